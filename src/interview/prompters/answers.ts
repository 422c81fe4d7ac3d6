/** Where nobody can be asked: takes what is offered, if that is wanted, and notes what is missing. */

import { formatPath } from '../../engagement/path.ts';
import type { Data, Prompt, Prompter, Reply } from '../prompter.ts';

/** A question that nobody answered. */
export interface Missing {
  /** `outcomes[0].target`. */
  readonly path: string;
  readonly label: string;
}

export interface AnswersPrompter extends Prompter {
  readonly missing: readonly Missing[];
}

/** @param takeDefaults what a prompt offers is its answer (`--yes`) */
export function answersPrompter(takeDefaults: boolean): AnswersPrompter {
  const missing: Missing[] = [];
  return {
    missing,
    async ask(prompt): Promise<Reply> {
      if ((prompt.kind === 'line' || prompt.kind === 'entries') && prompt.items.length > 0) return { kind: 'done' };
      const offered = takeDefaults ? offerOf(prompt) : undefined;
      if (offered !== undefined) return { kind: 'value', value: offered };
      if (!prompt.optional) missing.push({ path: formatPath(prompt.path), label: prompt.label });
      return { kind: 'skip' };
    },
    tell() {},
    close() {},
  };
}

/** What a prompt offers, as a value. */
export function offerOf(prompt: Prompt): Data {
  switch (prompt.kind) {
    case 'text': {
      const checked = prompt.initial === undefined ? undefined : prompt.check(prompt.initial);
      return checked?.ok ? checked.value : undefined;
    }
    case 'choice':
      return prompt.initial;
    case 'many':
      return prompt.initial.length > 0 ? prompt.initial : undefined;
    default:
      return undefined;
  }
}
