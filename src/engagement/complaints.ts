/** What to say of each way in which a value can fail the format. */

import type { Answer, Data } from './extract.ts';
import type { Field } from './field.ts';
import type { Segment } from './path.ts';
import { answerMeant } from './slips.ts';
import { describeUnknownKey } from './unknown-key.ts';
import { type Advice, describeValue, expectation, meant, type Place } from './wording.ts';

export interface Complaint {
  readonly rule: 'shape/unknown-key' | 'shape/wrong-type' | 'shape/not-allowed' | 'shape/missing';
  readonly message: string;
  readonly remedy: string;
  readonly values: Readonly<Record<string, string | readonly string[]>>;
}

export const noVersion: Complaint = {
  rule: 'shape/missing',
  message: 'The file does not say that it is an engagement: the line `vet: 1` is missing.',
  remedy: 'Write `vet: 1` as the first line.',
  values: { expected: 'vet: 1' },
};

export function unknownVersion(version: Data): Complaint {
  const values = { read: show(version), expected: '1', write: '1' };
  if (typeof version !== 'number') {
    return {
      rule: 'shape/wrong-type',
      message: 'Behind `vet:` stands the version of the format, which is the number 1.',
      remedy: `Write \`vet: 1\`${version === '1' ? ', without quotes' : ''}.`,
      values,
    };
  }
  return {
    rule: 'shape/not-allowed',
    message: `\`vet: ${version}\` is a version of the format that this vet does not know.`,
    remedy: 'Write `vet: 1`, or install a newer vet.',
    values,
  };
}

export function unknownKey(path: readonly Segment[]): Complaint {
  const { message, remedy, write } = describeUnknownKey(path);
  return {
    rule: 'shape/unknown-key',
    message,
    remedy,
    values: { read: String(path.at(-1)), ...(write ? { write } : {}) },
  };
}

export const reasonless: Complaint = {
  rule: 'shape/not-allowed',
  message: 'It says that this does not apply, but not why.',
  remedy: 'Give the reason: `{ na: why it does not apply }`.',
  values: { read: 'na' },
};

/** `TBD`, `n/a`: a text to a machine, but no answer to the question. */
export function placeholder(text: string, field: Field): Complaint {
  const write = answerMeant(text) ?? 'unknown';
  return {
    rule: 'shape/not-allowed',
    message: `“${text.trim()}” would pass for an answer, and it is none.`,
    remedy: `Write \`${write}\`.`,
    values: { read: text, expected: field.title, write },
  };
}

/** `5.400`: to YAML five pounds forty. */
export function thousandth(written: string): Complaint {
  const decimal = String(Number(written));
  return {
    rule: 'shape/not-allowed',
    message: `\`${written}\` is read as ${decimal}; with three digits behind the dot, thousands may be meant.`,
    remedy: `Write \`${written.replace('.', '')}\` or \`${decimal}\`: both can be meant.`,
    values: { read: written, expected: 'an amount of money', either: [written.replace('.', ''), decimal] },
  };
}

/** `1e300`: a number to a machine, but no amount, time or count of anything. */
export function uncountable(written: string, field: Field): Complaint {
  return {
    rule: 'shape/not-allowed',
    message: `\`${written}\` is beyond the numbers that can be counted with.`,
    remedy: 'Correct the figure.',
    values: { read: written, expected: expectation(field) },
  };
}

export function missing(name: string, answer: Answer | undefined): Complaint {
  return {
    rule: 'shape/missing',
    message: answer
      ? `\`${name}\` has to be known here: \`${answer.kind}\` is not enough.`
      : `\`${name}\` is missing here.`,
    remedy: `Add \`${name}: …\`; without it the entry is void.`,
    values: { expected: name },
  };
}

export function repeated(value: Data): Complaint {
  return {
    rule: 'shape/not-allowed',
    message: `${describeValue(value).replace(/^t/, 'T')} stands in this list twice.`,
    remedy: 'Delete one of the two.',
    values: { read: show(value) },
  };
}

/** @param keyword of the schema that failed */
export function misfit(value: Data, keyword: string, place: Place): Complaint {
  const expected = expectation(place.field, value);
  const { write, either, advice } = meant(value, place);
  return {
    rule: keyword === 'type' || keyword === 'format' ? 'shape/wrong-type' : 'shape/not-allowed',
    message: `Read: ${describeValue(value)}. Expected: ${expected}.`,
    remedy: advice,
    values: { read: show(value), expected, ...(write ? { write } : {}), ...(either ? { either } : {}) },
  };
}

/** `{ cap: 5,000 }`: between brackets the comma ends the value, and the rest is read as a field of that name. */
export function cutOff(written: string, place: Place): Complaint {
  const asText = `"${written.replaceAll('"', "'")}"`;
  const { write, either, advice }: Advice =
    place.field.type === 'text' ? { write: asText, advice: `Write \`${asText}\`.` } : meant(written, place);
  return {
    rule: 'shape/wrong-type',
    message: `“${written}” is cut off at its comma, which between brackets ends a value.`,
    remedy: advice,
    values: {
      read: written,
      expected: expectation(place.field),
      ...(write ? { write } : {}),
      ...(either ? { either } : {}),
    },
  };
}

function show(value: Data): string {
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}
