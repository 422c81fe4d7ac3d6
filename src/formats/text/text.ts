/** The output for people: which mistakes, what to do, and whether it is ready. */

import type { Assessment } from '../../assessment/assessment.ts';
import type { Finding } from '../../assessment/finding.ts';
import { doer } from '../../assessment/next.ts';
import { baselinedIn, STAGE_NAMES } from '../../assessment/words.ts';
import { count } from '../../engagement/quantity.ts';
import { mistakeById } from '../../rules/mistakes.ts';
import type { Format } from '../format.ts';
import { visible } from '../visible.ts';
import { board } from './board.ts';
import { frame } from './frame.ts';
import { toAscii, wrap } from './layout.ts';
import { questions } from './questions.ts';
import type { Paint, Style } from './style.ts';
import { runLine, verdict } from './verdict.ts';

export function textFormat(style: Style): Format {
  const finish = (lines: readonly string[]): string => {
    const text = `${lines.join('\n')}\n`;
    return style.unicode ? text : toAscii(text);
  };
  return {
    head: () => '',
    file: (assessment) => finish(file(assessment, style)),
    add: (piece, index) => (index > 0 ? `\n${piece}` : piece),
    tail: (summary) => (summary.files > 1 || summary.skipped > 0 ? finish(['', ...runLine(summary, style)]) : ''),
  };
}

function file(assessment: Assessment, style: Style): string[] {
  const faults = shownOf(assessment, style).filter(
    (finding) => finding.kind === 'shape' && (!style.quiet || finding.severity === 'error'),
  );
  const sections = [
    header(assessment, style),
    ...(assessment.stage && !style.quiet ? [board(assessment, style)] : []),
    ...(faults.length > 0 ? [group('The file itself', faults, assessment, style)] : []),
    ...assessment.mistakes.flatMap((mistake) => mistakeSection(mistake.mistake, assessment, style)),
    ...ownSections(assessment, style),
    ...secondOpinion(assessment, style),
    ...(style.quiet ? [] : openPoints(assessment, style)),
    ...baseline(assessment, style),
    verdict(assessment, style),
  ];
  return sections.flatMap((section, index) => (index > 0 ? ['', ...section] : section));
}

/** What the baseline puts up with is counted, and listed only where everything is wanted. */
function shownOf({ findings }: Assessment, { verbose }: Style): readonly Finding[] {
  return verbose ? findings : findings.filter((finding) => !finding.baselined);
}

function header(assessment: Assessment, style: Style): string[] {
  const { bold, dim } = style.paint;
  const { engagement, client } = assessment.engagement;
  const title = engagement?.name
    ? `${visible(assessment.path)} · ${visible(engagement.name)}`
    : visible(assessment.path);
  const lines = wrap(title, style.width, 2).map((line) => bold(line));
  if (!assessment.stage) return lines;
  const assumed = assessment.stageAssumed ? ` (${whyAssumed(assessment)}, so the first is assumed)` : '';
  const where = `${STAGE_NAMES[assessment.stage]}${assumed}`;
  const who = client?.name ? `${visible(client.name)}, ${where}` : where;
  return [...lines, ...wrap(who, style.width).map((line) => dim(line))];
}

function whyAssumed(assessment: Assessment): string {
  const unread = assessment.findings.some(
    (finding) => finding.path === '/engagement/stage' && finding.kind === 'shape',
  );
  return unread ? 'the stage could not be read' : 'no stage is given';
}

function mistakeSection(id: string, assessment: Assessment, style: Style): string[][] {
  const own = shownOf(assessment, style).filter((finding) => finding.mistake === id && finding.kind === 'risk');
  return riskSection(own, (standing) => headline(id, standing), assessment, style);
}

/** What an organisation's own rules find and is none of the mistakes: by policy. */
function ownSections(assessment: Assessment, style: Style): string[][] {
  const own = shownOf(assessment, style).filter((finding) => finding.mistake === null && finding.kind === 'risk');
  const policies = [...new Set(own.map(({ rule }) => rule.slice(0, rule.indexOf('/'))))];
  return policies.flatMap((policy) => {
    const found = own.filter(({ rule }) => rule.startsWith(`${policy}/`));
    return riskSection(found, () => `Our own rules: ${policy}`, assessment, style);
  });
}

/** @param title depends on whether there is more than notes */
function riskSection(
  own: readonly Finding[],
  title: (standing: boolean) => string,
  assessment: Assessment,
  style: Style,
): string[][] {
  const shown = style.quiet ? own.filter((finding) => finding.severity === 'error' && !finding.waived) : own;
  if (shown.length === 0) return [];
  const standing = shown.some((finding) => finding.severity !== 'info' && !finding.waived);
  return [group(title(standing), shown, assessment, style)];
}

