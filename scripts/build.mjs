// Makes dist/: one CommonJS bundle for what every run needs, and one for each command that is loaded on demand.
import { createHash } from 'node:crypto';
import { readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { build } from 'esbuild';

/** Files of src/ that are bundles of their own, each loaded when it is needed; `lint` is in the bundle of every run. */
const ON_DEMAND = [
  'program/others',
  ...[
    'init',
    'ci',
    'completion',
    'fix',
    'report',
    'compare',
    'review',
    'diff',
    'draft',
    'explain',
    'config',
    'policy',
    'configuration',
    'schema',
    'lsp',
    'globs',
    'baseline',
    'scope',
    'spinner',
    'machine-formats',
    'many',
    'many/worker',
    'file-sinks',
  ].map((name) => `commands/${name}`),
  'config/policies',
];

const require = (await import('node:module')).createRequire(import.meta.url);

/** Takes out of the libraries what vet does not use and what costs to load. */
const lean = {
  name: 'lean',
  setup(context) {
    // js-yaml's ES module is four times slower than its CommonJS build on Node 20.
    context.onResolve({ filter: /^js-yaml$/ }, () => ({ path: require.resolve('js-yaml') }));
    // chalk asks node:tty at once whether there is a terminal; vet decides that itself, and later.
    context.onResolve({ filter: /^#supports-color$/ }, () => ({ path: 'supports-color', namespace: 'lean' }));
    // commander starts subcommands that are programs of their own; vet has none. git is asked by real ones.
    context.onResolve({ filter: /^node:child_process$/ }, ({ importer }) =>
      /node_modules[\\/]commander[\\/]/.test(importer) ? { path: 'child_process', namespace: 'lean' } : undefined,
    );
    context.onLoad({ filter: /^supports-color$/, namespace: 'lean' }, () => ({
      contents: 'export default { stdout: false, stderr: false };',
    }));
    // JSON that stays text until it is read is quicker than an object literal, and takes no room in a code cache.
    context.onLoad({ filter: /generated\/fields\.json$/ }, async ({ path }) => ({
      contents: `export default JSON.parse(${JSON.stringify(JSON.stringify(JSON.parse(await readFile(path, 'utf8'))))})`,
    }));
    context.onLoad({ filter: /^child_process$/, namespace: 'lean' }, () => ({ contents: 'module.exports = {};' }));
  },
};

/** Examples are for `vet explain`: half of the text of all rules, and nothing that a lint reads. */
const withoutExamples = {
  name: 'without-examples',
  setup(context) {
    context.onLoad({ filter: /src\/rules\/[\w-]+\/[\w-]+\/[\w-]+\.ts$/ }, async ({ path }) => {
      const source = await readFile(path, 'utf8');
      const bare = source.replace(/\n {2}examples: \{\n[\s\S]*?\n {2}\},\n/, '\n');
      if (bare === source || /\bfires: \{/.test(bare)) throw new Error(`cannot take the examples out of ${path}`);
      return { contents: bare, loader: 'ts' };
    });
  },
};

/** `import('../commands/explain.ts')` becomes `require('./commands/explain.js')`, as seen from the bundle's folder. */
const onDemand = (dist) => ({
  name: 'on-demand',
  setup(context) {
    context.onResolve({ filter: /\.ts$/ }, ({ path: named, resolveDir, kind }) => {
      if (kind !== 'dynamic-import') return undefined;
      const source = path.relative('src', path.resolve(resolveDir, named)).replace(/\.ts$/, '');
      return ON_DEMAND.includes(source) ? { path: `${dist}/${source}.js`, external: true } : undefined;
    });
  },
});

/** What is kept of earlier runs holds for the very sources that it was found out with. */
async function nameOfSources() {
  const hash = createHash('sha256').update(await readFile('package-lock.json'));
  for (const entry of (await readdir('src', { recursive: true, withFileTypes: true })).sort(byPath)) {
    if (entry.isFile()) hash.update(await readFile(path.join(entry.parentPath, entry.name)));
  }
  return hash.digest('hex').slice(0, 12);
}

function byPath(one, other) {
  return path.join(one.parentPath, one.name) < path.join(other.parentPath, other.name) ? -1 : 1;
}

const shared = {
  bundle: true,
  platform: 'node',
  target: 'node20.20',
  format: 'cjs',
  minify: true,
  legalComments: 'none',
  metafile: true,
  define: {
    'import.meta.dirname': '__dirname',
    'import.meta.url': '__filename',
    VET_BUILD: JSON.stringify(await nameOfSources()),
  },
  external: ['yaml'],
  // A script with a code cache cannot import, but it can require; and elsewhere too a bundle is found more quickly so.
  supported: { 'dynamic-import': false },
  logLevel: 'warning',
};

const hot = {
  ...shared,
  plugins: [onDemand('.'), lean, withoutExamples],
  // bin/load.js runs it as a script, so it brings the wrapper of a module along.
  banner: { js: '(function (exports, require, module, __filename, __dirname) {' },
  footer: { js: '})' },
};
const bundles = [
  await build({ ...hot, entryPoints: { vet: 'src/start.ts' }, outdir: 'dist', write: false }),
  await build({
    ...shared,
    plugins: [onDemand('..'), lean],
    entryPoints: Object.fromEntries(ON_DEMAND.map((name) => [name, `src/${name}.ts`])),
    outdir: 'dist',
  }),
];

// What is bundled is passed on, and its licences with it.
const inputs = bundles.flatMap(({ metafile }) =>
  Object.values(metafile.outputs).flatMap((output) =>
    Object.entries(output.inputs).flatMap(([input, { bytesInOutput }]) => (bytesInOutput > 0 ? [input] : [])),
  ),
);
const packages = new Set(inputs.flatMap((input) => /node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(input)?.[1] ?? []));
const licences = [];
for (const name of [...packages].sort()) {
  const folder = `node_modules/${name}`;
  const { version } = JSON.parse(await readFile(`${folder}/package.json`, 'utf8'));
  const file = (await readdir(folder)).find((entry) => /^licen[cs]e/i.test(entry));
  if (!file) throw new Error(`${name} has no licence to pass on`);
  licences.push(`${name} ${version}\n\n${(await readFile(`${folder}/${file}`, 'utf8')).trim()}\n`);
}
await writeFile('dist/licences.txt', licences.join(`\n${'-'.repeat(72)}\n\n`));

// V8 takes any script of the same length for the one that a code cache was made from, so the bundle says which it is.
const bundle = Buffer.from(bundles[0].outputFiles[0].contents).toString('latin1');
const id = createHash('sha256').update(bundle).digest('hex').slice(0, 12);
// Who runs vet meanwhile gets the old bundle or the new one.
await writeFile('dist/vet.js.new', `/*${id}*/${bundle}`, 'latin1');
await rename('dist/vet.js.new', 'dist/vet.js');

// A code cache is for the very bundle that it was made from.
for (const file of await readdir('dist')) if (file.endsWith('.cache')) await rm(`dist/${file}`);
