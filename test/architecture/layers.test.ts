/** The rooms of the house: each imports only from those below it, and only the upper ones touch the world. */

import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';

/** From the bottom up. */
const ROOMS = [
  'document',
  'engagement',
  'rules',
  'assessment',
  'reports',
  'formats',
  'config',
  'pages',
  'drafts',
  'interview',
  'server',
  'commands',
  'program',
  'start',
];

/** These may know of files, streams, clocks and the process. */
const WORLDLY = ['commands', 'program', 'start'];

/** The only importers of a library, by room. */
const HOMES: Record<string, string | readonly string[]> = {
  'js-yaml': 'document',
  yaml: 'document',
  chalk: 'formats',
  ajv: ['interview', 'config'],
  '@inquirer/prompts': 'interview',
  liquidjs: 'drafts',
  marked: 'drafts',
  diff: 'commands',
  ora: 'commands',
  commander: 'program',
  'fastest-levenshtein': 'engagement',
  tinyglobby: 'commands',
  ignore: 'commands',
  'vscode-languageserver': ['server', 'commands'],
  'vscode-languageserver-textdocument': 'commands',
};

const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts') && file !== 'version.ts')
  .map((file) => ({ file, room: roomOf(file), text: readFileSync(path.join('src', file), 'utf8') }));

function roomOf(file: string): string {
  return file.split(path.sep)[0]?.replace(/\.ts$/, '') ?? '';
}

function imports(text: string): string[] {
  return [...text.matchAll(/(?:from |import |import\(|require\()'([^']+)'/g)].map((found) => found[1] as string);
}

/** `ajv/dist/2020.js` → `ajv` */
function packageOf(name: string): string {
  return /^(?:@[^/]+\/)?[^/]+/.exec(name)?.[0] ?? name;
}

describe.each(files)('$file', ({ file, room, text }) => {
  test('stands in a room', () => {
    expect(ROOMS).toContain(room);
  });

  test('imports only from its own room and from those below', () => {
    const inner = imports(text).filter((name) => name.startsWith('.') && !name.endsWith('/version.ts'));
    for (const name of inner) {
      const target = roomOf(path.relative('src', path.resolve('src', path.dirname(file), name)));
      expect(ROOMS.indexOf(target), `${file} imports ${name}`).toBeLessThanOrEqual(ROOMS.indexOf(room));
    }
  });

  test('imports libraries only where they are at home', () => {
    for (const name of imports(text).filter((name) => !name.startsWith('.') && !name.startsWith('node:'))) {
      expect([HOMES[packageOf(name)]].flat(), `${file} imports ${name}`).toContain(room);
    }
  });

  test.skipIf(WORLDLY.includes(room))(
    'knows nothing of the process, the console, files, the network or the time',
    () => {
      expect(imports(text).filter((name) => name.startsWith('node:'))).toEqual([]);
      const code = text.replace(/\/\*[\s\S]*?\*\/|\/\/.*|'(?:[^'\\\n]|\\.)*'|`[^`]*`/g, '0');
      expect(code).not.toMatch(
        /\b(?:process|console|fetch|globalThis|require)\b|\bnew Date\(\)|\bDate\.now\b|\bMath\.random\b/,
      );
    },
  );
});
