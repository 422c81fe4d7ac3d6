/** What the server has to know beside a text. */

import type { Settings } from '../rules/settings.ts';
import type { Meanings } from './words.ts';

/** What an editor has said that it can do. */
export interface Client {
  readonly markdown: boolean;
  /** It can put the cursor where a completion says. */
  readonly snippets: boolean;
  /** It can be told that further lines of a completion are indented like the first. */
  readonly indents: boolean;
}

export interface Context {
  readonly settings: Settings;
  /** `YYYY-MM-DD`. */
  readonly asOf: string;
  readonly client: Client;
  readonly meanings: Meanings;
}
