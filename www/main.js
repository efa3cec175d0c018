import { loadCore } from './assets.js';

const core = await loadCore();
document.body.append(`${core.parameterCount()}`);
