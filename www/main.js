import { loadCore } from './assets.js';

loadCore().then((core) => document.body.append(`${core.parameterCount()}`));
