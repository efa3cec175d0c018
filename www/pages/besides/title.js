/** The title of a page that is about one chapter, for as long as that chapter is shown. */

/** The chapter of a link that names none. */
const USUAL = 'platform';

/** @param {import('../../element/element-types.d.ts').ReachCalculatorElement} calculator */
export function titled(calculator) {
  const language = calculator.getAttribute('page');
  // The page of all chapters has a title that the calculator writes.
  if (!language) return;
  const { title } = document;
  const name = document.querySelector('meta[property="og:site_name"]')?.getAttribute('content') ?? title;
  const own = calculator.getAttribute('chapter') ?? USUAL;
  const show = () => {
    const shown = /&v=(\w+)/.exec(calculator.link)?.[1] ?? USUAL;
    document.title = shown === own && document.documentElement.lang === language ? title : name;
  };
  show();
  calculator.addEventListener('reach-change', show);
}