/** `Budget: the budget bends`; where there are only notes the mistake is not made, and is not named. */
function headline(id: string, standing: boolean): string {
  const mistake = mistakeById.get(id);
  if (!mistake) return id;
  return standing
    ? `${mistake.short}: ${mistake.title.charAt(0).toLowerCase()}${mistake.title.slice(1)}`
    : mistake.short;
}

const RANK = { error: 0, warning: 1, info: 2 } as const;

function group(title: string, findings: readonly Finding[], assessment: Assessment, style: Style): string[] {
  const sorted = [...findings].sort(
    (a, b) =>
      Number(Boolean(a.waived)) - Number(Boolean(b.waived)) ||
      Number(a.baselined) - Number(b.baselined) ||
      RANK[a.severity] - RANK[b.severity],
  );
  const standing = sorted.some((finding) => finding.severity !== 'info' && !finding.waived);
  const { bold, bad, good } = style.paint;
  const mark = standing ? bad('✖') : good('✔');
  const [first = '', ...others] = wrap(title, style.width - 2);
  const lines = [`${mark} ${bold(first)}`, ...others.map((line) => `  ${bold(line)}`)];
  for (const finding of sorted) lines.push(...entry(finding, assessment, style));
  return lines;
}

const INDENT = '  ';

function entry(finding: Finding, assessment: Assessment, style: Style): string[] {
  const width = style.width - INDENT.length;
  const { dim } = style.paint;
  if (finding.waived && !style.verbose) {
    const { by, until, reason } = finding.waived;
    const note = `waived by ${visible(by)} until ${until}: ${visible(finding.message)} (“${visible(reason)}”, ${finding.rule})`;
    return indent(wrap(note, width, 2).map((line) => dim(line)));
  }
  if (finding.linkedTo && !style.verbose) {
    return indent(wrap(`told above, with ${finding.linkedTo} (${finding.rule}, ${finding.severity})`, width, 2));
  }
  if (finding.severity === 'info' && !style.verbose) {
    const note = `note: ${visible(finding.message)} ${visible(finding.remedy ?? '')} (${finding.rule}, line ${finding.range.line})`;
    return indent(wrap(note, width, 2).map((line) => dim(line)));
  }
  return full(finding, assessment, style, width);
}

/** What, why, what to do and who; then the place. */
function full(finding: Finding, assessment: Assessment, style: Style, width: number): string[] {
  const tinted = severityPaint(finding, style.paint);
  const word = finding.baselined ? `${finding.severity} of the baseline` : finding.severity;
  const what = wrap(`${word}: ${visible(finding.message)}`, width, 2);
  const lines = what.map((line, index) => (index === 0 ? tinted(word) + line.slice(word.length) : line));
  const rule = finding.mistake && assessment.findings.find((other) => other.linkedTo === finding.rule);
  if (rule) lines.push(...wrap(`${visible(rule.message)} (${rule.rule})`, width - 2, 0).map((line) => `  ${line}`));
  if (finding.why) lines.push(...wrap(finding.why, width - 2).map((line) => `  ${style.paint.dim(line)}`));
  if (finding.remedy) {
    const who = finding.kind === 'risk' ? ` (${visible(doer(finding, assessment.engagement))})` : '';
    lines.push(...wrap(`→ ${visible(finding.remedy)}${who}`, width - 2, 2).map((line) => `  ${line}`));
  }
  if (style.verbose && finding.ask)
    lines.push(...wrap(`? ${finding.ask}`, width - 2, 2).map((line) => `  ${style.paint.dim(line)}`));
  const paint = { ...style.paint, severity: tinted };
  return [...indent(lines), ...frame(finding, assessment.path, assessment.lines, { ...style, paint })];
}

function severityPaint(finding: Finding, paint: Paint): (text: string) => string {
  return { error: paint.bad, warning: paint.warn, info: paint.note }[finding.severity];
}

function indent(lines: readonly string[]): string[] {
  return lines.map((line) => INDENT + line);
}

/** What the figures of running work come to. */
function secondOpinion({ secondOpinion: decision }: Assessment, style: Style): string[][] {
  if (!decision || style.quiet) return [];
  const width = style.width - INDENT.length;
  const lines = [...wrap(decision.text, width), ...wrap(decision.because, width).map(style.paint.dim)];
  return [[style.paint.bold('→ A second opinion?'), ...indent(lines)]];
}

function openPoints(assessment: Assessment, style: Style): string[][] {
  const standing = shownOf(assessment, style).filter((finding) => !finding.waived);
  return questions(standing, assessment.engagement, style);
}

/** Why the mistakes at a glance name more than is told below them. */
function baseline({ findings }: Assessment, style: Style): string[][] {
  const baselined = baselinedIn(findings);
  if (baselined === 0 || style.verbose || style.quiet) return [];
  const text = `Not listed: ${count(baselined, 'finding')} that the baseline puts up with; --verbose lists ${baselined === 1 ? 'it' : 'them'}.`;
  return [wrap(text, style.width).map(style.paint.dim)];
}
