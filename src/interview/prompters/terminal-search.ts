/** One choice of many: a part of its name is typed. */

import { Separator, search } from '@inquirer/prompts';
import { clip } from '../../formats/text/layout.ts';
import type { SearchPrompt } from '../prompter.ts';
import { found } from './found.ts';
import { heading } from './heading.ts';
import type { Look } from './look.ts';
import { helpItem, type Item, type Means, openItems, typedMeans } from './means.ts';
import type { Screen } from './screen.ts';
import { itemOf, pageSize } from './terminal-choice.ts';
import { themeOf } from './theme.ts';

export async function askSearch(prompt: SearchPrompt, screen: Screen): Promise<Means> {
  const look = screen.look();
  const message = heading(prompt, look);
  const extras = [...openItems(prompt).toReversed(), ...(prompt.help.length > 0 ? [helpItem] : [])];
  const all = prompt.choices.map((choice) => itemOf(choice));
  const rule = new Separator(look.paint.dim((look.unicode ? '─' : '-').repeat(12)));
  let typed = '';
  const outcome = await screen.show(
    (context) =>
      search<Item>(
        {
          message: `${message.join('\n')}\n${look.paint.note(look.unicode ? '›' : '>')}`,
          source(term = '') {
            typed = term.trim();
            const lines = (items: readonly Item[]) => items.map((item) => lineFor(item, look));
            if (typed === '') return extras.length === 0 ? lines(all) : [...lines(extras), rule, ...lines(all)];
            const matches = lines(found(typed, prompt.choices).map((choice) => itemOf(choice)));
            const others = extras.filter((item) => isMeant(item, typed, prompt));
            return [...matches, ...lines(others)];
          },
          // Where nothing else can be highlighted, Enter alone only writes the first name into the line.
          validate: () => typed !== '' || extras.length > 0,
          pageSize: pageSize(message, look),
          theme: themeOf(look, 'Type a part of it. Arrow keys move, Enter takes'),
        },
        context,
      ),
    { back: prompt.back, typing: true },
  );
  return 'stop' in outcome ? { kind: outcome.stop } : outcome.value.means;
}

/** Tab writes the name into the line, so it is one line, and the name alone. */
function lineFor(item: Item, { say, width }: Look): { name: string; value: Item; description?: string } {
  const name = clip(say(item.label), width - 4).trim();
  return item.hint === undefined ? { name, value: item } : { name, value: item, description: say(item.hint) };
}

function isMeant({ label, means }: Item, typed: string, prompt: SearchPrompt): boolean {
  return label.toLowerCase().includes(typed.toLowerCase()) || typedMeans(typed, prompt)?.kind === means.kind;
}
