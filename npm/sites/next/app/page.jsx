import { forecast } from 'reach-calculator/core';
import Calculator from './calculator.jsx';

/** Rendered while it is built: the model computes in Node.js. */
export default async function Page() {
  const months = await forecast({ followers: 534 });
  return <main><Calculator /><output id="months">{months.length}</output></main>;
}
