/** What a document could not say because nobody has answered it yet, and whom to ask. */

import { fields } from '../engagement/generated/fields.ts';
import type { Engagement } from '../engagement/generated/types.ts';
import { markdownText } from '../pages/markdown/text.ts';
import { questionFor, type Who } from './questions.ts';
import type { Gap, State } from './shown.ts';

export interface OpenPoint {
  /** What has to be filled in: `the first day of work`. */
  readonly text: string;
  /** Path in the file; null where the template means nothing in particular. */
  readonly path: string | null;
  readonly state: Exclude<State['kind'], 'na'>;
  /** Where the file says something that is not in the format, and what to write instead. */
  readonly line: number | null;
  readonly remedy: string | null;
  /** Who knows, by name where the file has one. */
  readonly askOf: string;
  /** The question of the rule that needs the answer; without one, it is to be settled with that person. */
  readonly ask: string | null;
}

/** Collects the gaps of one document, each once, in its order. */
export class OpenPoints {
  readonly #engagement: Engagement;
  readonly #hasVendor: boolean;
  readonly #points = new Map<string, { readonly point: OpenPoint; readonly mark: string }>();

  /** @param hasVendor whether the document is for one vendor, who can be asked */
  constructor(engagement: Engagement, hasVendor: boolean) {
    this.#engagement = engagement;
    this.#hasVendor = hasVendor;
  }

  /** @returns what to call it in the document */
  add({ path, state, label, of, field }: Gap): string {
    const name = label ?? nameOf(field);
    const text = of ? `${name} (${of})` : name;
    if (state.kind === 'na') return name;
    const { ask, askOf } = questionFor(field, this.#hasVendor);
    const unread = state.kind === 'unread' ? state : { line: null, remedy: null };
    const { line, remedy } = unread;
    const point = { text, path, state: state.kind, line, remedy, askOf: this.#name(askOf), ask };
    this.#points.set(`${path} ${text}`, { point, mark: `[Open: ${markdownText(name)}` });
    return name;
  }

  /**
   * All points but those that were left out of the document again.
   * @param left what was left out
   * @param text what is still there
   */
  without(left: readonly string[], text: string): OpenPoint[] {
    return [...this.#points.values()]
      .filter(({ mark }) => text.includes(mark) || !left.some((part) => part.includes(mark)))
      .map(({ point }) => point);
  }

  #name(who: Who): string {
    const { client, vendor } = this.#engagement;
    if (who === 'vendor') return vendor?.name ?? 'the vendor';
    return who === 'reference' ? 'a client of the vendor' : (client?.decision_maker?.name ?? 'your own people');
  }
}

/** `the contract: start` */
function nameOf(field: string | null): string {
  if (field === null) return 'something that is not in the file';
  const group = fields[field.slice(0, Math.max(field.lastIndexOf('.'), 0))];
  return [group, fields[field]].flatMap((part) => (part ? [lowerFirst(part.title)] : [])).join(': ') || field;
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
