/** The same page for the bundlers that know no framework: the element, and what it and the model tell. */

import { forecast } from 'reach-calculator/core';

const calculator = document.createElement('reach-calculator');
calculator.setAttribute('state', 'rc1&f=534');
const [told, months] = ['told', 'months'].map((id) => Object.assign(document.createElement('output'), { id }));
calculator.addEventListener('reach-change', ({ detail }) => { told.textContent = detail.link; });
document.body.append(calculator, told, months);
months.textContent = String((await forecast({ followers: 534 })).length);
