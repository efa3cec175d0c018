/**
 * A guide's blocks: they get the address under which this page lies, in place of one that nobody has, and a button that copies
 * them. Without it the page says the same.
 */

/** Whose addresses stand for the calculator's, as in docs/guides. */
const EXAMPLES = ['https://rechner.example', 'https://calculator.example'];

const main = /** @type {HTMLElement} */ (document.querySelector('main'));
const { up, copy, copied, select } = /** @type {Record<string, string>} */ (main.dataset);
const { href: beside, origin: server } = new URL(up, location.href);

for (const block of main.querySelectorAll('pre')) {
  // From a disk there is no address that would work elsewhere.
  if (beside.startsWith('http')) {
    // What listens to a frame names its server alone.
    block.textContent = EXAMPLES.reduce((text, example) => text.replaceAll(`${example}/`, beside).replaceAll(example, server), block.textContent ?? '');
  }
  const press = document.createElement('button');
  press.textContent = copy;
  const said = document.createElement('span');
  said.role = 'status';
  press.addEventListener('click', async () => {
    said.textContent = await copies(block) ? copied : select;
  });
  const line = document.createElement('p');
  line.append(press, said);
  block.after(line);
}

/** Whether the browser lets it be copied; where not, it is selected. @param {Element} block */
async function copies(block) {
  try {
    await navigator.clipboard.writeText((block.textContent ?? '').trim());
    return true;
  } catch {
    getSelection()?.selectAllChildren(block);
    return false;
  }
}
