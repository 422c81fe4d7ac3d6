// Runs every generator and writes what it makes.
// With --check nothing is written: stale files are listed, and the exit code is 1.
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';

/** In this order: what a later one makes depends on what the earlier ones wrote. */
const GENERATORS = ['schemas', 'registry', 'format', 'style', 'docs', 'outputs'];

const repository = new URL('../', import.meta.url);
const check = process.argv.includes('--check');
const stale = [];

for (const name of GENERATORS) {
  // A generator that owns a folder answers for every file in it.
  const { default: generate, owns } = await import(`./generate/${name}.mjs`);
  const made = await generate();
  for (const { path, content } of made) {
    const file = new URL(path, repository);
    const old = await readFile(file, 'utf8').catch(() => undefined);
    if (old === content) continue;
    stale.push(path);
    if (check) continue;
    await mkdir(dirname(file.pathname), { recursive: true });
    await writeFile(file, content);
  }
  if (!owns) continue;
  const there = await readdir(new URL(owns, repository), { recursive: true, withFileTypes: true }).catch(() => []);
  for (const entry of there) {
    const path = `${entry.parentPath}/${entry.name}`.slice(repository.pathname.length);
    if (!entry.isFile() || made.some((file) => file.path === path)) continue;
    stale.push(path);
    if (!check) await rm(new URL(path, repository));
  }
}

if (check && stale.length > 0) {
  console.error(`Out of date, run \`npm run generate\`:\n${stale.map((path) => `  ${path}`).join('\n')}`);
  process.exitCode = 1;
} else if (!check) {
  console.error(stale.length > 0 ? `Written: ${stale.join(', ')}` : 'All generated files are up to date.');
}
