/** What a prompt offers, and why: facts that follow from other answers, never a judgement. */

import { parsePath } from '../engagement/path.ts';
import { fieldPath, known } from './condition.ts';
import type { Facts } from './facts.ts';
import type { Data } from './prompter.ts';
import type { Step } from './step.ts';
import { valueAt } from './tree.ts';

export interface Offer {
  readonly value: Data;
  readonly because: string;
}

export function offered({ part, base, again }: Step, facts: Facts): Offer | undefined {
  const offer = part.default;
  if (!offer || again) return undefined;
  const value = offer.text ? filled(offer.text, facts) : (offer.value ?? (offer.from && derived(offer.from)));
  return value === undefined || value === '' ? undefined : { value, because: offer.because };

  function derived(from: string): Data {
    const source = valueAt(facts.tree, fieldPath(from, base));
    if (!known(source)) return undefined;
    if (!offer?.words) return source;
    return Object.hasOwn(offer.words, String(source)) ? offer.words[String(source)] : undefined;
  }
}

/** Nothing where one of the fields is not known. */
function filled(text: string, facts: Facts): string | undefined {
  let whole = true;
  const result = text.replace(/\{([\w.]+)\}/g, (_, field: string) => {
    const value = valueAt(facts.tree, parsePath(field));
    whole &&= known(value);
    return String(value);
  });
  return whole ? result : undefined;
}
