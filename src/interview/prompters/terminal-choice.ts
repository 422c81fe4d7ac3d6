/** Menus: one of some choices, or what to do with a list of entries. */

import { Separator, select } from '@inquirer/prompts';
import { wrap } from '../../formats/text/layout.ts';
import type { Choice, ChoicePrompt, EntriesPrompt } from '../prompter.ts';
import { heading } from './heading.ts';
import type { Look } from './look.ts';
import { entriesItems, helpItem, type Item, type Means, openItems } from './means.ts';
import type { Screen } from './screen.ts';
import { themeOf } from './theme.ts';

interface Menu {
  readonly message: readonly string[];
  readonly items: readonly Item[];
  /** Below a line. */
  readonly others: readonly Item[];
  /** The one that is highlighted; without it none is, so that Enter alone never answers. */
  readonly initial?: Item | undefined;
  readonly back: boolean;
}

export function askChoice(prompt: ChoicePrompt, screen: Screen): Promise<Means> {
  const { choices, initial, because, back } = prompt;
  const items = choices.map((choice) => itemOf(choice, choice.value === initial ? because : undefined));
  return pick(
    {
      message: heading(prompt, screen.look()),
      items,
      others: [...openItems(prompt), ...(hasMore(prompt) ? [helpItem] : [])],
      initial: items[choices.findIndex(({ value }) => value === initial)],
      back,
    },
    screen,
  );
}

/** To go on with a list is no answer, so the first line is highlighted. */
export function askEntries(prompt: EntriesPrompt, screen: Screen): Promise<Means> {
  const items = entriesItems(prompt);
  return pick(
    {
      message: heading(prompt, screen.look(), prompt.items.length > 0 ? [`${prompt.items.length} so far`] : []),
      items,
      others: [...openItems(prompt), ...(hasMore(prompt) ? [helpItem] : [])],
      initial: items[0],
      back: prompt.back,
    },
    screen,
  );
}

export async function pick({ message, items, others, initial, back }: Menu, screen: Screen): Promise<Means> {
  const look = screen.look();
  const rule = look.paint.dim((look.unicode ? '─' : '-').repeat(12));
  const choices = [
    ...(initial ? [] : [{ name: 'Choose one:', value: helpItem, disabled: ' ' }]),
    ...items.map((item) => lineOf(item, look)),
    ...(others.length > 0 && items.length > 0 ? [new Separator(rule)] : []),
    ...others.map((item) => lineOf(item, look)),
  ];
  const outcome = await screen.show(
    (context) =>
      select(
        {
          message: message.join('\n'),
          choices,
          ...(initial ? { default: initial } : {}),
          loop: false,
          pageSize: pageSize(message, look),
          theme: themeOf(look, 'Arrow keys move, Enter takes'),
        },
        context,
      ),
    { back, typing: false },
  );
  return 'stop' in outcome ? { kind: outcome.stop } : outcome.value.means;
}

/** All of a menu where the window has room: what is not seen is not chosen. */
export function pageSize(message: readonly string[], { rows }: Look): number {
  const below = 6;
  return Math.max(rows - message.length - below, 4);
}

export function itemOf({ value, label, hint }: Choice, because?: string): Item {
  const more = [hint, because].filter((part) => part !== undefined).join('; ');
  return { label, ...(more === '' ? {} : { hint: more }), means: { kind: 'value', value, shown: label } };
}

/** The hint stands beside the label where there is room, and otherwise below the menu. */
export function lineOf(item: Item, look: Look, indent = 2): { name: string; value: Item; description?: string } {
  const { label, hint } = item;
  const room = look.width - indent;
  const name = wrap(look.say(label), room).join(`\n${' '.repeat(indent)}`);
  if (hint === undefined) return { name, value: item };
  const long = look.say(`${label} (${hint})`);
  return long.length <= room ? { name: long, value: item } : { name, value: item, description: look.say(hint) };
}

function hasMore({ help, why, example }: ChoicePrompt | EntriesPrompt): boolean {
  return help.length > 0 || why !== undefined || example !== undefined;
}
