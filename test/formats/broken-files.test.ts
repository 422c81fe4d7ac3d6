/** What an owner sees of a file with slips in it: the whole screen, 80 columns, no colours. */

import { expect, test } from 'vitest';
import { folder } from '../commands/run.ts';
import { file } from '../document/told.ts';

async function screen(story: string): Promise<string> {
  const shop = folder({ 'engagement.yaml': file(story) });
  const { out } = await shop.vet(['lint', '--rule', 'shortlist/no-criteria', '--as-of', '2026-11-20']);
  return out;
}

test('figures, dates and words as people write them', async () => {
  const story = `
    vet: 1
    engagement: { name: Instagram for the shop, stage: Briefing }
    client: { name: Fern & Co, contry: GB }
    outcomes:
      - id: orders
        by: 31/07/2027
    budget:
      cap: £3,000
      told_vendor: Yes
    scope:
      included: posts, photos
  `;
  expect(await screen(story)).toMatchInlineSnapshot(`
    "engagement.yaml · Instagram for the shop
    Fern & Co, writing the brief (the stage could not be read, so the first is
    assumed)

    Planning  · Outcome     · Rules       · Voice       · Joined up    · Trouble
    0 of 5      not judged    not judged    not judged    not judged     not judged
    Hiring    · Choice      · References  · Budget      · Instructions · Contact
    0 of 5      not yet due   not judged    not judged    not judged     not judged

    ✖ The file itself
      error: Read: the text “Briefing”. Expected: one of briefing, shortlisting,
        contracting, running or ending.
        → Write \`briefing\`.
          ╭ engagement.yaml:2:52 · shape/not-allowed
        2 │ engagement: { name: Instagram for the shop, stage: Briefing }
          │                                                    ^^^^^^^^
      error: \`contry\` is no field of \`client\`.
        → Did you mean \`country\`?
          ╭ engagement.yaml:3:28 · shape/unknown-key
        3 │ client: { name: Fern & Co, contry: GB }
          │                            ^^^^^^
      error: Read: the text “31/07/2027”. Expected: a date (YYYY-MM-DD).
        → Write \`2027-07-31\`.
          ╭ engagement.yaml:6:9 · shape/wrong-type
        6 │     by: 31/07/2027
          │         ^^^^^^^^^^
      error: Read: the text “£3,000”. Expected: an amount of money.
        → Write \`3000\`.
          ╭ engagement.yaml:8:8 · shape/wrong-type
        8 │   cap: £3,000
          │        ^^^^^^
      error: Read: the text “Yes”. Expected: yes or no, in small letters.
        → Write \`yes\`.
          ╭ engagement.yaml:9:16 · shape/wrong-type
        9 │   told_vendor: Yes
          │                ^^^
      error: Read: the text “posts, photos”. Expected: a list.
        → Write \`[posts, photographs]\`, or one entry a line, each after a dash.
           ╭ engagement.yaml:11:13 · shape/wrong-type
        11 │   included: posts, photos
           │             ^^^^^^^^^^^^^

    Only the chosen rules were judged: 6 errors.

    What to do next (the first 3 of 6)
      1. Line 2: Write \`briefing\`. (you)
      2. Line 3: Did you mean \`country\`? (you)
      3. Line 6: Write \`2027-07-31\`. (you)

      vet fix engagement.yaml  asks only what settles it

    6 errors
    "
  `);
});

test('YAML that is broken in three places', async () => {
  const story = `
    vet: 1
    client:
      name: Fern & Co
     country: GB
    budget:
      cap:3000
      currency: GBP
    voice:
      never_say: [jokes, politics
  `;
  expect(await screen(story)).toMatchInlineSnapshot(`
    "engagement.yaml

    ✖ The file itself
      error: This line begins with 1 space, the lines above with none or with 2.
        → Lines that belong together have to begin in the same column.
          ╭ engagement.yaml:4:2 · yaml/syntax
        4 │  country: GB
          │  ^^^^^^^^^^^
      error: A space is missing after \`cap:\`.
        → Write \`cap: 3000\`.
          ╭ engagement.yaml:6:3 · yaml/syntax
        6 │   cap:3000
          │   ^^^^
      error: This \`[\` is never closed.
        → Put a \`]\` where the list ends.
          ╭ engagement.yaml:9:14 · yaml/syntax
        9 │   never_say: [jokes, politics
          │              ^

    This file cannot be judged until the above is mended.

      vet lint engagement.yaml  again, when it is mended

    3 errors
    "
  `);
});

