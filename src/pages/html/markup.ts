/** HTML that cannot be written by accident: whatever is put into a template is escaped, unless it is markup itself. */

import { htmlText } from './text.ts';

export interface Markup {
  readonly markup: string;
}

type Part = string | number | Markup | readonly Markup[];

export function html(strings: TemplateStringsArray, ...parts: readonly Part[]): Markup {
  const [first = '', ...rest] = strings;
  return { markup: rest.reduce((text, string, index) => text + written(parts[index] ?? '') + string, first) };
}

export const nothing: Markup = { markup: '' };

function written(part: Part): string {
  if (typeof part === 'string') return htmlText(part);
  if (typeof part === 'number') return String(part);
  return 'markup' in part ? part.markup : part.map(({ markup }) => markup).join('');
}
