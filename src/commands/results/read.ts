/** Reads what `vet lint --format json` wrote: file by file, as it was written, so that little of it stands in memory. */

import { createReadStream } from 'node:fs';
import { date as isDate } from '../../engagement/formats.ts';
import type { Result } from '../../reports/result.ts';
import { faultOfResult } from '../../reports/result-check.ts';
import { UsageError } from '../exit.ts';
import { readText, reasonOf } from '../files.ts';
import { MOST_SHARDS, type Shard } from '../shard.ts';

/** What stands before the files. */
export interface Head {
  readonly asOf: string;
  readonly shard?: Shard;
}

/** What stands after them. */
export interface Tail {
  /** How many files were judged, and how many could not be read. */
  readonly files: number;
  readonly faults: number;
}

const AGAIN = 'It is made with: vet lint --format json';

/** The first of all. Throws UsageError where it is none that can be read. */
export async function readHead(file: string): Promise<Head> {
  for await (const line of linesOf(file)) {
    if (line.endsWith('"files":[')) return headIn(recordIn(`${line}]}`, file), file);
    break;
  }
  return headIn(wholeOf(file), file);
}

/**
 * Each file of the run, and what stands after the last. Throws UsageError where something is damaged, or missing: a run
 * that was cut short is no result.
 */
export async function* readResults(file: string): AsyncGenerator<Result, Tail> {
  let number = 0;
  let isOurs = false;
  for await (const line of linesOf(file)) {
    if (number === 0 && !isOurs) {
      isOurs = line.endsWith('"files":[');
      if (!isOurs) break;
    } else if (line.startsWith(']')) return tailIn(recordIn(`{"files":[${line}`, file), number, file);
    else yield resultIn(parse(line.replace(/,$/, ''), file), ++number, file);
  }
  if (isOurs) throw new UsageError(`${file} ends too early: the run that wrote it was cut short`, AGAIN);
  // Another program has put it into lines of its own.
  const whole = wholeOf(file);
  for (const one of whole['files'] as readonly unknown[]) yield resultIn(one, ++number, file);
  return tailIn(whole, number, file);
}

async function* linesOf(file: string): AsyncGenerator<string> {
  let rest = '';
  try {
    for await (const chunk of createReadStream(file, { encoding: 'utf8', highWaterMark: 1024 * 1024 })) {
      const lines = `${rest}${chunk}`.split('\n');
      rest = lines.pop() ?? '';
      yield* lines;
    }
  } catch (error) {
    throw new UsageError(`cannot read ${file}: ${reasonOf(error)}`);
  }
  if (rest !== '') yield rest;
}

function wholeOf(file: string): Record<string, unknown> {
  const text = readText(file);
  if (typeof text !== 'string') throw new UsageError(`cannot read ${file}: ${text.reason}`);
  const value = recordIn(text, file);
  headIn(value, file);
  return value;
}

function recordIn(text: string, file: string): Record<string, unknown> {
  const value = parse(text, file);
  return isRecord(value) ? value : {};
}

function parse(text: string, file: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new UsageError(text.trim() === '' ? `${file} is empty` : `${file} is not JSON, or is damaged`, AGAIN);
  }
}

function headIn({ version, asOf, files, shard, reports }: Record<string, unknown>, file: string): Head {
  if (Array.isArray(reports)) throw new UsageError(`${file} was made by vet report, and not by vet lint`, AGAIN);
  if (typeof asOf !== 'string' || !isDate(asOf) || !Array.isArray(files))
    throw new UsageError(`${file} holds no results of vet lint`, AGAIN);
  if (version !== 1) {
    throw new UsageError(`${file} is of version ${JSON.stringify(version)}, and this vet reads version 1`, AGAIN);
  }
  if (!isRecord(shard)) return { asOf };
  const { number, of } = shard;
  const isShard = Number.isInteger(number) && Number.isInteger(of) && Number(of) <= MOST_SHARDS;
  return isShard ? { asOf, shard: { number: Number(number), of: Number(of) } } : { asOf };
}

function resultIn(value: unknown, number: number, file: string): Result {
  const fault = faultOfResult(value);
  if (fault === undefined) return value as Result;
  const what = fault === '' ? 'is none' : `has a “${fault}” that is missing or wrong`;
  throw new UsageError(`${file} is damaged: the result of its file ${number} ${what}`, AGAIN);
}

function tailIn({ summary }: Record<string, unknown>, found: number, file: string): Tail {
  const { files, faults = 0 } = isRecord(summary) ? summary : {};
  if (files !== found) throw new UsageError(`${file} is damaged: it says ${files} files, and holds ${found}`, AGAIN);
  return { files: found, faults: Number(faults) };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
