/** Changes that are made as the interview makes them: in the right place, with all comments kept. */

import { amend } from '../../document/amend.ts';
import type { Data } from '../../document/data.ts';
import { dataOf } from '../../document/data.ts';
import { read } from '../../document/read.ts';
import { style } from '../../interview/style.ts';
import { difference, type Edit } from '../edits.ts';

/** Beyond this, trying a change while somebody moves the cursor takes longer than they wait. */
const MOST = 200_000;

/** Undefined where the text cannot be changed so, or is too long for it. */
export function amending(text: string, change: (data: Data) => Data): Edit | undefined {
  if (text.length > MOST) return undefined;
  const { root } = read(text);
  if (!root) return undefined;
  const edited = amend(text, change(dataOf(root)), style);
  return 'text' in edited && edited.text !== text ? difference(text, edited.text) : undefined;
}
