/** `--baseline FILE`, `--update-baseline`: what a run puts up with. Loaded only where it is asked for. */

import { existsSync, statSync } from 'node:fs';
import path from 'node:path';
import type { Assessment } from '../assessment/assessment.ts';
import { applyBaseline, type Baselined, type Entry, entriesFor } from '../assessment/baseline.ts';
import { formatPath, pathOf } from '../engagement/path.ts';
import { count } from '../engagement/quantity.ts';
import { visible } from '../formats/visible.ts';
import { type Book, printBook, readBook } from './baseline/book.ts';
import { UsageError } from './exit.ts';
import type { Io } from './io.ts';
import type { Job } from './job.ts';
import type { Judged } from './judge.ts';
import { realDisk } from './workplace/disk.ts';
import { follow, nameOf } from './workplace/place.ts';
import { saving, writeWhole } from './workplace/save.ts';

/** What the baseline makes of a file. */
export interface Kept extends Baselined {
  /** Where the baseline is updated: what it is to hold for this file. */
  readonly entries?: readonly Entry[];
}

const ELSEWHERE = 'Choose a file in a folder that you may write to: --baseline FILE';

export interface Baseline {
  /** Puts up with what is in it; in the new one where it is updated, so that the run shows what the next will. */
  over(assessment: Assessment): Kept;
  /** A text that changes when something else is to be put up with in a file. */
  keyFor(file: string): string;
}

export function baselineOf(file: string, isUpdate: boolean): Baseline {
  const book = openBook(file, isUpdate);
  const entriesIn = (name: string): readonly Entry[] => book.get(nameIn(file, name)) ?? [];
  return {
    over(assessment) {
      const before = entriesIn(assessment.path);
      const applied = applyBaseline(assessment, before);
      if (!isUpdate) return applied;
      const entries = entriesFor(assessment, before);
      return { ...applyBaseline(assessment, entries), gone: applied.gone, entries };
    },
    keyFor: (name) => JSON.stringify([isUpdate, entriesIn(name)]),
  };
}

export interface Keeper {
  add(judged: Judged): void;
  /** How many findings of the baseline are no longer there; known when all files are done. */
  gone(): number;
  /** Says what is gone, or writes the new baseline and says so. */
  end(total: { readonly baselined: number }): void;
}

/**
 * Throws UsageError where the baseline is none.
 * @param searched folders that are looked through: of these it is known which files are gone
 */
export function keeperFor(
  {
    baseline: file = '',
    updateBaseline = false,
    look,
    formats,
  }: Pick<Job, 'baseline' | 'updateBaseline' | 'look' | 'formats'>,
  searched: readonly string[],
  io: Io,
): Keeper {
  const book = openBook(file, updateBaseline);
  const place = updateBaseline ? placeOf(file) : file;
  const seen = new Map<string, readonly Entry[] | undefined>();
  const gone: { readonly file: string; readonly entry: Entry }[] = [];
  const say = (text: string): void => {
    if (!look.quiet) io.err(text);
  };
  return {
    add(judged) {
      const name = nameIn(file, judged.path);
      seen.set(name, judged.entries);
      for (const entry of judged.gone ?? []) gone.push({ file: name, entry });
    },
    gone() {
      for (const [name, entries] of book) {
        if (seen.has(name) || !isLost(path.resolve(path.dirname(file), name), searched)) continue;
        seen.set(name, []);
        for (const entry of entries) gone.push({ file: name, entry });
      }
      return gone.reduce((sum, { entry }) => sum + entry.count, 0);
    },
    end({ baselined }) {
      const number = this.gone();
      if (!updateBaseline) {
        // Its lines have no last one that tells.
        if (baselined > 0 && formats.includes('concise') && !look.verbose) say(hiddenText(baselined, file));
        if (number > 0) say(goneText(gone, number, file));
        return;
      }
      const after = new Map(book);
      for (const [name, entries] of seen) if (entries) after.set(name, entries);
      save(place, file, printBook(after));
      say(`vet: ${heldText(after, file)}${number > 0 ? `; ${number} ${number === 1 ? 'is' : 'are'} gone` : ''}.\n`);
    },
  };
}

const SUCH_AS = 'Such as: --baseline vet-baseline.json';

function openBook(file: string, isUpdate: boolean): Book {
  if (file === '') throw new UsageError('--baseline needs the name of a file', SUCH_AS);
  if (/\.ya?ml$/i.test(file)) throw new UsageError(`a baseline is JSON, and no YAML file: ${file}`, SUCH_AS);
  const stats = statSync(file, { throwIfNoEntry: false });
  // A pipe may be read; a device such as /dev/zero would be read without end.
  if (stats?.isCharacterDevice() || (isUpdate && stats && !stats.isFile())) {
    throw new UsageError(`${file} is ${stats.isDirectory() ? 'a folder' : 'no ordinary file'}`, SUCH_AS);
  }
  if (stats) return readBook(file);
  if (isUpdate) return new Map();
  throw new UsageError(`there is no baseline ${file}`, `To make it: vet lint --baseline ${file} --update-baseline`);
}

/** How a file is called in a baseline. */
function nameIn(baseline: string, file: string): string {
  return path
    .relative(path.dirname(path.resolve(baseline)), path.resolve(file))
    .split(path.sep)
    .join('/');
}

function isLost(file: string, searched: readonly string[]): boolean {
  return searched.some((folder) => !path.relative(folder, file).startsWith('..')) && !existsSync(file);
}

/** Links followed. Said before anything is judged, and not after all of it. */
function placeOf(file: string): string {
  return follow(nameOf(file, ELSEWHERE), ELSEWHERE);
}

function save(place: string, named: string, text: string): void {
  const temporary = path.join(path.dirname(place), `.${path.basename(place)}.${process.pid}.tmp`);
  saving(`write ${named}`, () =>
    writeWhole(realDisk, { temporary, file: place, mode: 0o666, like: realDisk.stat(place), text }),
  );
}

function hiddenText(baselined: number, file: string): string {
  return `vet: ${count(baselined, 'finding')} of ${visible(file)} ${baselined === 1 ? 'is' : 'are'} not listed; --verbose lists ${baselined === 1 ? 'it' : 'them'}.\n`;
}

/** More are a number. */
const SHOWN = 3;

function goneText(gone: readonly { file: string; entry: Entry }[], number: number, baseline: string): string {
  const lines = gone.slice(0, SHOWN).map(({ file, entry }) => {
    const field = formatPath(pathOf(entry.path));
    return `     ${visible(file)}: ${visible(entry.rule)}${field === '' ? '' : ` (${visible(field)})`}`;
  });
  const more = gone.length > SHOWN ? [`     and ${gone.length - SHOWN} more`] : [];
  const head = `vet: ${count(number, 'finding')} of ${visible(baseline)} ${number === 1 ? 'is' : 'are'} gone; --update-baseline takes ${number === 1 ? 'it' : 'them'} out:`;
  return [head, ...lines, ...more, ''].join('\n');
}

function heldText(book: Book, baseline: string): string {
  const held = [...book.values()].filter((entries) => entries.length > 0);
  const number = held.flat().reduce((sum, entry) => sum + entry.count, 0);
  if (number === 0) return `there is nothing to put up with, so ${visible(baseline)} holds no findings`;
  return `${count(number, 'finding')} of ${count(held.length, 'file')} ${number === 1 ? 'is' : 'are'} in ${visible(baseline)}`;
}
