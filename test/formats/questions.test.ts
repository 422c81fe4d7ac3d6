/** What the text asks: each question once, with all that its answer settles. */

import { expect, test } from 'vitest';
import { plain } from '../../src/formats/text/style.ts';
import { textFormat } from '../../src/formats/text/text.ts';
import { assessed } from './shop.ts';

test('two rules that wait for one answer ask for it together', () => {
  const assessment = assessed(
    'vet: 1\nengagement: { stage: contracting }\naccess:\n  accounts:\n    - { channel: Facebook }\n    - { channel: Instagram }\n',
    'engagement.yaml',
    { only: new Set(['access/personal-owner', 'accounts/not-owned']) },
  );
  const text = textFormat({ width: 400, unicode: true, verbose: false, quiet: false, paint: plain }).file(assessment);
  expect(text.slice(text.indexOf('? 2 open questions')).split('\n').slice(0, 2)).toEqual([
    '? 2 open questions',
    '  · In whose name is each page: the business, the vendor, or a person? (ask you; open: access.accounts[0].owner and access.accounts[1].owner; access/personal-owner and accounts/not-owned, line 5)',
  ]);
});
