// Preloaded into a run of the built program: says at its end which modules that run has loaded.
'use strict';

const fs = require('node:fs');

const before = new Set(process.moduleLoadList);
process.once('exit', () => {
  const builtin = process.moduleLoadList.filter((name) => !before.has(name) && name.startsWith('NativeModule'));
  const files = Object.keys(require.cache).filter((file) => file !== __filename);
  const report = { builtin: builtin.map((name) => name.replace('NativeModule ', '')), files };
  fs.writeFileSync(process.env.VET_TEST_LOADED, JSON.stringify(report));
});
