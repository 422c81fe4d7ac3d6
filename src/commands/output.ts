/** Where a page goes: standard output, or a file that is written whole or not at all. */

import path from 'node:path';
import { visible } from '../formats/visible.ts';
import { UsageError } from './exit.ts';
import type { Io } from './io.ts';
import { codeOf, type Disk, quietly, realDisk } from './workplace/disk.ts';
import { follow, nameOf } from './workplace/place.ts';
import { openWhole, saving, type Whole } from './workplace/save.ts';

export interface OutputOptions {
  /** The file; without, or `-`: standard output. */
  readonly out?: string;
  /** Only what went wrong is said. */
  readonly quiet?: boolean;
}

export interface Output {
  /** False where nobody reads any more. */
  write(text: string): boolean;
  /** All is written: a file takes its place. */
  done(): void;
  /** Something went wrong: a file stays as it was. */
  drop(): void;
}

export interface Safeguards {
  /** Files that are read, and so never written over. */
  readonly inputs: readonly string[];
  /** There must be no such file: what to say where there is one. */
  readonly isNew?: UsageError | undefined;
  /** How the file is asked for; without: as a page, by `--out`. */
  readonly wording?: Wording;
}

interface Wording {
  /** What the name of the file is written after: `--out `. */
  readonly option: string;
  /** A good name for it. */
  readonly example: string;
  /** What is written. */
  readonly what: string;
}

const PAGE: Wording = { option: '--out ', example: 'page.html', what: 'page' };

/** Throws UsageError where nothing can be written, before anything is read for it. */
export function outputFor(options: OutputOptions, guards: Safeguards, io: Io, disk: Disk = realDisk): Output {
  const { out, quiet } = options;
  if (!isFile(options) || out === undefined) return { write: (text) => io.out(text), done() {}, drop() {} };
  const file = placeOf(out, guards, disk);
  const { isNew } = guards;
  const like = disk.stat(file);
  const temporary = path.join(path.dirname(file), `.${path.basename(file)}.${process.pid}.tmp`);
  const placing = { temporary, file, mode: 0o666, like, isNew: isNew !== undefined };
  const deed = `write ${out}`;
  let whole: Whole | undefined;
  return {
    write(text) {
      saving(deed, () => {
        whole ??= openWhole(disk, placing);
        whole.add(text);
      });
      return true;
    },
    done() {
      const isPut = saving(deed, () => whole?.put() ?? false);
      if (!isPut && isNew) throw isNew;
      if (!quiet) io.err(`Written: ${visible(out)}.${/\.html?$/i.test(out) ? ON_PAPER : ''}\n`);
    },
    drop: () => whole?.drop(),
  };
}

const STANDARD = ['-', '/dev/stdout'];

/** A file gets the whole text, wherever the command is run: no colours, no width of a window. */
export function isFile({ out }: OutputOptions): boolean {
  return out !== undefined && !STANDARD.includes(out);
}

const ON_PAPER = ' Open it in a browser; it prints on A4 and Letter.';

/** The file behind the name, links followed. */
function placeOf(out: string, { inputs, isNew, wording = PAGE }: Safeguards, disk: Disk): string {
  const { option, example, what } = wording;
  const elsewhere = `Choose a file in a folder that you may write to: ${option}~/${example}`;
  if (out === '') throw new UsageError(`${option.trim()} needs the name of a file`, `Such as: ${option}${example}`);
  const file = follow(nameOf(out, elsewhere), elsewhere);
  const kind = disk.stat(file)?.kind;
  if (kind === 'folder' || /[/\\]$/.test(out)) {
    throw new UsageError(`${out} is a folder`, `Name a file in it: ${option}${path.join(out, example)}`);
  }
  if ([out, file].some((name) => /\.ya?ml$/i.test(name))) {
    throw new UsageError(
      `a ${what} is not written into a YAML file: ${out}`,
      `Give it another ending, such as ${path.extname(example)}`,
    );
  }
  if (kind === undefined) return file;
  if (kind === 'other') {
    throw new UsageError(`${out} is no ordinary file`, 'Without a file it goes to standard output.');
  }
  if (inputs.some((input) => input !== '-' && isSame(input, file))) {
    throw new UsageError(`${out} is read for this ${what}, so it is not written over`, 'Choose another name.');
  }
  if (isNew) throw isNew;
  try {
    disk.access(file, 'write');
  } catch (error) {
    if (!['EACCES', 'EPERM'].includes(codeOf(error) ?? '')) throw error;
    throw new UsageError(`you may not write to ${out}`, elsewhere);
  }
  return file;
}

function isSame(input: string, file: string): boolean {
  let same = false;
  quietly(() => {
    same = follow(nameOf(input)) === file;
  });
  return same;
}
