/** What a configuration may name: rules, mistakes and thresholds, those of own rules included. */

import { assumptions } from '../engagement/figures/assumptions.ts';
import { nearest } from '../engagement/nearest.ts';
import { type AnyRule, mistakeOf, type Threshold } from '../rules/rule.ts';
import type { Layer } from './config-file.ts';
import type { Fault, Place } from './place.ts';
import { shorten } from './source.ts';

export interface Names {
  /** The rules behind the name of a rule, of a mistake, or of a policy. */
  readonly rules: ReadonlyMap<string, readonly string[]>;
  /** By full name: `budget/no-reserve.maxReservePercent`. */
  readonly thresholds: ReadonlyMap<string, Threshold>;
}

export function namesOf(all: readonly AnyRule[]): Names {
  const rules = new Map<string, string[]>();
  const thresholds = new Map<string, Threshold>();
  for (const rule of all) {
    const family = rule.id.slice(0, rule.id.indexOf('/'));
    for (const name of new Set([rule.id, family, mistakeOf(rule)])) {
      const known = rules.get(name);
      if (known) known.push(rule.id);
      else rules.set(name, [rule.id]);
    }
    for (const [name, threshold] of Object.entries<Threshold>(rule.thresholds ?? {})) {
      thresholds.set(`${rule.id}.${name}`, threshold);
    }
  }
  for (const [name, assumed] of Object.entries(assumptions)) thresholds.set(`assumptions.${name}`, assumed);
  return { rules, thresholds };
}

/** To find out what each was meant to be takes time, and nobody reads more. */
const MOST = 100;

/**
 * What a layer names and does not exist.
 * @param complete all policies could be read: else what looks like a rule of one may well be one
 */
export function unknownNames({ named, thresholds }: Layer, names: Names, complete: boolean): Fault[] {
  const isOwn = (name: string): boolean => name.includes('/') && !names.rules.has(name.slice(0, name.indexOf('/')));
  const unknown = named.filter(({ text }) => !names.rules.has(text) && (complete || !isOwn(text)));
  const lost = new Set(unknown.map(({ text }) => text));
  const strange = thresholds.filter(({ name }) => !names.thresholds.has(name) && !lost.has(ownerOf(name)));
  return [
    ...unknown.slice(0, MOST).map(({ text, place }) => unknownRule(text, place, names)),
    ...strange.slice(0, MOST).map(({ name, place }) => unknownThreshold(name, place, names)),
  ];
}

function ownerOf(threshold: string): string {
  return threshold.slice(0, Math.max(threshold.lastIndexOf('.'), 0));
}

/** What vet says of the file itself is no rule that somebody could do without. */
const OF_THE_FILE = /^(?:yaml|shape|waivers)(?:\/|$)/;

function unknownRule(name: string, place: Place, { rules }: Names): Fault {
  if (OF_THE_FILE.test(name)) {
    const message = `\`${shorten(name)}\` is about the file itself, and always holds.`;
    return { rule: 'config/unknown-rule', place, message, remedy: 'To leave a file out, name it under `ignore`.' };
  }
  const known = [...rules.keys()];
  const close = nearest(name, known) ?? known.find((one) => one.endsWith(`/${name}`));
  return {
    rule: 'config/unknown-rule',
    place,
    message: `There is no rule and no mistake called \`${shorten(name)}\`.`,
    remedy: close ? `Did you mean \`${close}\`?` : '`vet explain` lists all of them.',
  };
}

function unknownThreshold(name: string, place: Place, names: Names): Fault {
  const owner = ownerOf(name);
  const own = [...names.thresholds.keys()].filter((one) => ownerOf(one) === owner);
  const close = nearest(name, own) ?? nearest(name, [...names.thresholds.keys()]);
  return {
    rule: 'config/unknown-threshold',
    place,
    message: `There is no threshold called \`${shorten(name)}\`.`,
    remedy: close ? `Did you mean \`${close}\`?` : remedyFor(names.rules.get(owner) ?? [], owner, own),
  };
}

/** @param rules behind the name before the dot */
function remedyFor(rules: readonly string[], owner: string, own: readonly string[]): string {
  if (own.length > 0) return `There are ${own.map((one) => `\`${one}\``).join(' and ')}.`;
  if (rules.includes(owner)) return `\`${owner}\` has none.`;
  if (rules.length > 0) return `A number belongs to one rule: \`vet explain ${owner}\` lists those of \`${owner}\`.`;
  return 'It is the rule, a dot and the name: `budget/no-reserve.maxReservePercent`. `vet explain RULE` shows them.';
}
