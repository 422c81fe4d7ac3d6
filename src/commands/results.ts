/** `vet report --from results/*.json`: what the runs on several machines found, as one. */

import { statSync } from 'node:fs';
import path from 'node:path';
import { formatList } from '../engagement/quantity.ts';
import type { Report } from '../reports/report.ts';
import { reportOfResult } from '../reports/result.ts';
import { UsageError } from './exit.ts';
import { type Head, readHead, readResults } from './results/read.ts';

export interface Joined {
  /** The files of results. */
  readonly files: readonly string[];
  /** The day on which all was judged. */
  readonly asOf: string;
  /** Of one shard after the other. Throws UsageError where one is damaged. */
  readonly reports: AsyncIterable<Report>;
  /** What is not there, in whole sentences; known when the last report has been taken. */
  missing(): readonly string[];
}

/** Throws UsageError where these are no results, or none that belong together. */
export async function joinResults(named: readonly string[]): Promise<Joined> {
  const files = await findResults(named);
  const heads = new Map<string, Head>();
  for (const file of files) heads.set(file, await readHead(file));
  const asOf = commonDay(heads);
  const missing = missingShards(heads);
  return { files, asOf, reports: reportsOf(files, asOf, missing), missing: () => missing };
}

/** Files, folders with such files, and patterns in quotes. */
async function findResults(named: readonly string[]): Promise<string[]> {
  const { searchPattern } = await import('./globs.ts');
  const files = named.flatMap((name) => {
    const kind = statSync(name, { throwIfNoEntry: false });
    if (kind && !kind.isDirectory()) return [name];
    const pattern = kind ? `${name.replaceAll('\\', '/').replace(/\/$/, '')}/*.json` : name;
    const found = searchPattern(pattern, undefined);
    if (found.length === 0) throw new UsageError(`there are no results at ${name}`, 'Such as: --from "results/*.json"');
    return found;
  });
  return [...new Set(files.map((file) => path.normalize(file)))];
}

function commonDay(heads: ReadonlyMap<string, Head>): string {
  const [[first, { asOf }]] = [...heads] as [[string, Head]];
  for (const [file, head] of heads) {
    if (head.asOf === asOf) continue;
    throw new UsageError(
      `${first} was judged as on ${asOf}, and ${file} as on ${head.asOf}`,
      'Give all of them the same day, such as: vet lint --as-of 2026-11-20 --format json',
    );
  }
  return asOf;
}

/** A machine that has failed leaves nothing behind, and its files would only seem to be well. */
function missingShards(heads: ReadonlyMap<string, Head>): string[] {
  const shards = [...heads.values()].flatMap(({ shard }) => shard ?? []);
  const missing: string[] = [];
  for (const of of new Set(shards.map((shard) => shard.of))) {
    const there = new Set(shards.filter((shard) => shard.of === of).map(({ number }) => number));
    const gone = Array.from({ length: of }, (_, index) => index + 1).filter((number) => !there.has(number));
    if (gone.length > 0) missing.push(`the results of shard ${formatList(gone.map(String))} of ${of} are missing`);
  }
  return missing;
}

async function* reportsOf(files: readonly string[], asOf: string, missing: string[]): AsyncGenerator<Report> {
  const origins = new Map<string, string>();
  for (const file of files) {
    const results = readResults(file);
    let next = await results.next();
    for (; !next.done; next = await results.next()) {
      const { path: name } = next.value;
      const other = origins.get(name);
      if (other !== undefined) {
        const both = other === file ? `twice in ${file}` : `in ${other} and in ${file}`;
        throw new UsageError(`${name} is ${both}`, 'Name the results of each file once.');
      }
      origins.set(name, file);
      yield reportOfResult(next.value, asOf);
    }
    const { faults } = next.value;
    if (faults > 0)
      missing.push(`${faults === 1 ? 'a file' : `${faults} files`} of ${file} could not be read when it was made`);
  }
}
