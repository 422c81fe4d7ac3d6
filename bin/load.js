// Loads dist/vet.js with V8's code cache, which spares the compiling: the cache is written after a first lint, beside
// the bundle, for this version of Node. Where it cannot be written, or V8 does not accept it, all works without.
const fs = require('node:fs');
const path = require('node:path');
const vm = require('node:vm');

const DIST = path.join(__dirname, '..', 'dist');

module.exports = function load() {
  const filename = path.join(DIST, 'vet.js');
  const cache = path.join(DIST, `vet-${process.version}-${process.arch}.cache`);
  // The bundle is a function, and holds ASCII only.
  const source = fs.readFileSync(filename, 'latin1');
  const cachedData = read(cache);
  const script = new vm.Script(source, { filename, cachedData });
  // Only what has run is in the cache, and linting is what has to be fast.
  if (process.argv[2] === 'lint' && (cachedData === undefined || script.cachedDataRejected)) {
    process.once('exit', () => write(cache, script.createCachedData()));
  }
  const bundle = { exports: {} };
  script.runInThisContext()(bundle.exports, requireFromDist, bundle, filename, DIST);
  return bundle.exports;
};

function requireFromDist(name) {
  return require(name.startsWith('./') ? path.join(DIST, name) : name);
}

function read(file) {
  try {
    return fs.readFileSync(file);
  } catch {
    return undefined;
  }
}

/** Other processes see the whole file or none. */
function write(file, data) {
  const temporary = `${file}.${process.pid}`;
  try {
    fs.writeFileSync(temporary, data);
    fs.renameSync(temporary, file);
  } catch {
    fs.rmSync(temporary, { force: true });
  }
}
