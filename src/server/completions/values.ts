/** The values that a field may have: its words, days, names from elsewhere in the file, and the words of an answer. */

import { writeWord } from '../../document/edit/words.ts';
import { addMonths, longDate } from '../../engagement/dates.ts';
import type { Field } from '../../engagement/field.ts';
import { fieldAt } from '../../engagement/fields.ts';
import { fieldName, type Segment } from '../../engagement/path.ts';
import { visible } from '../../formats/visible.ts';
import { countryNames } from '../../interview/answers/countries.ts';
import { currencyCodes, currencyWords } from '../../interview/answers/currencies.ts';
import { zonesOfPlaces } from '../../interview/answers/zones.ts';
import { rulesWith } from '../../rules/plan.ts';
import type { Context } from '../context.ts';
import type { Cursor } from '../cursor.ts';
import { type Outline, writtenAt } from '../outline.ts';
import type { Choice } from './choice.ts';

export function valuesAt(outline: Outline, cursor: Cursor, context: Context): Choice[] {
  const { path, flow } = cursor;
  const field = fieldAt(path);
  if (!field) return [];
  const typed = outline.text.slice(cursor.start, cursor.end);
  if (/^[{[|>]/.test(typed)) return [];
  const mark = /^["']/.exec(typed)?.[0] ?? '';
  const named = namesFrom(outline, path).map((name) => ({
    label: visible(name),
    kind: 'reference' as const,
    insert: writeWord(name, flow ? 'flow' : 'block'),
    typed: mark + name,
  }));
  return [...named, ...ownValues(path, field, typed, context), ...answers(path)];
}

/** Fields that repeat a name given elsewhere. */
const REPEATS: Readonly<Record<string, string>> = {
  'selection.chosen': 'selection.candidates[].name',
  'performance.outcome_progress[].id': 'outcomes[].id',
  'access.accounts[].channel': 'scope.channels[].name',
};

function namesFrom(outline: Outline, path: readonly Segment[]): string[] {
  const source = REPEATS[fieldName(path)];
  if (source === undefined) return [];
  return [...new Set(writtenAt(outline, (other) => fieldName(other) === source))];
}

function ownValues(path: readonly Segment[], field: Field, typed: string, context: Context): Choice[] {
  switch (field.type) {
    case 'yes-no':
      return [
        { label: 'true', kind: 'value', detail: 'yes', ...meant(typed, 'yes') },
        { label: 'false', kind: 'value', detail: 'no', ...meant(typed, 'no') },
      ];
    case 'date':
      return days(context.asOf);
    case 'time':
      return ['"09:00"', '"18:00"'].map((label) => ({ label, kind: 'value' }));
    case 'integer':
      return path[0] === 'vet' ? [{ label: '1', kind: 'value', detail: field.title }] : [];
    case 'text':
      return texts(path, field, context);
    default:
      return (field.words ?? []).map((label) => word(label, path, context));
  }
}

/** Whoever types `yes` means `true`. */
function meant(typed: string, word: string): { typed?: string } {
  return typed !== '' && word.startsWith(typed.toLowerCase()) ? { typed: word } : {};
}

function word(label: string, path: readonly Segment[], { meanings }: Context): Choice {
  const detail = meanings.get(fieldName(path))?.[label];
  return { label, kind: 'word', ...(detail ? { detail } : {}) };
}

function days(asOf: string): Choice[] {
  const later = [3, 6, 12].map((months) => ({ day: addMonths(asOf, months), how: `in ${months} months` }));
  return [{ day: asOf, how: 'today' }, ...later].map(({ day, how }) => ({
    label: day,
    kind: 'value',
    detail: `${how}, ${longDate(day)}`,
  }));
}

function texts(path: readonly Segment[], { pattern, format }: Field, { settings }: Context): Choice[] {
  if (fieldName(path) === 'waivers[].rule') {
    return rulesWith(settings).map((rule) => ({
      label: rule.id,
      kind: 'reference',
      detail: rule.summary,
      about: [
        { kind: 'text', text: rule.why },
        { kind: 'text', text: `→ ${rule.remedy}` },
      ],
    }));
  }
  if (pattern === '^[A-Z]{3}$') return currencies();
  if (pattern === '^[A-Z]{2}$') {
    return [...countryNames].map(([label, detail]) => ({ label, kind: 'value', detail, typed: `${label} ${detail}` }));
  }
  if (format === 'timezone') return [...new Set(zonesOfPlaces.values())].map((label) => ({ label, kind: 'value' }));
  return [];
}

/** Those with a sign or a name first. */
function currencies(): Choice[] {
  const signs = new Map<string, string>();
  for (const [word, codes] of currencyWords) {
    for (const code of codes) signs.set(code, signs.get(code) ?? word);
  }
  const codes = [...signs.keys(), ...[...currencyCodes].filter((code) => !signs.has(code))];
  return codes.map((label) => {
    const detail = signs.get(label);
    return { label, kind: 'value', ...(detail ? { detail } : {}) };
  });
}

/** The words of an answer may stand for any value but those without which an entry is void. */
function answers(path: readonly Segment[]): Choice[] {
  const name = String(path.at(-1));
  if (path[0] === 'vet' || (path.length > 1 && fieldAt(path.slice(0, -1))?.required?.includes(name))) return [];
  return [
    { label: 'unknown', kind: 'answer', detail: 'not known: becomes a question' },
    { label: 'not-yet', kind: 'answer', detail: 'to be done: becomes a task' },
    {
      label: '{ na: … }',
      kind: 'answer',
      detail: 'does not apply, and why',
      typed: 'na',
      // biome-ignore lint/suspicious/noTemplateCurlyInString: a place to jump to, in the language of snippets
      insert: '{ na: ${1:why it does not apply} }',
      snippet: true,
    },
  ];
}
