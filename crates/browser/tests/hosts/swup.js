// Swup takes the place of one container.
import Swup from 'swup';

const swup = new Swup({ containers: ['main'], animationSelector: false });

window.visit = (address) => new Promise((done) => {
  swup.hooks.once('page:view', done);
  swup.navigate(address);
});
