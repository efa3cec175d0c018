/**
 * A page that is not ours, as the home of a link: it is known to exist, and the calculator on it finds its own state behind a
 * mark of its own: `https://host/article#reach&rc1&f=500`. Nothing else of the page's address is read.
 */

/** `reach`, and `reach2` for the second calculator of a page. @param {HTMLElement} host */
export function markOf(host) {
  const place = [...host.ownerDocument.getElementsByTagName(host.localName)].indexOf(host);
  return place > 0 ? `reach${place + 1}` : 'reach';
}

/** The state that the page's address holds for this calculator, whatever a mail program made of it. @param {HTMLElement} host */
export function stateAt(host) {
  const { hash, search } = host.ownerDocument.location;
  const mark = new RegExp(`(^|[?#&;!/]|%2[36])${markOf(host)}(?![a-z0-9_-])`, 'i');
  for (const part of [hash, search]) {
    const place = part.search(mark);
    // Servers sort a query: then it stands before its mark.
    if (place >= 0 && /rc\d/i.test(part)) return /rc\d/i.test(part.slice(place)) ? part.slice(place) : part;
  }
  return undefined;
}
