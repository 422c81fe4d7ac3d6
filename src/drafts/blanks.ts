/** Forms: the words that the format knows as boxes to tick, and entries to fill in and copy into the file. */

import type { Field } from '../engagement/field.ts';
import { fieldsOf } from '../engagement/fields.ts';
import { fields } from '../engagement/generated/fields.ts';
import { parsePath } from '../engagement/path.ts';
import { didYouMean } from './misspelt.ts';
import { Problem } from './problem.ts';
import { Markdown, Missing } from './shown.ts';

/** The words that may stand in a field, such as `references[].on_time`. */
export function optionsOf(name: string): readonly string[] {
  const { type, words } = fieldNamed(name);
  if (type === 'yes-no') return ['yes', 'no'];
  if (!words) throw new Problem(`\`${name}\` has no fixed words to choose from.`);
  return words;
}

/** `☐ never ☑ once ☐ often`, where the answer is known; wide blanks keep the boxes with their words. */
export function choices(name: string, answer: unknown): Markdown {
  const given = typeof answer === 'boolean' ? (answer ? 'yes' : 'no') : answer;
  const boxes = optionsOf(name).map((word) => `${word === given ? '☑' : '☐'} ${word}`);
  return new Markdown(boxes.join('\u2003'));
}

/**
 * One entry of a list (`references[]`) as YAML between fences; `values` are its fields as far as they are known.
 * It begins and ends with a line of its own, so that what it holds is never read as Markdown.
 */
export function blankEntry(name: string, values: unknown): Markdown {
  fieldNamed(name);
  const list = name.replace(/\[\]$/, '');
  const known = (typeof values === 'object' && values !== null ? values : {}) as Record<string, unknown>;
  const lines = fieldsOf(parsePath(`${list}[0]`)).map((key) => {
    const value = known instanceof Missing ? undefined : known[key];
    return { text: `${key}:${written(value)}`, hint: hintFor(fields[`${name}.${key}`]) };
  });
  const width = Math.max(...lines.map(({ text }) => text.length)) + 2;
  const body = lines.map(({ text, hint }, index) => {
    const line = `  ${index === 0 ? '- ' : '  '}${text}`;
    return hint === '' ? line : `${line.padEnd(width + 4)}# ${hint}`;
  });
  return new Markdown(`\n\n\`\`\`yaml\n${[`${list}:`, ...body].join('\n')}\n\`\`\`\n\n`);
}

/** What could end a line, or turn it, is written out as YAML writes it. */
function written(value: unknown): string {
  if (typeof value === 'number') return ` ${value}`;
  if (typeof value === 'boolean') return value ? ' yes' : ' no';
  if (typeof value !== 'string') return '';
  if (
    /^\p{L}[\p{L}\d]*(?: [\p{L}\d]+)*$/u.test(value) &&
    !/^(?:y|n|yes|no|on|off|true|false|null|unknown)$/i.test(value)
  ) {
    return ` ${value}`;
  }
  return ` ${JSON.stringify(value).replace(ACTING, (mark) => `\\u${mark.charCodeAt(0).toString(16).padStart(4, '0')}`)}`;
}

const ACTING = /[\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/g;

function hintFor(field: Field | undefined): string {
  if (!field) return '';
  if (field.type === 'yes-no') return 'yes or no';
  if (field.type === 'date') return 'year-month-day, such as 2026-11-03';
  if (field.unit === 'percent') return 'a number, in percent';
  return field.words ? field.words.join(', ').replace(/, (?=[^,]*$)/, ' or ') : '';
}

function fieldNamed(name: string): Field {
  const field = Object.hasOwn(fields, name) ? fields[name] : undefined;
  if (field) return field;
  throw new Problem(`\`${name}\` is no field of the format.`, didYouMean(name, Object.keys(fields)));
}
