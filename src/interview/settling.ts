/** Which answers would settle a finding: the places that it names, and what its rule needs. */

import type { Finding } from '../assessment/finding.ts';
import { fieldAt } from '../engagement/fields.ts';
import { fieldName, parsePath, pathOf, type Segment, toPointer } from '../engagement/path.ts';
import { rules } from '../rules/generated/registry.ts';
import type { Course } from './converse.ts';
import { isMendable } from './mend.ts';
import { isAnswered, type State } from './state.ts';
import { loneStep, type Step, stepsOf } from './step.ts';
import { touches } from './told.ts';
import { valueAt } from './tree.ts';
import type { View } from './view.ts';

/** What the findings of one mistake have in common, and what would settle them. */
export interface Group {
  readonly id: string;
  readonly title: string;
  readonly findings: readonly Finding[];
}

/**
 * The answers on which the findings of a group rest: the places that a finding names, whether they are answered or
 * not, and what else its rule needs and is not known.
 */
export function courseFor(group: Group): Course {
  const findings = group.findings.filter((finding) => !isMendable(finding));
  /** The keys of what is asked although it is answered. */
  let named: ReadonlySet<string> = new Set();
  return {
    steps(view) {
      const all = stepsAtAnyStage(view);
      const steps = findings.map((finding) => ({ finding, ...stepsOfFinding(finding, all, view) }));
      const keys = new Set(steps.flatMap(({ direct, other }) => [...direct, ...other]).map((step) => step.key));
      const own = all.filter((step) => keys.has(step.key));
      const lone = steps.flatMap(({ finding, direct }) => (direct.length > 0 ? [] : loneSteps(finding, view)));
      const others = lone.filter((step) => !keys.has(step.key));
      named = new Set([...steps.flatMap(({ direct }) => direct), ...others].map((step) => step.key));
      return [...own, ...new Map(others.map((step) => [step.key, step])).values()];
    },
    isOpen: (step, state, asked) =>
      !asked.has(step.key) && (named.has(step.key) || step.kind === 'entries' || !isAnswered(step, state)),
  };
}

/** How many prompts that makes. */
export function openSteps(group: Group, view: View, state: State): readonly Step[] {
  const course = courseFor(group);
  return course.steps(view).filter((step) => course.isOpen(step, state, new Set()));
}

/** All steps; what several stages ask, in the words of the stage of the file. */
function stepsAtAnyStage({ interview, facts }: View): Step[] {
  const now = new Map(stepsOf(interview, facts, { stage: facts.stage }).map((step) => [step.key, step]));
  const all = stepsOf(interview, facts, {}).filter((step) => !step.again);
  return [...new Map(all.map((step) => [step.key, now.get(step.key) ?? step])).values()];
}

const needsOf = new Map(rules.map((rule) => [rule.id, rule.needs as readonly string[]]));

function needsFor({ rule }: Finding, { facts }: View): readonly string[] {
  return needsOf.get(rule) ?? facts.assessment.settings.own?.find(({ id }) => id === rule)?.needs ?? [];
}

/** `direct`: what the finding points at; where no question is asked there, all that its rule needs. */
function stepsOfFinding(finding: Finding, all: readonly Step[], view: View): { direct: Step[]; other: Step[] } {
  const needs = needsFor(finding, view);
  const needed = all.filter((step) => needs.some((need) => isNeeded(need, step, view)));
  const places = placesOf(finding);
  const direct = all.filter(
    (step) =>
      places.includes(step.key) ||
      places.some((place) => step.key.startsWith(`${place}/`) && needed.includes(step)) ||
      (isEmptyList(step, view) && places.some((place) => place.startsWith(`${step.key}/`))),
  );
  if (finding.kind !== 'risk') return { direct, other: [] };
  return direct.length > 0 ? { direct, other: needed } : { direct: needed, other: [] };
}

/** As pointers: of a question what is missing, of a risk where it is and what it is compared with. */
function placesOf(finding: Finding): readonly string[] {
  const missing = finding.kind === 'risk' ? undefined : finding.values['missing'];
  if (Array.isArray(missing)) return missing.map((path) => toPointer(parsePath(String(path))));
  return [finding.at, ...finding.related.map((place) => place.path)].filter((place) => place !== '');
}

function isNeeded(need: string, step: Step, view: View): boolean {
  const field = fieldName(step.path);
  if (!touches(field, need)) return false;
  // A list is asked for when one of its fields is needed and it has no entries.
  return field.length >= need.length || isEmptyList(step, view);
}

function isEmptyList(step: Step, view: View): boolean {
  const list = valueAt(view.facts.tree, step.path);
  return step.kind === 'entries' && !(Array.isArray(list) && list.length > 0);
}

/** A field that the interview has no question for is asked by its name, with the question of the rule. */
function loneSteps(finding: Finding, view: View): Step[] {
  const places = placesOf(finding).map(pathOf);
  const needs = needsFor(finding, view).flatMap((need) => pathsOf(need, view));
  return (finding.kind === 'risk' ? [...places, ...needs] : places).flatMap((path) => {
    const field = fieldAt(path);
    const isGroup = field?.type === 'object' || (field?.type === 'list' && fieldAt([...path, 0])?.type === 'object');
    return field && !isGroup ? [loneStep(path, finding.ask ?? finding.message)] : [];
  });
}

/** `references[].spoke_on` → one path for each reference. */
function pathsOf(need: string, view: View): Segment[][] {
  const [list, rest] = need.split('[].');
  if (rest === undefined) return [parsePath(need)];
  const entries = valueAt(view.facts.tree, parsePath(list ?? ''));
  return Array.isArray(entries) ? entries.map((_, index) => [...parsePath(list ?? ''), index, ...parsePath(rest)]) : [];
}
