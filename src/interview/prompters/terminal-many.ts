/** Several of some choices. The answers without a value have a menu of their own, so that none is ticked with others. */

import { checkbox } from '@inquirer/prompts';
import type { ManyPrompt } from '../prompter.ts';
import { heading, helpNotes } from './heading.ts';
import { type Item, type Means, openItems } from './means.ts';
import type { Screen } from './screen.ts';
import { itemOf, lineOf, pageSize, pick } from './terminal-choice.ts';
import { themeOf } from './theme.ts';

const KEYS = 'Space ticks, Enter accepts, ? explains. No answer? Enter with nothing ticked.';

export async function askMany(prompt: ManyPrompt, screen: Screen): Promise<Means> {
  const { choices, initial, because, back } = prompt;
  const look = screen.look();
  const message = heading(prompt, look, initial.length > 0 && because ? [`Ticked: ${because}.`] : []);
  const theme = themeOf(look, KEYS);
  let wantsHelp = false;
  const outcome = await screen.show(
    (context) =>
      checkbox(
        {
          message: message.join('\n'),
          choices: choices.map((choice) => ({
            ...lineOf(itemOf(choice), look, 4),
            value: choice,
            checked: initial.includes(choice.value),
          })),
          loop: false,
          pageSize: pageSize(message, look),
          shortcuts: { all: null, invert: null },
          theme,
        },
        context,
      ),
    {
      back,
      typing: false,
      // Only by being accepted does the list say what is ticked; the ticks are to be there again afterwards.
      help() {
        wantsHelp = true;
        screen.enter();
      },
    },
  );
  if ('stop' in outcome) return { kind: outcome.stop };
  const ticked = outcome.value;
  const values = ticked.map(({ value }) => value);
  const stay: Means = { kind: 'again', prompt: { ...prompt, initial: values } };
  if (wantsHelp) return { ...stay, told: helpNotes(prompt) };
  if (ticked.length > 0) return { kind: 'value', value: values, shown: ticked.map(({ label }) => label).join(', ') };
  return noneTicked(prompt, stay, screen);
}

/** An empty list may be an answer, or none. */
async function noneTicked(prompt: ManyPrompt, stay: Means, screen: Screen): Promise<Means> {
  const { paint, say } = screen.look();
  const items: Item[] = [
    { label: 'None of these', means: { kind: 'value', value: [], shown: 'none' } },
    ...openItems(prompt),
    { label: 'Back to the list', means: stay },
  ];
  const message = [paint.bold(say(`Nothing is ticked. ${prompt.label}`))];
  const means = await pick({ message, items, others: [], back: true }, screen);
  return means.kind === 'back' || means.kind === 'help' ? stay : means;
}
