/** Which kept file an address stands for: with a state behind `?`, and under the other names that hosts give to pages. */

/** A link's state; programs on its way may have encoded what stands before it. */
const STATE = /([?&;#/|!]|%(25)*(23|26|3f))rc\d/i;

/** The mark of a calculator in somebody else's page, `/?p=123&reach&rc1&f=500#top`. */
const AROUND = /([?&;]|%(25)*(26|3f))reach\d*(?![\w-])/i;

/** What newsletters and networks append to every link. */
const TRACKING = /^(\?|&)((utm_\w+|fbclid|gclid|msclkid|igshid|mc_\w+|_hs\w+)(=[^&]*)?(&|$))+$/i;

/**
 * The state that a page of a chapter opens, as the query of the one page; nothing where it is no such page.
 * @param {string} address
 * @param {string} scope
 * @param {string[]} pages by their places, such as `de/contacts-instagram-2026.html`
 */
export function stateOfPage(address, scope, pages) {
  const place = address.split(/[?#]/)[0].replace(scope, '');
  const page = [place, `${place}.html`, `${place}index.html`].find((name) => pages.includes(name));
  const [, language, chapter, platform] = /^(\w+)\/(\w+)-?(.*)\.html$/.exec(page ?? '') ?? [];
  if (!language) return undefined;
  return `?rc1${platform ? `&pr=${platform}` : ''}${chapter === 'index' ? '' : `&v=${chapter}`}&lg=${language}`;
}

/**
 * The file, or nothing where the address is somebody else's.
 * @param {string} address
 * @param {Set<string>} files whole addresses
 */
export function fileOf(address, files) {
  const { origin, pathname, search } = new URL(address);
  const plain = origin + pathname;
  const names = [plain, `${plain}.html`, `${plain}index.html`];
  const file = names.find((name) => files.has(name));
  // At the top of a website `/?p=123` is an article, and no calculator.
  const isStart = /(\/|\/index(\.html)?)$/.test(pathname);
  const isOurs = (STATE.test(search) && !AROUND.test(search)) || TRACKING.test(search);
  return isStart && search && !isOurs ? undefined : file;
}
