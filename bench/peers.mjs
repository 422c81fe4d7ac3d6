// The tools that vet is measured against. To add one: its exact version into package.json, and an object here.

import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const require = createRequire(import.meta.url);
const schemas = fileURLToPath(new URL('../schemas', import.meta.url));

/**
 * @typedef {object} Peer
 * @property {string} name
 * @property {string} version
 * @property {boolean} places whether it says on which line something is wrong
 * @property {boolean} rules whether it judges more than the shape
 * @property {boolean} [target] whether the targets of vet's speed are set against it
 * @property {number} most the largest number of files to try; above it, it takes too long
 * @property {(files: { file: string } | { folder: string }) => string[]} command program and arguments, as a user would write them
 * @property {(output: string) => string[]} invalid the files whose shape it finds wrong, to see that all do the same work
 */

const ajvVersion = require('ajv-cli/package.json').version;

/**
 * @param {string[]} schema the schema, as options
 * @returns {Peer['command']}
 */
const ajv =
  (schema) =>
  ({ file, folder }) => [
    process.execPath,
    require.resolve('ajv-cli/dist/index.js'),
    'validate',
    '--spec=draft2020',
    ...schema,
    ...['-c', require.resolve('./ajv-additions.cjs')],
    '--errors=text',
    ...['-d', file ?? path.join(folder, '*', 'engagement.yaml')],
  ];

const invalid = (output) => [...output.matchAll(/^(.*) invalid$/gm)].map(([, file]) => file);

/** @type {Peer[]} */
export const PEERS = [
  {
    // The schema that is published for files as they are written, in which `unknown` may stand everywhere.
    name: 'ajv-cli, editor schema',
    version: ajvVersion,
    places: false,
    rules: false,
    target: true,
    most: 10_000,
    command: ajv(['-s', path.join(schemas, 'editor.schema.json')]),
    invalid,
  },
  {
    // Behind the removal of the answers vet itself uses plainer ones. They refuse the files of most owners, but these
    // here hold no answers.
    name: 'ajv-cli, plain schema',
    version: ajvVersion,
    places: false,
    rules: false,
    target: true,
    most: 10_000,
    command: ajv([
      ...['-s', path.join(schemas, 'engagement.schema.json')],
      ...['-r', path.join(schemas, 'sections', '*.schema.json')],
    ]),
    invalid,
  },
];
