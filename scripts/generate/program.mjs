// The program's own modules, bundled for this process: Node 20 runs no TypeScript.
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { build } from 'esbuild';

/** @param contents `export { … } from './src/…'` for what is wanted */
export async function load(contents) {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: process.cwd(), loader: 'ts' },
    bundle: true,
    platform: 'node',
    format: 'cjs',
    write: false,
    logLevel: 'silent',
    // Where a command looks for the package's own files, it stands in src/commands.
    define: { 'import.meta.dirname': JSON.stringify(path.resolve('src/commands')), 'import.meta.url': '__filename' },
  });
  const folder = await mkdtemp(path.join(tmpdir(), 'vet-generate-'));
  try {
    const file = path.join(folder, 'bundle.cjs');
    await writeFile(file, outputFiles[0].contents);
    return await import(file);
  } finally {
    await rm(folder, { recursive: true });
  }
}
