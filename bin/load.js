// Loads dist/vet.js with V8's code cache, which spares the compiling. The cache is written after a first lint, beside the
// bundle, for this build and this version of Node; where it cannot be written, or V8 does not accept it, all works without.
const fs = require('node:fs');
const path = require('node:path');
const vm = require('node:vm');

const DIST = path.join(__dirname, '..', 'dist');

module.exports = function load() {
  const filename = path.join(DIST, 'vet.js');
  // The bundle is a function, and holds ASCII only.
  const source = fs.readFileSync(filename, 'latin1');
  // It begins with a comment that names it: a cache of another build must not be taken for its own.
  const build = source.slice(2, source.indexOf('*', 2));
  const cache = path.join(DIST, `vet-${build}-${process.version}-${process.arch}.cache`);
  const cachedData = read(cache);
  const script = new vm.Script(source, { filename, cachedData });
  // Only what has run is in the cache, and linting is what has to be fast.
  const lints = process.argv[2] === 'lint' && !process.argv.some((word) => word === '-h' || word === '--help');
  if (lints && (cachedData === undefined || script.cachedDataRejected)) {
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
