// Vue gives what the element knows as a property, and all else as an attribute.
import { createApp, h, nextTick, ref } from 'vue';

let app;

window.mount = () => {
  const state = ref('rc1&f=500');
  window.change = (next) => {
    state.value = next;
    return nextTick();
  };
  app = createApp(() => h('article', [h('h2', 'Vue'), h('reach-calculator', { state: state.value, lang: 'de' })]));
  app.mount('main');
};
window.unmount = () => app.unmount();
