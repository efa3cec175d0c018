// React renders twice and mounts twice here, as it does for everybody who develops with it.
import { StrictMode, useState } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';

const form = new URLSearchParams(location.search).get('form');
let root;

const Calculator = {
  element: ({ state }) => <reach-calculator state={state} lang="de"></reach-calculator>,
  div: ({ state }) => <div className="reach-calculator" data-state={state} data-lang="de"><p>Rekenmachine</p></div>,
  a: ({ state }) => <a className="reach-calculator" href={`/#${state}`} data-lang="de">Rekenmachine</a>,
}[form];

function Post() {
  const [state, setState] = useState('rc1&f=500');
  const [isShown, setShown] = useState(true);
  window.change = (next) => flushSync(() => setState(next));
  window.without = () => flushSync(() => setShown(false));
  window.again = () => flushSync(() => setShown(true));
  return <article><h2>React</h2>{isShown && <Calculator state={state} />}<p>Verder</p></article>;
}

window.mount = () => {
  root = createRoot(document.querySelector('main'));
  flushSync(() => root.render(<StrictMode><Post /></StrictMode>));
};
window.unmount = () => root.unmount();
