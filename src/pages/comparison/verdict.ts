/** Who is ahead and how close it is, or why nobody can be named; and whether the choice says the same. */

import { count } from '../../engagement/quantity.ts';
import type { Choice, Comparison, Standing } from '../../reports/comparison/types.ts';
import type { Block, Tone } from '../block.ts';
import { from, has, is, money, names, percent, points, quote, sentence } from './words.ts';

const TONES: Record<Standing['kind'], Tone> = {
  clear: 'good',
  close: 'warn',
  level: 'warn',
  tie: 'warn',
  'only-one': 'warn',
  'no-totals': 'warn',
  'all-ruled-out': 'bad',
  'no-candidates': 'note',
  unreadable: 'bad',
};

export function verdictBlocks(comparison: Comparison): Block[] {
  const { kind } = comparison.standing;
  const warnings = [
    ...overCap(comparison),
    ...complaints(comparison),
    ...partial(comparison),
    ...notSettled(comparison),
  ];
  const tone = kind === 'clear' && warnings.length > 0 ? 'warn' : TONES[kind];
  const because = [reason(comparison), ...warnings].join(' ');
  const choice = choiceText(comparison);
  return [
    { kind: 'verdict', tone, text: head(comparison), because },
    ...(choice === '' ? [] : [{ kind: 'text', text: choice } as const]),
  ];
}

function head({ standing: { kind, leaders, couldLead }, candidates }: Comparison): string {
  switch (kind) {
    case 'clear':
      return `${names(leaders)} is ${couldLead.length > 0 ? 'ahead so far' : 'clearly ahead'}.`;
    case 'close':
      return `${names(leaders)} is ahead, but it is close.`;
    case 'level':
      return 'It is a tie in practice.';
    case 'tie':
      return 'It is a tie.';
    case 'only-one':
      return candidates.length === 1
        ? `There is nobody to compare ${names(leaders)} with.`
        : `Only ${names(leaders)} has a total.`;
    case 'no-totals':
      return 'Nobody can be named.';
    case 'all-ruled-out':
      return 'Nobody is left to choose.';
    case 'no-candidates':
      return 'There is nothing to compare yet.';
    case 'unreadable':
      return 'This file cannot be compared';
  }
}

function reason(comparison: Comparison): string {
  const { standing, candidates } = comparison;
  const { kind, leaders, runnersUp, lead, leadPercent } = standing;
  const total = candidates.find(({ name }) => name === leaders[0])?.total ?? 0;
  const next = candidates.find(({ name }) => name === runnersUp[0])?.total ?? 0;
  const both = `${names(leaders)} has ${points(total)}, ${names(runnersUp)} ${runnersUp.length > 1 ? 'each ' : ''}${points(next)}`;
  switch (kind) {
    case 'clear':
    case 'close':
      return `${both}: ahead by ${points(lead ?? 0)} ${ofWhat(comparison)} (${percent(leadPercent ?? 0)} of the range).`;
    case 'level':
      return `${both}: ahead by ${points(lead ?? 0)} ${ofWhat(comparison)} (${percent(leadPercent ?? 0)} of the range), which is too little to decide by.`;
    case 'tie':
      return `${names(leaders)} ${leaders.length === 2 ? 'both' : 'all'} have ${points(total)}, so the scores name no winner.`;
    case 'only-one':
      return alone(comparison);
    case 'no-totals':
      return comparison.scale === null
        ? 'Nobody has a score yet.'
        : `Nobody has a score for everything that counts, and a missing score is not guessed.${strays(comparison)}`;
    case 'all-ruled-out':
      return candidates.length === 1
        ? `The only candidate, ${candidates[0]?.name}, is ruled out.`
        : `${candidates.length === 2 ? 'Both' : `All ${candidates.length}`} candidates are ruled out.`;
    case 'no-candidates':
      return 'The file lists no candidates.';
    case 'unreadable':
      return 'until what is wrong in it is mended.';
  }
}

/** `on a scale from 1 to 5`; of sums, what they are sums of. */
function ofWhat({ scale, weighted, criteria }: Comparison): string {
  if (scale === null) return '';
  if (weighted) return `on a scale ${from(scale)}`;
  const scored = criteria.filter((criterion) => criterion.scored);
  return `on sums of ${count(scored.length, 'score')} ${from(scale)} each`;
}

/** A slip in the name of a criterion leaves everybody without a total. */
function strays({ criteria }: Comparison): string {
  const stray = criteria.filter(({ listed }) => !listed);
  if (stray.length === 0 || stray.length === criteria.length) return '';
  return ` ${names(stray.map(({ name }) => quote(name)))} ${is(stray)} none of your criteria.`;
}

