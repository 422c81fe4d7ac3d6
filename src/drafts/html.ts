/** A document as one HTML page: of its Markdown only words and structure, nothing that loads, runs or leads astray. */

import { Marked, type Tokens } from 'marked';
import { phrase } from '../pages/html/line.ts';
import { htmlDocument } from '../pages/html/shell.ts';
import type { Draft } from './draft.ts';

export function draftHtml(draft: Pick<Draft, 'title' | 'markdown'>): string {
  return htmlDocument(draft.title, markdown.parse(draft.markdown, { async: false }));
}

/** Links to anything else are only their words. */
const OUTWARD = /^(?:https?:\/\/|mailto:)/i;

const markdown = new Marked({
  gfm: true,
  // HTML in a template is no HTML here: it is shown as the signs that it is written with.
  tokenizer: { html: () => undefined, tag: () => undefined },
  renderer: {
    text(token: Tokens.Text | Tokens.Escape): string {
      return 'tokens' in token && token.tokens ? this.parser.parseInline(token.tokens) : shown(token.text);
    },
    link({ href, tokens }: Tokens.Link): string | false {
      return OUTWARD.test(href) ? false : this.parser.parseInline(tokens);
    },
    image: ({ text }: Tokens.Image): string => shown(text),
    table({ header, rows }: Tokens.Table): string {
      const cell = ({ tokens, align }: Tokens.TableCell, name: string): string => {
        const right = align === 'right' ? ' class="right"' : '';
        return `<${name}${right}>${this.parser.parseInline(tokens)}</${name.slice(0, 2)}>`;
      };
      // A head without a word names nothing.
      const heads = header.map((head) => cell(head, head.text === '' ? 'td' : 'th scope="col"'));
      const body = rows.map((row) =>
        row.map((column, index) => cell(column, index === 0 && column.text !== '' ? 'th scope="row"' : 'td')).join(''),
      );
      const name = heads.map(wordsOf).filter((words) => words !== '');
      return `<section class="table" tabindex="0" aria-label="${name.join(', ') || 'Table'}">
<table>
<thead><tr>${heads.join('')}</tr></thead>
<tbody>
${body.map((row) => `<tr>${row}</tr>\n`).join('')}</tbody>
</table>
</section>
`;
    },
  },
});

/** Ends of lines and entities of Markdown are safe in HTML; what stands between them becomes so. */
function shown(text: string): string {
  return text
    .split(/(\n|&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,31});)/i)
    .map((part, index) => (index % 2 === 1 ? part : phrase(part).markup))
    .join('');
}

function wordsOf(html: string): string {
  return html.replace(/<[^>]*>/g, '').trim();
}
