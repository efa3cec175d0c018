/**
 * Says what on a website blocks the calculator. Runs on check.html, and on any page that takes the line
 * `<script src="https://…/check.js"></script>`. The build joins it to a classic script, so that it can tell of modules that
 * do not load.
 */

import { files } from './check/files.js';
import { frame } from './check/frame.js';
import { optimisers } from './check/optimisers.js';
import { watch } from './check/policy.js';
import { conclude, open, say } from './check/report.js';
import { modules, starts } from './check/start.js';
import { wasm } from './check/wasm.js';

open();
watch();
check().catch((error) => say('✗', 'fails', { message: String(error) })).then(conclude);

async function check() {
  optimisers();
  if (!navigator.clipboard) say('!', 'clipboard');
  const hasWasm = await wasm();
  const hasFiles = await files();
  if (self.origin === 'null' && hasFiles) say('✓', 'opaque');
  const hasModule = await modules(hasFiles);
  const runs = hasWasm && hasModule && await starts();
  await frame(runs);
}
