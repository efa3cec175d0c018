/** The address of somebody's page, as it may be passed on. */

/** Keys by which others follow a reader; whoever copies a link does not want to pass them on. */
const FOLLOWING = /^(utm_|mtm_|pk_|mc_|_hs|hsa_|vero_|oly_|fbclid|gclid|dclid|gbraid|wbraid|msclkid|yclid|ttclid|twclid|igshid|e?mail|li_fat_id|mkt_tok)/i;

/** An address without hash, without a state of ours and without what follows a reader. @param {string} href */
export function cleaned(href) {
  const [path, query] = href.split('#')[0].split('?');
  const pairs = (query ?? '').replace(/(^|&)reach\d*(&.*|$)/, '').split('&').filter((pair) => pair && !FOLLOWING.test(pair));
  return pairs.length ? `${path}?${pairs.join('&')}` : path;
}
