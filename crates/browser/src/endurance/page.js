// What somebody who never tires sees and reaches of the calculator; runs before the page's own scripts.
(() => {
  /** What Wasm of this page holds; that of workers is theirs. */
  const memories = [];
  WebAssembly.Instance = new Proxy(WebAssembly.Instance, {
    construct(target, given) {
      const made = Reflect.construct(target, given);
      // The build makes names short.
      const memory = Object.values(made.exports).find((one) => one instanceof WebAssembly.Memory);
      if (memory) memories.push(new WeakRef(memory));
      return made;
    },
  });

  // Behind a headless browser stand neither paper nor a mail program.
  window.print = () => {};
  HTMLAnchorElement.prototype.click = function click() {
    if (this.protocol !== 'mailto:') HTMLElement.prototype.click.call(this);
  };

  const calculator = () => document.querySelector('reach-calculator');
  const root = () => calculator().shadowRoot;
  /** The dialog in front, or all of it. */
  const front = () => [...root().querySelectorAll('dialog[open]')].filter((dialog) => dialog.matches(':modal')).at(-1) ?? root();

  const WRONG = /.{0,60}(?:NaN|undefined|Infinity|\[object|\{\w+[|}]).{0,40}/s;
  const SAID = ['aria-label', 'aria-valuetext', 'aria-description', 'title', 'placeholder', 'alt'];

  const name = (element) => {
    const said = element.getAttribute('aria-label') ?? element.textContent ?? '';
    return `${element.localName}.${element.className || element.id} "${said.replace(/\s+/g, ' ').trim().slice(0, 40)}"`;
  };

  const plain = (text) => text.replace(/\u2060/g, '').replace(/\s+/g, ' ').trim();

  /** Where a person can touch an element, if anywhere. */
  const place = (element) => {
    if (element.matches(':disabled') || element.closest('[inert]') || !element.checkVisibility({ visibilityProperty: true })) return undefined;
    element.scrollIntoView({ block: 'center', inline: 'center', behavior: 'instant' });
    const { x, y, width, height } = element.getBoundingClientRect();
    const middle = { x: x + width / 2, y: y + height / 2 };
    const hit = width && height ? root().elementFromPoint(middle.x, middle.y) : undefined;
    // A layer for fingers lies over a slider, and a label may lie over its box.
    const around = element.matches('input') ? element.parentElement : element;
    return around?.contains(hit ?? null) ? { ...middle, width, height } : undefined;
  };

  let steps = 0;
  addEventListener('popstate', () => (steps += 1));

  window.endurance = {
    /** What was picked last. */
    chosen: undefined,
    /** How often somebody went through the history. */
    steps: () => steps,
    isModal: () => front() !== root(),
    isPresenting: () => !!root().querySelector('.bar'),

    /** One of the elements within reach that match, by a number. */
    pick(selector, number) {
      const found = [...front().querySelectorAll(selector)];
      for (let tried = 0; tried < Math.min(found.length, 12); tried += 1) {
        const element = found[(number + tried) % found.length];
        const where = place(element);
        if (where) {
          this.chosen = element;
          return { ...where, what: name(element) };
        }
      }
      return null;
    },

    /** What is wrong with what is said, once all that was asked for is drawn. */
    async look() {
      await calculator().settled();
      const widget = root().querySelector('.root');
      if (!widget) return [`there is no calculator but: ${plain(root().textContent)}`];
      const said = [['the title', document.title], ['the text', widget.textContent], ['the link', calculator().link]];
      for (const element of widget.querySelectorAll(SAID.map((attribute) => `[${attribute}]`).join())) {
        for (const attribute of SAID) said.push([`${attribute} of ${element.localName}.${element.className}`, element.getAttribute(attribute) ?? '']);
      }
      for (const field of widget.querySelectorAll('input, textarea')) said.push([`the value of ${name(field)}`, field.value]);
      return said.flatMap(([what, text]) => WRONG.test(text) ? [`${what} says ${plain(text.match(WRONG)[0])}`] : []);
    },

    /** What headline, chart and table say. */
    told() {
      const texts = (selector) => [...root().querySelectorAll(selector)].map(({ textContent }) => plain(textContent));
      const rows = (selector) => [...root().querySelectorAll(`.table table ${selector} tr`)].map((row) => [...row.children].map(({ textContent }) => plain(textContent)));
      return {
        link: calculator().link,
        locale: root().querySelector('.root').lang,
        chapter: root().querySelector('[role=tab][aria-selected=true]').dataset.id,
        headline: [...texts('[part~=headline]'), ...texts('.more p:not(.difference)')],
        label: plain(root().querySelector('[part~=chart]').getAttribute('aria-label') ?? ''),
        years: rows('tbody.years'),
        months: rows('tbody:not(.years)'),
      };
    },

    /** Bytes of Wasm. */
    wasm: () => memories.reduce((sum, memory) => sum + (memory.deref()?.buffer.byteLength ?? 0), 0),
  };
})();
