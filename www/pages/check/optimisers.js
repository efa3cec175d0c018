/** Tools that move, join or hold back scripts. */

import { base } from './place.js';
import { say } from './report.js';

/** Names in the addresses and attributes of their scripts. */
const TOOLS = {
  'rocket-loader': 'Cloudflare Rocket Loader', 'wp-rocket': 'WP Rocket', rocketlazyload: 'WP Rocket', autoptimize: 'Autoptimize',
  litespeed: 'LiteSpeed Cache', complianz: 'Complianz', cookiebot: 'Cookiebot', borlabs: 'Borlabs Cookie',
  usercentrics: 'Usercentrics', 'sg-optimizer': 'SiteGround Optimizer', perfmatters: 'Perfmatters', nitropack: 'NitroPack',
  'flying-press': 'FlyingPress', 'real-cookie-banner': 'Real Cookie Banner',
};

/** Tools that have touched our script, or are here at all. */
export function optimisers() {
  const tools = new Set();
  for (const other of document.querySelectorAll('script, link[rel=stylesheet]')) {
    const text = [...other.attributes].map(({ name, value }) => `${name}=${value}`).join(' ').toLowerCase();
    for (const [mark, name] of Object.entries(TOOLS)) if (text.includes(mark)) tools.add(name);
    const type = other.getAttribute('type') ?? '';
    const isOurs = /reach-calculator(\.(classic|loader))?\.js/.test(text);
    const moved = [...other.attributes].find(({ name, value }) => name !== 'src' && /reach-calculator(\.(classic|loader))?\.js/.test(value));
    if (isOurs && other.localName === 'script' && (moved || !['', 'module', 'text/javascript'].includes(type))) {
      say('✗', 'changed', { file: 'reach-calculator.js', how: moved?.name ?? `type="${type}"` });
    }
    const address = other instanceof HTMLScriptElement && /reach-calculator\.js/.test(other.src) ? new URL('./', other.src).href : base.href;
    if (address !== base.href) say('!', 'moved', { address, base: base.href });
  }
  if (tools.size) say('!', 'tools', { tools: [...tools].join(', ') });
}
