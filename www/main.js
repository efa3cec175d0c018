/** Registers `<reach-calculator>`. A second copy of the script finds the name taken and leaves everything as it is. */

import { ReachCalculator } from './element.js';
import { upgradeIn } from './upgrade.js';

if (!customElements.get('reach-calculator')) {
  customElements.define('reach-calculator', ReachCalculator);
  upgradeIn(document);
  if (document.readyState === 'loading') addEventListener('DOMContentLoaded', () => upgradeIn(document));
}

export { ReachCalculator };
