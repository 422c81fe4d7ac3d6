/** The page of `vet diff`: what it does to the verdict, which findings came and went, then what changed. */

import { count, formatList } from '../engagement/quantity.ts';
import type { Change } from '../reports/difference/change.ts';
import { MATTERS, type Matter } from '../reports/difference/matter.ts';
import type { Difference } from '../reports/difference.ts';
import type { Found } from '../reports/report/found.ts';
import { capital } from '../reports/review/basis.ts';
import type { Block, Entry, Line, Page, Tone, VerdictBlock } from './block.ts';
import { named, shortOf, sourceOf, withCode } from './report/words.ts';

export function differencePage(difference: Difference): Page {
  const title = `What changed: ${difference.title}`;
  return {
    title,
    blocks: [
      { kind: 'title', text: title },
      { kind: 'note', text: ['From ', { code: difference.before.path }, ' to ', { code: difference.after.path }, '.'] },
      verdict(difference),
      ...brought(difference),
      ...fixed(difference),
      ...waived(difference),
      ...material(difference),
      ...cosmetic(difference),
    ],
  };
}

const TONES: Record<Difference['after']['verdict'], Tone> = {
  'not-ready': 'bad',
  malformed: 'bad',
  'ready-with-warnings': 'warn',
  ready: 'good',
};

function verdict({ before, after, changes, onlyLayout, findings }: Difference): VerdictBlock {
  const { head } = after.sentence;
  const isSame = before.sentence.head === head;
  const said = head.replace(/[.:]$/, '');
  const text = isSame ? `As before: ${lowered(said)}.` : `${said}.`;
  const was = isSame ? [] : [`Before: ${before.sentence.head.replace(/[.:]$/, '')}.`];
  return {
    kind: 'verdict',
    tone: TONES[after.verdict],
    text,
    because: [...was, balance(changes, onlyLayout, findings)].join(' '),
  };
}

/** In the middle of a sentence. */
function lowered(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

function balance(changes: readonly Change[], onlyLayout: boolean, findings: Difference['findings']): string {
  if (onlyLayout) return 'Only comments or layout changed: no value is another.';
  if (changes.length === 0) return 'Nothing changed.';
  const matters = MATTERS.filter((matter) =>
    changes.some((change) => change.matter === matter && matter !== 'cosmetic'),
  );
  const weighty = changes.filter(({ matter }) => matter !== 'cosmetic').length;
  const slight = changes.length - weighty;
  const parts = [
    ...(weighty > 0
      ? [
          `${count(weighty, 'change')} that ${weighty === 1 ? 'matters' : 'matter'} (${formatList(matters.map((matter) => WORDS[matter].toLowerCase()))})`,
        ]
      : []),
    ...(slight > 0 ? [`${count(slight, 'cosmetic change')}`] : []),
  ];
  const { fixed: gone, brought: come, waived: set, kept } = findings;
  const effect = [
    `${count(come.length, 'new finding')}`,
    `${gone.length} fixed`,
    ...(set.length > 0 ? [`${set.length} waived`] : []),
    `${kept} as before`,
  ];
  return `${formatList(parts)}; ${effect.join(', ')}.`;
}

const WORDS: Record<Matter, string> = {
  money: 'Money',
  dates: 'Dates',
  scope: 'Scope',
  ownership: 'Ownership',
  exit: 'Leaving',
  access: 'Access',
  people: 'People',
  terms: 'Rules and terms',
  cosmetic: 'Cosmetic',
};

function brought({ findings }: Difference): Block[] {
  if (findings.brought.length === 0) return [];
  return [
    {
      kind: 'heading',
      text: count(findings.brought.length, 'new finding'),
    },
    { kind: 'entries', entries: findings.brought.map(entry) },
  ];
}

function entry(found: Found): Entry {
  const isOpen = found.kind === 'question' || found.kind === 'task';
  const label = shortOf(found);
  const tone: Tone = isOpen || found.severity === 'info' ? 'note' : found.severity === 'error' ? 'bad' : 'warn';
  return {
    tone,
    ...(label === undefined ? {} : { label }),
    text: found.kind === 'shape' ? withCode(found.message) : textOf(found),
    ...(found.remedy === null || isOpen
      ? {}
      : { remedy: found.kind === 'shape' ? withCode(found.remedy) : found.remedy }),
    source: `${isOpen ? found.kind : found.severity}, ${sourceOf(found)}`,
  };
}

function textOf(found: Found): Line {
  if (found.kind === 'question' && found.ask) return `${found.ask} (ask ${found.informant})`;
  if (found.kind === 'task' && found.remedy) return `${named(found.doer)}: ${found.remedy}`;
  return found.message;
}

function fixed({ findings }: Difference): Block[] {
  return lines('fixed', findings.fixed);
}

function waived({ findings }: Difference): Block[] {
  return lines('waived now', findings.waived);
}

/** What stands no longer: one line each. */
function lines(how: string, found: readonly Found[]): Block[] {
  if (found.length === 0) return [];
  const heading = `${count(found.length, 'finding')} ${how}`;
  return [
    { kind: 'heading', text: heading },
    {
      kind: 'list',
      items: found.map(
        (one): Line => [
          ...(typeof textOf(one) === 'string' ? [textOf(one) as string] : (textOf(one) as Exclude<Line, string>)),
          { soft: ` (${one.rule})` },
        ],
      ),
    },
  ];
}

function material({ changes }: Difference): Block[] {
  const own = changes.filter(({ matter }) => matter !== 'cosmetic');
  if (own.length === 0) return [];
  return [
    { kind: 'heading', text: 'Changes that matter' },
    {
      kind: 'table',
      caption: 'What stood there before, and what stands there now.',
      columns: [{ name: 'What' }, { name: 'Before' }, { name: 'Now' }, { name: 'About' }],
      rows: own.map((change) => [capital(change.name), value(change.was), value(change.is), WORDS[change.matter]]),
    },
  ];
}

function value(text: string | null): Line {
  return text === null ? [{ soft: 'nothing' }] : text;
}

function cosmetic({ changes }: Difference): Block[] {
  const own = changes.filter(({ matter }) => matter === 'cosmetic');
  if (own.length === 0) return [];
  return [
    { kind: 'heading', text: 'Cosmetic changes' },
    {
      kind: 'list',
      items: own.map(
        ({ name, how, was, is }): Line => [
          name,
          { soft: how === 'moved' ? ': another order' : `: ${was ?? 'nothing'} → ${is ?? 'nothing'}` },
        ],
      ),
    },
  ];
}
