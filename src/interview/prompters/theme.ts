/** The prompts of @inquirer/prompts in our colours: its own follow standard output, which is not where they are drawn. */

import { wrap } from '../../formats/text/layout.ts';
import type { Look } from './look.ts';

/** @param keys what the keys do, in a line under a menu */
export function themeOf({ width, unicode, paint, say }: Look, keys = '') {
  const same = (text: string): string => text;
  return {
    prefix: { idle: paint.note('?'), done: paint.good(unicode ? '✔' : '+') },
    spinner: { interval: 80, frames: [' '] },
    icon: {
      cursor: unicode ? '❯' : '>',
      checked: ` ${paint.good(unicode ? '◉' : '[x]')}`,
      unchecked: unicode ? ' ◯' : ' [ ]',
      disabledChecked: '-',
      disabledUnchecked: '-',
    },
    style: {
      answer: same,
      message: same,
      error: (text: string) => paint.bad(wrap(say(`! ${text}`), width, 2).join('\n')),
      defaultAnswer: (text: string) => paint.dim(`(${text})`),
      help: paint.dim,
      highlight: paint.note,
      key: same,
      disabled: paint.dim,
      description: (text: string) => paint.dim(wrap(text, width - 2, 2).join('\n')),
      searchTerm: same,
      renderSelectedChoices: () => '',
      keysHelpTip: () => paint.dim(wrap(say(keys), width).join('\n')),
    },
    i18n: { disabledError: 'Choose one with the arrow keys, then press Enter.' },
  };
}
