// The tools that vet is measured against. To add one: its exact version into package.json, and an object here.

import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const require = createRequire(import.meta.url);
const schemas = fileURLToPath(new URL('../schemas', import.meta.url));
const editorSchema = path.join(schemas, 'editor.schema.json');

/**
 * @typedef {object} Peer
 * @property {string} name
 * @property {string} version
 * @property {boolean} places whether it says on which line something is wrong
 * @property {boolean} rules whether it judges more than the shape
 * @property {boolean} [target] whether the targets of vet's speed are set against it
 * @property {number} most the largest number of files to try; above it, it takes too long
 * @property {(files: { folder: string, file?: string }) => string[]} command program and arguments, as a user would write them in the folder
 * @property {number} [invalidCode] the exit code where a file is malformed; by default 1
 * @property {(output: string) => string[]} invalid the files whose shape it finds wrong, to see that all do the same work
 */

/** Where a package keeps the program that is meant by its name on the command line. */
function program(name, command) {
  const file = path.join(import.meta.dirname, 'node_modules', name, 'package.json');
  const { bin, version } = JSON.parse(readFileSync(file, 'utf8'));
  const script = path.join(path.dirname(file), typeof bin === 'string' ? bin : bin[command]);
  return { version, run: [process.execPath, script] };
}

const ajv = program('ajv-cli', 'ajv');
const jsonschema = program('@sourcemeta/jsonschema', 'jsonschema');
const v8r = program('v8r', 'v8r');
const spectral = program('@stoplight/spectral-cli', 'spectral');

const among = ({ folder, file }) => (file ? path.relative(folder, file) : '*/engagement.yaml');

/** @returns {(output: string) => string[]} what stands in the first brackets of each line that matches, once */
const matching = (pattern) => (output) => [...new Set([...output.matchAll(pattern)].map(([, file]) => file))];

/**
 * @param {string[]} schema the schema, as options
 * @returns {Peer['command']}
 */
const ajvWith = (schema) => (files) => [
  ...[...ajv.run, 'validate', '--spec=draft2020', ...schema],
  ...['-c', require.resolve('./ajv-additions.cjs'), '--errors=text', '-d', among(files)],
];

/** Takes no schema as it is, but a set of rules, of which one can be to hold to a schema. */
function spectralRules() {
  const schema = JSON.parse(readFileSync(editorSchema, 'utf8'));
  const functionOptions = { dialect: 'draft2020-12', allErrors: true, schema };
  // biome-ignore lint/suspicious/noThenProperty: it is what Spectral calls it
  const engagement = { given: '$', severity: 'error', then: { function: 'schema', functionOptions } };
  const file = path.join(import.meta.dirname, 'work', 'spectral.json');
  writeFileSync(file, JSON.stringify({ rules: { engagement } }));
  return file;
}

/** More files take these minutes, of which every second says the same. */
const SLOW = process.argv.includes('--full') ? 10_000 : process.argv.includes('--quick') ? 100 : 1_000;

/** @type {Peer[]} */
export const PEERS = [
  {
    // The schema that is published for files as they are written, in which `unknown` may stand everywhere.
    name: 'ajv-cli, editor schema',
    version: ajv.version,
    places: false,
    rules: false,
    target: true,
    most: 10_000,
    command: ajvWith(['-s', editorSchema]),
    invalid: matching(/^(.*) invalid$/gm),
  },
  {
    // Behind the removal of the answers vet itself uses plainer ones. They refuse the files of most owners, but these
    // here hold no answers.
    name: 'ajv-cli, plain schema',
    version: ajv.version,
    places: false,
    rules: false,
    target: true,
    most: 10_000,
    command: ajvWith([
      ...['-s', path.join(schemas, 'engagement.schema.json')],
      ...['-r', path.join(schemas, 'sections', '*.schema.json')],
    ]),
    invalid: matching(/^(.*) invalid$/gm),
  },
  {
    name: 'Sourcemeta jsonschema',
    version: jsonschema.version,
    places: true,
    rules: false,
    most: 10_000,
    command: ({ folder, file }) => [
      ...[...jsonschema.run, 'validate', '--continue', '--format-assertion'],
      ...[editorSchema, file ? path.relative(folder, file) : '.'],
    ],
    invalidCode: 2,
    invalid: matching(/^fail: (.*)$/gm),
  },
  {
    name: 'v8r',
    version: v8r.version,
    places: false,
    rules: false,
    most: SLOW,
    command: (files) => [...v8r.run, '--schema', editorSchema, among(files)],
    invalidCode: 99,
    invalid: matching(/^✖ (.*) is invalid$/gm),
  },
  {
    name: 'Spectral',
    version: spectral.version,
    places: true,
    rules: false,
    most: SLOW,
    command: (files) => [...spectral.run, 'lint', '--ruleset', spectralRules(), '--format', 'text', among(files)],
    invalid: matching(/^(.*?):\d+:\d+ error engagement/gm),
  },
];
