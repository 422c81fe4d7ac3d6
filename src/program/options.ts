/** What options are made with: closed lists, dates, counts, and «did you mean». */

import { type Command, InvalidArgumentError, Option } from 'commander';
import { FORMATS } from '../commands/formats.ts';
import { parseShard } from '../commands/shard.ts';
import type { FormatTarget } from '../commands/sinks.ts';
import { date as isDate } from '../engagement/formats.ts';
import { nearest } from '../engagement/nearest.ts';
import { dateMeant } from '../engagement/slips.ts';
import { STAGES } from '../engagement/stage.ts';

/** Handed to the commands that are loaded on demand: so they bundle no commander of their own. */
export const options = {
  choice,
  formats,
  names,
  values,
  count,
  workers,
  shard,
  asOf,
  stage,
  config,
  colors,
  examples,
  wordsOf,
};

export type Options = typeof options;

/** An option with a closed list of words, and «did you mean». */
function choice(flags: string, description: string, words: readonly string[]): Option {
  const option = new Option(flags, `${description}: ${words.join(', ')}`).argParser((word: string) => {
    if (words.includes(word)) return word;
    throw unknownWord(word, words);
  });
  closedLists.set(option, words);
  return option;
}

const closedLists = new WeakMap<Option, readonly string[]>();

/** What an option of `choice` can be, for those who offer it. */
function wordsOf(option: Option): readonly string[] | undefined {
  return closedLists.get(option);
}

function unknownWord(word: string, words: readonly string[]): InvalidArgumentError {
  const close = nearest(word, words);
  return new InvalidArgumentError(close ? `Did you mean ${close}?` : `It is one of ${words.join(', ')}.`);
}

/** `--format text --format sarif=out.sarif` */
function formats(): Option {
  const option = new Option(
    '--format <name[=file]>',
    `how to print, and where to (may be given again): ${FORMATS.join(', ')}`,
  )
    .default([TEXT], 'text')
    .argParser((text: string, before: readonly FormatTarget[]) => {
      const cut = text.indexOf('=');
      const [name, file] = cut < 0 ? [text] : [text.slice(0, cut), text.slice(cut + 1)];
      const known = FORMATS.find((one) => one === name);
      if (!known) throw unknownWord(name, FORMATS);
      if (file === '') throw new InvalidArgumentError('After “=” there is no file: is the variable that names it set?');
      // What is there at first is the default, which the first of these replaces.
      const named = before.filter((target) => target !== TEXT);
      return [...named, { name: known, ...(file === undefined || STANDARD.includes(file) ? {} : { file }) }];
    });
  closedLists.set(option, FORMATS);
  return option;
}

const TEXT: FormatTarget = { name: 'text' };

const STANDARD = ['-', '/dev/stdout'];

/** Several names, in one option or in more. */
function names(flags: string, description: string): Option {
  return new Option(flags, description).argParser((name: string, before: readonly string[] = []) => [
    ...before,
    ...name.split(','),
  ]);
}

/** Each as it is: a value may hold commas. */
function values(flags: string, description: string): Option {
  return new Option(flags, description).argParser((text: string, before: readonly string[] = []) => [...before, text]);
}

function count(flags: string, description: string): Option {
  return new Option(flags, description).argParser((text: string) => {
    if (/^\d+$/.test(text)) return Number(text);
    throw new InvalidArgumentError('Write a whole number.');
  });
}

function workers(): Option {
  return new Option('--workers <count>', 'judge with so many threads; default: as many as pay').argParser(
    (text: string) => {
      if (/^[1-9]\d?$/.test(text)) return Number(text);
      throw new InvalidArgumentError('Write a number from 1 (no other threads) to 99.');
    },
  );
}

function shard(): Option {
  return new Option('--shard <part>', 'only this part of the files, such as 2/8: for several machines').argParser(
    parseShard,
  );
}

function asOf(description = 'judge as on this day (YYYY-MM-DD); default: today'): Option {
  return new Option('--as-of <date>', description).argParser((text: string) => {
    if (isDate(text)) return text;
    const readings = dateMeant(text);
    const advice = readings.length > 0 ? `Write the date as ${readings.join(' or ')}.` : 'Write a date as YYYY-MM-DD.';
    throw new InvalidArgumentError(advice);
  });
}

function stage(description: string): Option {
  return choice('--stage <stage>', description, STAGES);
}

/** Without a name, as where a variable is not set, it would mean nothing, and be passed over. */
function file(flags: string, description: string): Option {
  return new Option(flags, description).argParser((name: string) => {
    if (name !== '') return name;
    throw new InvalidArgumentError('It needs the name of a file: is the variable that names it set?');
  });
}

/** Which configuration holds. */
function config(command: Command): Command {
  return command
    .addOption(file('--config <file>', 'this configuration; default: the nearest vet.config.yaml above each file'))
    .option('--no-config', 'no configuration');
}

function colors(command: Command): Command {
  return command.option('--color', 'colours, also where there is no terminal').option('--no-color', 'no colours');
}

function examples(commands: readonly string[]): string {
  return `\nExamples:\n${commands.map((command) => `  ${command}`).join('\n')}`;
}
