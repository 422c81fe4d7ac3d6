/** A text with a cursor in it, written `|`, and what the server needs beside it. */

import { assess } from '../../src/assessment/assess.ts';
import type { Assessment } from '../../src/assessment/assessment.ts';
import { read } from '../../src/document/read.ts';
import type { Context } from '../../src/server/context.ts';

export const AS_OF = '2026-11-20';

export const context: Context = {
  settings: {},
  asOf: AS_OF,
  client: { markdown: true, snippets: true, indents: true },
  meanings: new Map([['engagement.stage', { briefing: 'Writing down what I want' }]]),
};

export function withCursor(marked: string): { text: string; offset: number } {
  const offset = marked.indexOf('|');
  if (offset < 0) throw new Error('there is no cursor in the text');
  return { text: marked.slice(0, offset) + marked.slice(offset + 1), offset };
}

export function judge(text: string): Assessment {
  return assess('engagement.yaml', read(text), { asOf: AS_OF });
}
