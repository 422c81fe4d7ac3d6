/** What speaks for the candidates and against, what their clients say, and who has ties with whom. */

import { longDate } from '../../engagement/dates.ts';
import { formatNumber } from '../../engagement/quantity.ts';
import type { Check, Comparison, ReferenceNote, TieNote } from '../../reports/comparison/types.ts';
import type { Block, Entry, Tone } from '../block.ts';
import { capital, names } from './words.ts';

export function wordBlocks({ candidates }: Comparison): Block[] {
  const told = candidates.filter(
    ({ strengths, weaknesses, ruledOut }) => strengths ?? weaknesses ?? (ruledOut || null),
  );
  if (told.length === 0) return [];
  const rows = told.map(({ name, strengths, weaknesses, ruledOut }) => [
    ruledOut ? `${name} (ruled out)` : name,
    strengths ?? '',
    weaknesses ?? (ruledOut ? 'no reason is noted' : ''),
  ]);
  return [
    { kind: 'heading', text: 'For and against' },
    {
      kind: 'table',
      caption: 'What speaks for each candidate and what against',
      columns: [{ name: 'Candidate' }, { name: 'For' }, { name: 'Against' }],
      rows,
    },
  ];
}

export function referenceBlocks({ references, candidates }: Comparison): Block[] {
  if (candidates.length === 0) return [];
  const { of, clients, spokenWith } = references;
  const others = candidates.filter(({ referencesSpokenWith }) => referencesSpokenWith === null).map(({ name }) => name);
  const blocks: Block[] = [{ kind: 'heading', text: of === null ? 'What clients say' : `What clients of ${of} say` }];
  if (clients.length > 0) {
    const spoken = `You have spoken with ${spokenWith === 0 ? 'none' : formatNumber(spokenWith)} of the ${clients.length} in the file.`;
    blocks.push({ kind: 'text', text: clients.length === 1 ? onlyOne(spokenWith) : spoken });
    blocks.push({ kind: 'entries', entries: clients.map(entryOf) });
  }
  const none = clients.length === 0 ? 'any candidate' : of === null ? '' : names(others);
  if (none !== '') blocks.push({ kind: 'text', text: `The file holds no clients of ${none}.` });
  if (clients.length > 0 && of === null) {
    blocks.push({ kind: 'text', text: 'The file does not say whose clients these are.' });
  }
  return blocks;
}

function onlyOne(spokenWith: number): string {
  return `There is one client in the file, and you have ${spokenWith === 1 ? '' : 'not '}spoken with them.`;
}

/** The worse of what they say about hours and bill, and of whether they would hire the vendor again. */
function toneOf({ overrun, wouldHireAgain }: ReferenceNote): Tone {
  if (overrun === 'grave' || wouldHireAgain === 'no') return 'bad';
  return overrun === 'none' && wouldHireAgain !== 'unsure' ? 'good' : 'warn';
}

function entryOf(note: ReferenceNote): Entry {
  const name = note.client ?? 'A client without a name';
  if (note.spoken.state !== 'done') {
    const when = note.spoken.on === null ? 'not spoken with yet' : `to be spoken with on ${longDate(note.spoken.on)}`;
    return { tone: 'note', text: [{ strong: name }, `: ${when}.`] };
  }
  return {
    tone: toneOf(note),
    text: [{ strong: name }, `: ${overrunWords(note)}.`],
    more: [capital(`${otherWords(note).join('; ')}.`)],
  };
}

const HOURS: Record<NonNullable<ReferenceNote['hoursBeyondAgreed']>, string> = {
  never: 'no extra hours',
  once: 'extra hours on one occasion',
  often: 'extra hours time and again',
};

/** In the words of references/overruns-reported. */
function overrunWords({ hoursBeyondAgreed: hours, billedOverQuotePercent: over }: ReferenceNote): string {
  const bill = over === null ? 'nothing said about the bill' : billWords(over);
  if (hours === null && over === null) return 'not asked about extra hours and the bill';
  return `${hours === null ? 'not asked about extra hours' : HOURS[hours]}, and ${bill}`;
}

function billWords(over: number): string {
  if (over === 0) return 'a bill as quoted';
  return `a bill ${formatNumber(Math.abs(over))}% ${over > 0 ? 'over' : 'under'} the quote`;
}

const AGAIN = {
  yes: 'would hire them again',
  unsure: 'is not sure about hiring them again',
  no: 'would not hire them again',
};
const ON_TIME = {
  yes: 'the work came on time',
  mostly: 'the work mostly came on time',
  no: 'the work did not come on time',
};

function otherWords(note: ReferenceNote): string[] {
  const { spoken, kind, foundBy, similarWork, onTime, takesCriticism, wouldHireAgain } = note;
  const who = kind === 'former' ? 'a former client' : kind === 'current' ? 'a client now' : null;
  const found = foundBy === 'us' ? 'found by you' : foundBy === 'vendor' ? 'named by the vendor' : null;
  const facts = [
    [who, found].filter((fact) => fact !== null).join(', ') || null,
    similarWork === null ? null : similarWork ? 'similar work' : 'other work than yours',
    onTime && ON_TIME[onTime],
    takesCriticism === null ? null : takesCriticism ? 'they take corrections well' : 'they take corrections badly',
    wouldHireAgain && AGAIN[wouldHireAgain],
    spoken.on && `spoken with on ${longDate(spoken.on)}`,
  ];
  return facts.filter((fact): fact is string => typeof fact === 'string');
}

export function tieBlocks({ ties: { declared, ties }, candidates }: Comparison): Block[] {
  if (candidates.length === 0) return [];
  const blocks: Block[] = [{ kind: 'heading', text: 'Ties with the vendors' }];
  if (ties.length > 0) blocks.push({ kind: 'entries', entries: ties.map(tieEntry) });
  return [...blocks, { kind: 'text', text: declaration(declared, ties.length) }];
}

/** What came of the declaration. */
function outcomeOf(noted: number): string {
  if (noted === 0) return ', and none is noted.';
  return noted === 1 ? ': the one above is all that is noted.' : `: the ${noted} above are all that are noted.`;
}

function declaration({ state, on, reason }: Check, noted: number): string {
  switch (state) {
    case 'done':
      return `Ties were declared on ${longDate(on ?? '')}${outcomeOf(noted)}`;
    case 'planned':
      return `To be declared on ${longDate(on ?? '')}.`;
    case 'missing':
      return noted === 0
        ? 'None are noted, and nobody has declared that there are none.'
        : 'Nobody has declared whether these are all.';
    case 'not-applicable':
      return reason ? `Said not to apply: “${reason}”.` : 'Said not to apply.';
    case 'unreadable':
      return 'The day of the declaration cannot be read.';
  }
}

function tieEntry({ who, tie, tookPart, candidates }: TieNote): Entry {
  const part = tookPart === null ? 'It is not noted whether they' : tookPart ? 'They' : 'They did not';
  const verb = tookPart === false ? 'take part' : 'took part';
  const more = [
    `${part} ${verb} in the decision.`,
    ...(candidates.length > 0 ? [`It concerns ${names(candidates)}.`] : []),
  ];
  return {
    tone: tookPart === true ? 'bad' : 'warn',
    text: [{ strong: who ?? 'Somebody' }, `: ${tie ?? 'what connects them is not noted'}`],
    more: [more.join(' ')],
    ...(tookPart === true ? { remedy: 'Let somebody else decide, and note it.' } : {}),
  };
}
