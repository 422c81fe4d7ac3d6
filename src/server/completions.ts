/** What may be written at the cursor, also in a text that is half written. */

import { type CompletionItem, CompletionItemKind, InsertTextFormat, InsertTextMode } from 'vscode-languageserver';
import { Lines } from '../document/lines.ts';
import type { Choice } from './completions/choice.ts';
import { itemsAt } from './completions/items.ts';
import { namesAt } from './completions/names.ts';
import { valuesAt } from './completions/values.ts';
import type { Context } from './context.ts';
import { type Cursor, cursorAt } from './cursor.ts';
import { markup } from './markup.ts';
import { type Outline, outlineOf } from './outline.ts';
import { rangeOf } from './ranges.ts';

/** @param offset of the cursor */
export function completionsAt(text: string, offset: number, context: Context): CompletionItem[] {
  const outline = outlineOf(text);
  const cursor = cursorAt(outline, offset);
  if (!cursor) return [];
  const range = rangeOf(new Lines(text).range(cursor.start, cursor.end));
  const space = needsSpace(text, cursor) ? ' ' : '';
  return choicesAt(outline, cursor, context).map((choice, index) => {
    const { label, detail, about, kind, insert = label, typed = label, snippet = false } = choice;
    const isSnippet = snippet && context.client.snippets;
    const isLong = insert.includes('\n');
    return {
      label,
      kind: KINDS[kind],
      ...(detail ? { detail } : {}),
      ...(about ? { documentation: markup(about, context.client) } : {}),
      // Clients sort by the alphabet unless they are told otherwise.
      sortText: String(index).padStart(4, '0'),
      filterText: space + typed,
      insertTextFormat: isSnippet ? InsertTextFormat.Snippet : InsertTextFormat.PlainText,
      ...(isLong && context.client.indents ? { insertTextMode: InsertTextMode.adjustIndentation } : {}),
      textEdit: { range, newText: space + (isSnippet ? insert : withoutStops(insert, snippet)) },
    };
  });
}

const KINDS = {
  field: CompletionItemKind.Property,
  group: CompletionItemKind.Module,
  word: CompletionItemKind.EnumMember,
  value: CompletionItemKind.Value,
  answer: CompletionItemKind.Keyword,
  reference: CompletionItemKind.Reference,
} as const;

function choicesAt(outline: Outline, cursor: Cursor, context: Context): Choice[] {
  if (cursor.kind === 'name') return namesAt(outline, cursor, context);
  return cursor.kind === 'item' ? itemsAt(outline, cursor, context) : valuesAt(outline, cursor, context);
}

/** A value right behind its colon or dash would be a part of the name. */
function needsSpace(text: string, { kind, start }: Cursor): boolean {
  return kind !== 'item' && /[:-]/.test(text[start - 1] ?? '');
}

/** For an editor that knows no places to jump to: the texts proposed for them stay. */
function withoutStops(insert: string, snippet: boolean): string {
  return snippet ? insert.replace(/\$\{\d:([^}]*)\}|\$\d/g, '$1') : insert;
}
