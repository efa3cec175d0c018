/** What must not pass the type check, and what other frameworks read of the element. */

import type { SvelteHTMLElements } from 'svelte/elements';
import type { GlobalComponents } from 'vue';
import type { ReachCalculatorElement } from 'reach-calculator';
import { bands, forecast, formatLink, parameters, parseLink, presets, summary } from 'reach-calculator/core';
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

// @ts-expect-error There is no such option.
export const unknown = bands({}, { draw: 64 });

export async function typed(): Promise<string> {
  const scenario = await parseLink('rc1&f=500');
  const [first] = await forecast(scenario);
  const [row] = await parameters();
  const [preset] = await presets();
  const { years, list_leads } = await summary({ ...preset?.inputs, posts: 4 });
  const sure = await bands(scenario, { draws: 64 });
  const told = [years[0]?.cost_per_customer.found?.toFixed(0), list_leads.lead satisfies 'never' | 'always' | 'from' | 'lost'];
  told.push(`${sure.years[0]?.customers.p50} ${sure.years[0]?.none} ${sure.months[0]?.reach_rate.p10}`);
  return `${told} ${await formatLink({ followers: scenario.followers })} ${first?.customers_social.toFixed(1)} ${row?.name}`;
}
