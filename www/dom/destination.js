/** Where a button of the owner's may lead, and a picture of theirs may come from: whoever may write attributes may not yet run scripts. */

/** The address that an attribute names, if it is one of those. @param {string | null} given @param {(url: URL) => boolean} fits */
function read(given, fits) {
  try {
    const url = new URL(given ?? '');
    return fits(url) ? url.href : undefined;
  } catch {
    return undefined;
  }
}

/** Of the web, without a name or password that a reader would take for a part of it. @param {URL} url */
const isOpen = (url) => url.protocol === 'https:' && !url.username && !url.password;

/** A page, a mail or a telephone number; nothing else. @param {string | null} given */
export function destination(given) {
  return read(given, (url) => isOpen(url)
    || (url.protocol === 'mailto:' && /^[^@\s]+@[^@\s]+$/.test(url.pathname))
    || (url.protocol === 'tel:' && /^\+?[\d ()./-]*\d[\d ()./-]*$/.test(decodeURI(url.pathname))));
}

/** A picture; on a page without https from such a page, too. @param {string | null} given */
export function picture(given) {
  return read(given, (url) => isOpen(url) || (url.protocol === 'http:' && location.protocol === 'http:'));
}
