/** From one file to what the run keeps of it: small and plain, so that it can cross threads and be kept for later. */

import { assess } from '../assessment/assess.ts';
import type { Counts } from '../assessment/assessment.ts';
import type { Entry } from '../assessment/baseline.ts';
import { readThoroughly } from '../document/read.ts';
import type { Format } from '../formats/format.ts';
import { plain } from '../formats/text/style.ts';
import type { Baseline } from './baseline.ts';
import { readText, type Unreadable } from './files.ts';
import { formatOf } from './formats.ts';
import type { Job } from './job.ts';
import { keyOf, type SettingsFinder, settingsFinder } from './settings.ts';

export interface Judged {
  readonly path: string;
  readonly counts: Counts;
  readonly baselined: number;
  /** Of the baseline: what was looked for and is no longer there. */
  readonly gone?: readonly Entry[];
  /** What a new baseline is to hold for it. */
  readonly entries?: readonly Entry[];
  /** What each format of the job has to say of it, in their order. */
  readonly pieces: readonly string[];
}

export interface Judge {
  /** Judges a file; `text` where it is not to be read from the disk. */
  (path: string, text?: string): Promise<Judged | Unreadable>;
  /** A text that changes when a file is to be judged by other settings. */
  readonly keyFor: (path: string) => string | Promise<string>;
}

export async function judgeFor(job: Job, finder: SettingsFinder = settingsFinder(job)): Promise<Judge> {
  const formats = await formatsOf(job);
  const { asOf, stage, updateBaseline = false } = job;
  const baseline = job.baseline === undefined ? undefined : await openBaseline(job.baseline, updateBaseline);
  const judge = async (path: string, given?: string): Promise<Judged | Unreadable> => {
    const text = given ?? readText(path);
    if (typeof text !== 'string') return text;
    const settings = await finder.settingsFor(path);
    const judged = assess(path, await readThoroughly(text), { asOf, settings, ...(stage ? { stage } : {}) });
    const { assessment, ...kept } = baseline?.over(judged) ?? { assessment: judged, baselined: 0 };
    return { path, counts: assessment.counts, ...kept, pieces: formats.map((format) => format.file(assessment)) };
  };
  const keyFor = (path: string): string | Promise<string> => {
    const settings = finder.settingsFor(path);
    const own = baseline?.keyFor(path) ?? '';
    return settings instanceof Promise ? settings.then((one) => keyOf(one) + own) : keyOf(settings) + own;
  };
  return Object.assign(judge, { keyFor });
}

async function openBaseline(file: string, isUpdate: boolean): Promise<Baseline> {
  const { baselineOf } = await import('./baseline.ts');
  return baselineOf(file, isUpdate);
}

export async function formatsOf({ formats, look, looks, asOf, root, shard }: Job): Promise<Format[]> {
  return Promise.all(
    formats.map(async (name, place) => {
      const own = looks?.[place] ?? look;
      const paint = own.color ? (await import('../formats/text/paint.ts')).colored : plain;
      return formatOf(name, {
        ...own,
        asOf,
        paint,
        ...(root === undefined ? {} : { root }),
        ...(shard ? { shard } : {}),
      });
    }),
  );
}
