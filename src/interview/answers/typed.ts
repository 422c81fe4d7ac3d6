/** What becomes of a line that the owner types, whatever it is asked for. */

import type { Field } from '../../engagement/field.ts';
import { answerMeant, timeMeant, yesNoMeant } from '../../engagement/slips.ts';
import { expectation } from '../../engagement/wording.ts';
import type { Checked } from '../prompter.ts';
import { checkAmount } from './amount.ts';
import { checkCountry, isCountry } from './country.ts';
import { checkCurrency, isCurrency } from './currency.ts';
import { checkDay } from './day.ts';
import { isBlank, isPrintable, lineOf, quoted, refused, simplified, taken } from './line.ts';
import { checkWord } from './word.ts';
import { checkZone } from './zone.ts';

export { openAnswerTyped } from './open-answer.ts';
export { asShown, asTyped } from './shown.ts';

/** No figure, date or word is as long; what is, was pasted by mistake. */
const LONGEST = 100;

/** What a line is checked against besides its field. */
interface Context {
  /** The last part of the path of the field: `hours_per_week`. */
  readonly name: string;
  /** Today, YYYY-MM-DD. */
  readonly asOf: string;
  /** Of the budget, ISO 4217. */
  readonly currency?: string;
}

/** What a typed line means for a field. */
export function checkTyped(typed: string, field: Field, context: Context): Checked {
  const line = lineOf(typed);
  if (isBlank(line)) return refused('Type an answer, or skip it.');
  if (!isPrintable(line)) return refused('There is a sign in it that cannot be printed. Type it again.');
  if (isFreeText(field)) return checkText(line, typed);
  if (line.length > LONGEST) return refused(`That is too long for ${expectation(field)}. Type it again, in short.`);
  switch (field.type) {
    case 'text':
      return checkCode(line, field);
    case 'number':
    case 'integer':
      return checkAmount(line, field, context);
    case 'date':
      return checkDay(line, context.asOf);
    case 'time':
      return checkTime(line);
    case 'yes-no':
      return checkYesNo(line);
    default:
      return checkWord(line, field.words ?? []);
  }
}

function isFreeText({ type, pattern, format }: Field): boolean {
  return type === 'text' && pattern === undefined && format === undefined;
}

function checkText(line: string, typed: string): Checked {
  if (answerMeant(line)) return refused(`${quoted(line)} says nothing yet. Type “I don’t know”, or skip it.`);
  return taken(line, line, typed.trim());
}

function checkCode(line: string, field: Field): Checked {
  if (isCountry(field)) return checkCountry(line);
  if (isCurrency(field)) return checkCurrency(line);
  if (field.format === 'timezone') return checkZone(line);
  // A pattern of which nothing is known here: the words of the format have to do.
  if (new RegExp(field.pattern ?? '').test(line)) return { ok: true, value: line };
  return refused(`${quoted(line)} is not ${expectation(field)}. Type it again, or skip it.`);
}

function checkTime(line: string): Checked {
  const simple = simplified(line).replace(/^(\d\d)(\d\d)$/, '$1:$2');
  const [reading] = timeMeant(simple);
  if (reading === undefined) return refused(`${quoted(line)} is not a time of day. Type one such as 08:00 or 6pm.`);
  const time = reading.replaceAll('"', '');
  return taken(time, time, line);
}

function checkYesNo(line: string): Checked {
  const [reading] = yesNoMeant(line.replace(/[.!]+$/, ''));
  if (reading === undefined) return refused(`${quoted(line)} is neither. Type yes or no.`);
  return taken(reading === 'yes', reading, line.toLowerCase());
}
