// Vue gives what the element knows as a property, and all else as an attribute.
import { createApp, h, nextTick, ref } from 'vue';

const form = new URLSearchParams(location.search).get('form');
let app;

const calculator = {
  element: (state) => h('reach-calculator', { state, lang: 'de' }),
  div: (state) => h('div', { class: 'reach-calculator', 'data-state': state, 'data-lang': 'de' }, [h('p', 'Rekenmachine')]),
  a: (state) => h('a', { class: 'reach-calculator', href: `/#${state}`, 'data-lang': 'de' }, 'Rekenmachine'),
}[form];

window.mount = () => {
  const [state, isShown] = [ref('rc1&f=500'), ref(true)];
  const set = (what, value) => {
    what.value = value;
    return nextTick();
  };
  window.change = (next) => set(state, next);
  window.without = () => set(isShown, false);
  window.again = () => set(isShown, true);
  app = createApp(() => h('article', [h('h2', 'Vue'), isShown.value && calculator(state.value), h('p', 'Verder')]));
  app.mount('main');
};
window.unmount = () => app.unmount();
