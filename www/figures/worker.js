/** The worker in which files are read where one is allowed: knows nothing of a page, and keeps nothing when it ends. */

import { Reading } from './reading.js';

/** @type {Reading | undefined} */
let reading;

addEventListener('message', ({ data }) => {
  if (!reading) {
    reading = new Reading(data);
    return postMessage({ number: 0 });
  }
  const { number, job } = data;
  try {
    postMessage({ number, answer: reading.answer(job) });
  } catch (error) {
    postMessage({ number, error: `${error}` });
  }
});
