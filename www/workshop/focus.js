/** The focus before a talk and after it: the widget is another one by then, but what had the focus has its like in it. */

/** The button by which a talk begins; some browsers give no focus to what is clicked. */
const BEGINNING = '.to-room';

/** @param {Element | null} [from] what had the focus @returns {(root: ParentNode) => void} */
export function wayBack(from) {
  const name = from?.localName ?? '';
  const place = from ? alike(from.closest('.root'), name).indexOf(from) : -1;
  return (root) => {
    const like = alike(root, name)[place] ?? root.querySelector(BEGINNING);
    if (like instanceof HTMLElement) like.focus({ preventScroll: true });
  };
}

/** @param {ParentNode | null} root @param {string} name */
function alike(root, name) {
  // What is asked beside the chapters comes later, and its places count for nothing.
  return name && root ? [...root.querySelectorAll(`${name}:not(.band-key *, .deeper *)`)] : [];
}
