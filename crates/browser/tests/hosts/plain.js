// A page without a framework.
const place = document.querySelector('main');

window.mount = () => {
  place.innerHTML = '<reach-calculator state="rc1&f=500" lang="de"></reach-calculator>';
};
window.change = (state) => place.firstChild.setAttribute('state', state);
window.unmount = () => place.replaceChildren();
