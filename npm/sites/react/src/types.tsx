/** What must not pass the type check, and what other frameworks read of the element. */

import type { SvelteHTMLElements } from 'svelte/elements';
import type { GlobalComponents } from 'vue';
import type { ReachCalculatorElement } from 'reach-calculator';
import { forecast, formatLink, parameters, parseLink } from 'reach-calculator/core';
import 'reach-calculator/classic';
import 'reach-calculator/react';
import 'reach-calculator/svelte';
import 'reach-calculator/vue';

export const element: ReachCalculatorElement = document.createElement('reach-calculator');
document.addEventListener('reach-error', (event) => console.error(event.detail.cause satisfies string));

export const svelte: SvelteHTMLElements['reach-calculator'] = { layout: 'card', 'onreach-change': (event) => event.detail.link };
export const vue: InstanceType<GlobalComponents['reach-calculator']>['$props'] = { chapter: 'contacts', onReachChange: (event) => event.detail.link };

// @ts-expect-error There is no such layout.
export const layout = <reach-calculator layout="huge" />;
// @ts-expect-error There is no such input.
export const typo = forecast({ folowers: 500 });

export async function typed(): Promise<string> {
  const scenario = await parseLink('rc1&f=500');
  const [first] = await forecast(scenario);
  const [row] = await parameters();
  return `${await formatLink({ followers: scenario.followers })} ${first?.customers_social.toFixed(1)} ${row?.name}`;
}