test('a field that stands there twice', async () => {
  const story = `
    vet: 1
    engagement: { stage: briefing }
    budget:
      cap: 3000
      currency: GBP
      cap: 3500
  `;
  expect(await screen(story)).toMatchInlineSnapshot(`
    "engagement.yaml
    writing the brief

    Planning  · Outcome     · Rules       · Voice       · Joined up    · Trouble
    0 of 5      not judged    not judged    not judged    not judged     not judged
    Hiring    · Choice      · References  · Budget      · Instructions · Contact
    0 of 5      not yet due   not judged    not judged    not judged     not judged

    ✖ The file itself
      error: \`cap\` stands here a second time; the first one counts.
        → Keep one of the two, and delete the other.
          ╭ engagement.yaml:6:3 · yaml/syntax
        4 │   cap: 3000
          │   --- the first one
        6 │   cap: 3500
          │   ^^^

    Only the chosen rules were judged: 1 error.

    What to do next
      1. Line 6: Keep one of the two, and delete the other. (you)

      vet fix engagement.yaml  asks only what settles it

    1 error
    "
  `);
});

test('a reason with commas, and a sum with one, between brackets', async () => {
  const story = `
    vet: 1
    engagement: { stage: briefing }
    references: { na: a new firm, founded in May }
    budget: { currency: GBP, cap: 3,000, ceiling: 3300 }
  `;
  expect(await screen(story)).toMatchInlineSnapshot(`
    "engagement.yaml
    writing the brief

    Planning  · Outcome     · Rules       · Voice       · Joined up    · Trouble
    0 of 5      not judged    not judged    not judged    not judged     not judged
    Hiring    · Choice      · References  · Budget      · Instructions · Contact
    0 of 5      not yet due   not judged    not judged    not judged     not judged

    ✖ The file itself
      error: “3,000” is cut off at its comma, which between brackets ends a value.
        → Write \`3000\`.
          ╭ engagement.yaml:4:31 · shape/wrong-type
        4 │ budget: { currency: GBP, cap: 3,000, ceiling: 3300 }
          │                               ^^^^^

    Only the chosen rules were judged: 1 error.

    What to do next
      1. Line 4: Write \`3000\`. (you)

      vet fix engagement.yaml  asks only what settles it

    1 error
    "
  `);
});

test('an empty file', async () => {
  expect(await screen('# to be written by Friday')).toMatchInlineSnapshot(`
    "engagement.yaml

    ✖ The file itself
      error: The file is empty.
        → An engagement begins with the line \`vet: 1\`; \`vet init\` asks the questions
          and writes it.
          ╭ engagement.yaml:1:1 · yaml/syntax
        1 │ # to be written by Friday
          │ ^

    This file cannot be judged until the above is mended.

      vet lint engagement.yaml  again, when it is mended

    1 error
    "
  `);
});

test('a later version of the format', async () => {
  expect(await screen('vet: 2\nclient: { name: Fern & Co }')).toMatchInlineSnapshot(`
    "engagement.yaml

    ✖ The file itself
      error: \`vet: 2\` is a version of the format that this vet does not know.
        → Write \`vet: 1\`, or install a newer vet.
          ╭ engagement.yaml:1:6 · shape/not-allowed
        1 │ vet: 2
          │      ^

    This file cannot be judged until the above is mended.

      vet lint engagement.yaml  again, when it is mended

    1 error
    "
  `);
});
