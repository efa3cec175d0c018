/**
 * Leads a link whose `#` was encoded on its way, as Outlook and Teams do, to the page that it is meant for: `/%23rc1&f=500` is
 * asked of the server, which has no such file and answers with `404.html`.
 */

const [, page, state] = location.pathname.match(/^(.*?)%(?:25)*(?:23|3f)(.*)$/i) ?? [];

// The origin is named, since a path such as `//elsewhere/` alone would lead to another website.
if (/rc\d|sy/i.test(state ?? '')) location.replace(`${location.origin}${page}#${state}`);
