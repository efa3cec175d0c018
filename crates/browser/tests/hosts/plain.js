// A page without a framework.
const place = document.querySelector('main');
const form = new URLSearchParams(location.search).get('form');

const markup = {
  element: '<reach-calculator state="rc1&f=500" lang="de"></reach-calculator>',
  div: '<div class="reach-calculator" data-state="rc1&f=500" data-lang="de"><p>Rekenmachine</p></div>',
  a: '<a class="reach-calculator" href="/#rc1&f=500" data-lang="de">Rekenmachine</a>',
}[form];

window.mount = () => {
  place.innerHTML = `<h2>Plain</h2>${markup}`;
};
window.change = (state) => place.lastChild.setAttribute('state', state);
window.without = () => place.lastChild.remove();
window.again = () => place.insertAdjacentHTML('beforeend', markup);
window.unmount = () => place.replaceChildren();
