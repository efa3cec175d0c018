// A deck of slides that listens to keys, scaled to the window.
import Reveal from 'reveal.js';

const deck = new Reveal({ width: 960, height: 700, hash: false, transition: 'none' });

window.started = deck.initialize();
window.deck = deck;
