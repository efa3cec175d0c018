// React renders twice and mounts twice here, as it does for everybody who develops with it.
import { StrictMode, useState } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';

let root;

function Post() {
  const [state, setState] = useState('rc1&f=500');
  window.change = (next) => flushSync(() => setState(next));
  return <article><h2>React</h2><reach-calculator state={state} lang="de"></reach-calculator></article>;
}

window.mount = () => {
  root = createRoot(document.querySelector('main'));
  flushSync(() => root.render(<StrictMode><Post /></StrictMode>));
};
window.unmount = () => root.unmount();
