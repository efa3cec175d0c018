/** How far text in a colour stands off its ground, as WCAG 2.2 measures it: from 1 to 21. */

/** @param {string} one as CSS resolves it, or `#rrggbb` @param {string} other */
export function contrast(one, other) {
  const [less, more] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (more + 0.05) / (less + 0.05);
}

/** @param {string} colour */
function luminance(colour) {
  const channels = colour.startsWith('#') ? colour.match(/[0-9a-f]{2}/gi)?.map((pair) => parseInt(pair, 16)) : colour.match(/\d+/g)?.map(Number);
  const [red, green, blue] = (channels ?? [0, 0, 0]).map((channel) => {
    const share = channel / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
