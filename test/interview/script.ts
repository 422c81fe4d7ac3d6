/** An owner who answers from a list: by the key of the prompt, whatever the order in which it is asked. */

import type { Data, Note, Prompt, Prompter, Reply } from '../../src/interview/prompter.ts';

/** A value; a list of lines; of a list of groups how many entries there are; or a reply. */
export type Answer = Data | Reply;

export interface Owner extends Prompter {
  readonly asked: string[];
  readonly said: string[];
}

/**
 * @param answers by key (`/budget/cap`); what is not there is skipped
 * @param whim says something else instead, now and then: undefined where the answer stands
 */
export function owner(
  answers: Readonly<Record<string, Answer>>,
  whim: (prompt: Prompt) => Reply | undefined = () => undefined,
): Owner {
  const asked: string[] = [];
  const said: string[] = [];
  return {
    asked,
    said,
    async ask(prompt) {
      asked.push(prompt.key);
      return whim(prompt) ?? replyTo(prompt, answers[prompt.key]);
    },
    tell(notes: readonly Note[]) {
      said.push(...notes.map((note) => note.text));
    },
    close() {},
  };
}

function isReply(answer: Answer): answer is Reply {
  return typeof answer === 'object' && answer !== null && 'kind' in answer;
}

/** What the list of answers says to a prompt. */
export function replyTo(prompt: Prompt, answer: Answer): Reply {
  if (answer === undefined) return { kind: 'skip' };
  if (isReply(answer)) return answer;
  if (prompt.kind === 'entries') return prompt.items.length < answer ? { kind: 'add' } : { kind: 'done' };
  if (prompt.kind === 'line') {
    const line = (answer as readonly string[])[prompt.items.length];
    return line === undefined ? { kind: 'done' } : { kind: 'value', value: line };
  }
  if (prompt.kind !== 'text') return { kind: 'value', value: answer };
  const checked = prompt.check(String(answer));
  if (!checked.ok) throw new Error(`${prompt.key}: “${answer}” was refused: ${checked.problem}`);
  return { kind: 'value', value: checked.value };
}
