/** The last lines: is it ready, what stands in the way, what comes next. */

import type { Assessment } from '../../assessment/assessment.ts';
import { nextSteps } from '../../assessment/next.ts';
import { baselinedIn, sentence, tally } from '../../assessment/words.ts';
import type { Summary } from '../format.ts';
import { totals } from '../totals.ts';
import { visible } from '../visible.ts';
import { wrap } from './layout.ts';
import type { Style } from './style.ts';

const NEXT_STAGE = { briefing: 'shortlisting', shortlisting: 'contracting', contracting: 'running' } as const;

/** Steps that a person keeps in mind; the rest stands above. */
const STEPS = 3;

export function verdict(assessment: Assessment, style: Style): string[] {
  const { head, rest } = sentence(assessment);
  const tint = {
    'not-ready': style.paint.bad,
    malformed: style.paint.bad,
    'ready-with-warnings': style.paint.warn,
    ready: style.paint.good,
  };
  const lines = wrap(`${head} ${rest}`.trim(), style.width);
  // The first line always holds the whole verdict, so that only it is coloured.
  const [first = '', ...others] = lines;
  const painted = tint[assessment.verdict](style.paint.bold(first.slice(0, head.length))) + first.slice(head.length);
  const last = wrap(lastLine(assessment), style.width).map((line) => style.paint.dim(line));
  return [painted, ...others, ...(style.quiet ? [] : next(assessment, style)), ...last];
}

/** Never silently green: what was found, waived, put up with or could not be judged stands in the last line of a file. */
function lastLine({ counts, coverage, findings }: Assessment): string {
  const said = tally(counts, baselinedIn(findings));
  const { applicable, judged } = coverage;
  const covered = applicable > 0 ? `${judged} of ${applicable} checks could be judged` : '';
  return [said === '' ? 'nothing found' : said, covered].filter((part) => part !== '').join('; ');
}

function next(assessment: Assessment, style: Style): string[] {
  const { bold, dim } = style.paint;
  const path = shellWord(visible(assessment.path));
  const lines: string[] = [];
  const steps = nextSteps(assessment.findings, assessment.engagement);
  if (steps.length > 0 && assessment.stage) {
    const shown = steps.slice(0, STEPS);
    const more = steps.length > STEPS ? dim(` (the first ${STEPS} of ${steps.length})`) : '';
    lines.push('', `${bold('What to do next')}${more}`);
    for (const [index, step] of shown.entries()) {
      const text = wrap(`${index + 1}. ${visible(step.what)} (${visible(step.who)})`, style.width - 2, 3);
      lines.push(...text.map((part) => `  ${part}`));
    }
  }
  const blocker = assessment.findings.find(
    (finding) =>
      finding.kind === 'risk' &&
      finding.severity === 'error' &&
      !finding.waived &&
      !finding.baselined &&
      !finding.linkedTo,
  );
  const commands: [string, string][] = [];
  if (blocker) commands.push([`vet explain ${blocker.rule}`, 'what is behind a finding']);
  const stage = assessment.stage;
  if (assessment.verdict.startsWith('ready') && stage && stage in NEXT_STAGE) {
    const later = NEXT_STAGE[stage as keyof typeof NEXT_STAGE];
    commands.push([`vet lint --stage ${later} ${path}`, 'what will be asked next']);
  } else if (assessment.verdict === 'malformed') commands.push([`vet lint ${path}`, 'again, when it is mended']);
  else commands.push([`vet fix ${path}`, 'asks only what settles it']);
  const width = Math.max(...commands.map(([command]) => command.length)) + 2;
  lines.push('');
  for (const [command, purpose] of commands) {
    lines.push(style.width > width + purpose.length + 2 ? `  ${command.padEnd(width)}${dim(purpose)}` : `  ${command}`);
  }
  return [...lines, ''];
}

/** As it can be pasted into a shell. */
export function shellWord(word: string): string {
  return /^[\w./:@%+=,-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;
}

/** Of several files together. */
export function runLine(summary: Summary, style: Style): string[] {
  return wrap(totals(summary), style.width).map(style.paint.bold);
}
