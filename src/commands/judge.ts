/** From one file to what the run keeps of it: small and plain, so that it can cross threads and be kept for later. */

import { assess } from '../assessment/assess.ts';
import type { Counts } from '../assessment/assessment.ts';
import { readThoroughly } from '../document/read.ts';
import type { Format } from '../formats/format.ts';
import { plain } from '../formats/text/style.ts';
import { readText, type Unreadable } from './files.ts';
import { formatOf } from './formats.ts';
import type { Job } from './job.ts';
import { settingsFinder } from './settings.ts';

export interface Judged {
  readonly path: string;
  readonly counts: Counts;
  readonly baselined: number;
  /** What each format of the job has to say of it, in their order. */
  readonly pieces: readonly string[];
}

/** Judges a file; `text` where it is not to be read from the disk. */
export type Judge = (path: string, text?: string) => Promise<Judged | Unreadable>;

export async function judgeFor(job: Job): Promise<Judge> {
  const formats = await formatsOf(job);
  const settingsFor = await settingsFinder(job);
  const { asOf, stage } = job;
  return async (path, given) => {
    const text = given ?? readText(path);
    if (typeof text !== 'string') return text;
    const settings = settingsFor(path);
    const assessment = assess(path, await readThoroughly(text), { asOf, settings, ...(stage ? { stage } : {}) });
    return { path, counts: assessment.counts, baselined: 0, pieces: formats.map((format) => format.file(assessment)) };
  };
}

export async function formatsOf({ formats, look, asOf }: Job): Promise<Format[]> {
  const paint = look.color ? (await import('../formats/text/paint.ts')).colored : plain;
  return Promise.all(formats.map((name) => formatOf(name, { ...look, asOf, paint })));
}
