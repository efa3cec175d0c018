// Turbo takes the place of the body with the next page's.
import * as Turbo from '@hotwired/turbo';

window.visit = (address) => new Promise((done) => {
  addEventListener('turbo:load', done, { once: true });
  Turbo.visit(address);
});
