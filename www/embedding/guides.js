/** Generated from data/guides.json by `cargo xtask generate`: change it there, not here. */

/** The guide to each place. */
export const GUIDES = {
  builders: 'index',
  element: 'index',
  elementor: 'elementor',
  iframe: 'index',
  link: 'slides',
  shortcode: 'wordpress',
  snippet: 'wordpress',
};