function alone({ candidates, standing }: Comparison): string {
  const others = candidates.filter(({ name }) => !standing.leaders.includes(name));
  if (others.length === 0) return 'It is the only candidate.';
  const ruledOut = others.filter((other) => other.ruledOut).map(({ name }) => name);
  const open = others.filter((other) => other.open !== null).map(({ name }) => name);
  const none = others.filter((other) => !other.ruledOut && other.open === null).map(({ name }) => name);
  return [
    ...(none.length > 0 ? [`${names(none)} ${has(none)} no total, as a criterion does not apply.`] : []),
    ...(open.length > 0 ? [`${names(open)} ${has(open)} scores missing.`] : []),
    ...(ruledOut.length > 0 ? [`${names(ruledOut)} ${is(ruledOut)} ruled out.`] : []),
  ].join(' ');
}

/** The best scores help little, when they cannot be paid. */
function overCap(comparison: Comparison): string[] {
  const { standing, candidates } = comparison;
  return standing.leaders.flatMap((name) => {
    const over = candidates.find((candidate) => candidate.name === name)?.price?.overCap ?? 0;
    return over > 0 ? [`The price of ${name} is ${money(over, comparison)} over the cap.`] : [];
  });
}

/** Scores are given before the calls: a client who would not come back weighs more than a point. */
function complaints({ standing, references }: Comparison): string[] {
  const { of, clients } = references;
  if (of === null || !standing.leaders.includes(of)) return [];
  const unhappy = clients.filter(
    ({ spoken, overrun, wouldHireAgain }) =>
      spoken.state === 'done' && (overrun === 'grave' || wouldHireAgain === 'no'),
  );
  if (unhappy.length === 0) return [];
  const who = unhappy.map(({ client }) => client ?? 'a client without a name');
  return [`But read what ${names(who)} ${who.length === 1 ? 'says' : 'say'} of ${of} below.`];
}

/** Who is tied to the leader may have given the scores. */
function partial({ standing: { leaders }, ties: { ties } }: Comparison): string[] {
  return ties.flatMap(({ who, tookPart, candidates }) => {
    const tied = candidates.filter((name) => leaders.includes(name));
    if (tookPart !== true || tied.length === 0) return [];
    return [`But ${who ?? 'somebody'}, who has a tie with ${names(tied)}, took part in the decision.`];
  });
}

function notSettled({ standing: { kind, couldLead } }: Comparison): string[] {
  if (couldLead.length === 0 || kind === 'only-one') return [];
  return [`${names(couldLead)} ${has(couldLead)} scores missing, and could still come first.`];
}

function choiceText(comparison: Comparison): string {
  const { choice } = comparison;
  if (choice === null) return '';
  const because = choice.reason === null ? '' : ` The reason you give: “${choice.reason}”.`;
  return chosenAs(choice) + against(choice, comparison) + because;
}

function chosenAs({ name, how, listed, otherName }: Choice): string {
  if (how === 'alone') return '';
  if (how === 'chosen') {
    if (listed) return sentence(`You chose ${name}`);
    return `You chose ${name}, who is not among the candidates: add them, or correct the name.`;
  }
  if (otherName !== null) {
    return `The vendor in the file is ${name}; but the name that is noted as chosen, ${otherName}, is none of the candidates.`;
  }
  if (!listed) return `The vendor in the file is ${name}, who is not among the candidates.`;
  return sentence(`Nobody is noted as chosen; the vendor that the file describes is ${name}`);
}

function against({ name, listed, how, ruledOut, total, better, reason: why }: Choice, comparison: Comparison): string {
  if (!listed || how === 'alone') return '';
  if (ruledOut) return ` At the same time ${name} is ruled out: one of the two is wrong.`;
  if (better !== null && total !== null) {
    const scores = ` ${better.name} scored better, with ${points(better.total)} against ${points(total)} for ${name}`;
    if (why !== null || how !== 'chosen') return sentence(scores);
    return `${scores}, and no reason is given: write down why, or choose again.`;
  }
  const { standing } = comparison;
  if (standing.kind === 'only-one' || standing.leaders.length === 0) return '';
  if (total === null) return ` ${name} has no total, so the scores say nothing for or against that.`;
  return standing.kind === 'tie'
    ? ' No total is better.'
    : how === 'chosen'
      ? ' It also has the best total.'
      : ' It has the best total.';
}
