/** `vet init` at a terminal: a brief from the first question to the last, going back, and a file that is there already. */

import { readFileSync } from 'node:fs';
import { afterEach, describe, expect, test } from 'vitest';
import { bakery } from '../interview/bakery.ts';
import { answer, answerAll, brief, held, labelOf, part, storyOf } from './brief.ts';
import { added, data, inOrder, kindsIn, lint, namesOf } from './found.ts';
import { AS_OF, desk, endAll, STORY } from './pty.ts';

afterEach(endAll);

const FIRM = readFileSync('examples/cleaning-firm/engagement.yaml', 'utf8');

/** By hand, in an order of its own. */
const OWN = `# Millstone, for the talk with Northlight on Monday
vet: 1

budget:   # ask Dan
    cap:      3000.0
    currency: "GBP"
    told_vendor: yes
client: {name: 'Millstone Bakery',   country: GB,
    decision_maker: { hours_per_week: 2, name: Marta Reyes } }   # and Dan on Mondays


engagement:
  stage: briefing
  service: social-media-management
  name: "Social media for Millstone Bakery"
  alternatives_considered: >-
    An hour a day
    by the apprentice
  reason:
    - no-capacity
outcomes:
- statement: 30 cakes a month are ordered through Instagram by July
  by: 2027-07-31     # my birthday
  id: cakes-ordered-online
  primary: true
  metric: cakes ordered online
  kind: sales
  baseline: unknown
  target: 30.0
  per: month
  value_per_unit: 38
  margin_percent: 40
scope:
  # films: not before summer
  included: [ posts,
              replies ]
  channels:
  - {name: Instagram, posts_per_week: 3}
  - {posts_per_week: 1, name: Facebook}
marketing: { promises: [ { claim: Warm bread until closing time, kind: availability, practised: true } ] }
# the end
`;

const CAP = labelOf('budget.cap');
const INCLUDED = labelOf('scope.included');

describe('a brief', () => {
  test('is asked, shown once more, and written', STORY, async () => {
    const shop = desk();
    const vet = shop.vet(['init', ...AS_OF]);
    await answer(vet, brief);
    await vet.asked('Is this right?');
    expect(shop.names()).toEqual(['.engagement.yaml.draft', '.engagement.yaml.lock']);
    expect(vet.screen()).toMatch(/ £3,000\n(?:.*\n)*? .* £3,300\n/);
    await vet.choose('Is this right?', 'Write engagement.yaml');
    expect(await vet.exit()).toEqual({ code: 0, signal: 0 });

    expect(shop.names()).toEqual(['engagement.yaml']);
    expect(shop.read()).toMatch(/^# yaml-language-server: \$schema=\S+\n/);
    expect(data(shop)).toEqual(held);
    expect(inOrder(namesOf(data(shop)))).toEqual(namesOf(data(shop)));
    expect(kindsIn(lint(shop))).not.toContain('shape');

    const end = vet.screen().split('\n').slice(-6);
    expect(end.join('\n')).toMatch(/^✔ Written: engagement\.yaml, with /m);
    expect(end.join('\n')).toMatch(/^ {2}vet lint engagement\.yaml/m);
    // No line is as wide as the window, so that none is broken by it.
    expect(
      Math.max(
        ...vet
          .screen()
          .split('\n')
          .map((line) => line.length),
      ),
    ).toBeLessThan(80);
  });

  test('is changed at the end, and the next stage is gone on to', STORY, async () => {
    const shop = desk();
    const vet = shop.vet(['init', ...AS_OF]);
    await answer(vet, brief);
    await vet.choose('Is this right?', 'Change an answer');
    await vet.asked('Which answer? Type a part of its name.');
    vet.type('most you');
    await vet.moveTo(CAP);
    vet.key('enter');
    await vet.asked(CAP);
    expect(vet.screen()).toContain('(3000: your earlier answer)');
    await vet.answer(CAP, '3,200');
    await vet.asked('Is this right?');
    expect(vet.screen()).toMatch(/ £3,200$/m);
    await vet.choose('Is this right?', 'Go on to the next stage: comparing vendors');
    await vet.see(/ of [4-8] · /);
    vet.key('ctrl-c');
    expect(await vet.exit()).toEqual({ code: 130, signal: 0 });
    expect(shop.draft().tree).toMatchObject({ engagement: { stage: 'shortlisting' }, budget: { cap: 3200 } });
    expect(shop.names()).toEqual(['.engagement.yaml.draft']);
  });

  test('is changed by the words that the review shows', STORY, async () => {
    const shop = desk({ 'engagement.yaml': OWN });
    const vet = shop.vet(['init', ...AS_OF]);
    await answer(vet, (await storyOf(bakery, OWN)).turns);
    await vet.choose('Is this right?', 'Change an answer');
    await vet.asked('Which answer?');
    vet.type(CAP.slice(0, 12));
    await vet.see(new RegExp(`› ${CAP.slice(0, 12)}`));
    expect(vet.prompt()).not.toContain('No results found');
    expect(vet.prompt()).toContain(CAP);
  });

  test('is explained at “?”, and what was ticked before stays', STORY, async () => {
    const vet = desk().vet(['init', ...AS_OF]);
    await vet.asked(labelOf('engagement.stage'));
    vet.type('?');
    await vet.see('It feeds the check outcomes/nobody-follows-up');
    await answer(vet, part('/engagement/stage', '/scope/included'));
    await vet.asked(INCLUDED);
    await vet.moveTo('Music');
    vet.key('space');
    await vet.see('◉ Music');
    vet.type('?');
    await vet.see(/In the file: scope\.included[\s\S]*◉ Music/);
  });
});

describe('back', () => {
  test('Shift+Tab and Ctrl-B: the old answer is in the line, and Enter keeps it', STORY, async () => {
    const shop = desk();
    const vet = shop.vet(['init', ...AS_OF]);
    await answer(vet, part('/engagement/stage', '/client/decision_maker/name'));
    const next = labelOf('client.decision_maker.name');
    await vet.asked(next);
    await vet.back('shift-tab');
    await vet.asked(labelOf('client.country'));
    await vet.see('(GB: your earlier answer)');
    await vet.back('ctrl-b');
    await vet.asked(labelOf('client.name'));
    await vet.see('(Millstone Bakery: your earlier answer)');
    // Tab puts it into the line, to be changed there.
    vet.key('tab');
    vet.type(' & Sons\r');
    await vet.see(`✔ ${labelOf('client.name')} Millstone Bakery & Sons`);
    // The country was answered, and is not asked again.
    await vet.asked(next);
    await vet.back('ctrl-b');
    await vet.answer(labelOf('client.country'), '');
    await vet.asked(next);
    expect(shop.draft().tree.client).toEqual({ name: 'Millstone Bakery & Sons', country: 'GB' });
  });

  test('what was answered about adverts is not in the file once there are none', STORY, async () => {
    const shop = desk();
    const vet = shop.vet(['init', ...AS_OF]);
    const story = await storyOf({
      ...bakery,
      '/scope/included': ['posts', 'replies', 'paid-ads'],
      '/budget/covers': 'fees-and-ads',
      '/budget/ad_spend': '600',
    });
    await answer(vet, part('/engagement/stage', '/budget/ceiling', story.turns));
    await vet.asked(labelOf('budget.ceiling'));
    expect(shop.draft().tree.budget).toMatchObject({ covers: 'fees-and-ads', ad_spend: 600 });

    await vet.backTo(INCLUDED);
    await vet.see('◉ Paid adverts');
    await vet.tick(INCLUDED, ['Posts', 'Answering messages and comments']);
    // It goes on where it was, and nothing is asked a second time.
    await answerAll(vet, part('/budget/ceiling'));
    expect(await vet.exit()).toEqual({ code: 0, signal: 0 });
    expect(data(shop)).toEqual(held);
  });

  test('what was answered about replies is not in the file once nobody replies', STORY, async () => {
    // A firm about to sign, with everything but its customers in the file.
    const text = FIRM.replace(/^customers:\n(?: .*\n)+/m, '');
    const firm = desk({ 'engagement.yaml': text });
    const vet = firm.vet(['init', ...AS_OF]);
    const messages = labelOf('customers.inbound_messages_per_week', text);
    await vet.skipTo(messages);
    await vet.answer(messages, '90');
    const response = labelOf('customers.first_response_minutes', text);
    await vet.skipTo(response);
    await vet.answer(response, '4 hours');
    // Their adverts promise it in half an hour, so it is asked once more.
    await vet.answer(labelOf('customers.first_response_minutes', text, true), '30 minutes');
    await vet.skipTo(labelOf('customers.coverage', text));
    expect(firm.draft().tree.customers).toMatchObject({ inbound_messages_per_week: 90, first_response_minutes: 30 });
    await vet.backTo(INCLUDED);
    await vet.tick(INCLUDED, ['Posts', 'Paid adverts', 'A monthly report']);
    const who = labelOf('customers.handled_by', text);
    await vet.skipTo(who);
    await vet.answer(who, 'Rosa at the counter, twice a day');
    await vet.skipTo('Is this right?');
    await vet.choose('Is this right?', 'Write engagement.yaml');
    expect(await vet.exit()).toEqual({ code: 0, signal: 0 });
    expect(data(firm).customers).toEqual({ handled_by: 'Rosa at the counter, twice a day' });
  });
});

describe('a file that is there already', () => {
  test('is gone on with: only what is missing is asked, and every line of it stays', STORY, async () => {
    const shop = desk({ 'engagement.yaml': OWN });
    const vet = shop.vet(['init', ...AS_OF]);
    await vet.see('engagement.yaml is there already: what stands in it stays. ');
    const { turns, held: all } = await storyOf(bakery, OWN);
    expect(turns.map(({ key }) => key)).toEqual(expect.arrayContaining(['/budget/ceiling', '/scope/excluded']));
    await answerAll(vet, turns);
    expect(await vet.exit()).toEqual({ code: 0, signal: 0 });

    expect(data(shop)).toEqual(all);
    // The new lines stand in the step of those around them.
    expect(added(OWN, shop.read())).toEqual(
      expect.arrayContaining(['    ceiling: 3300', '  excluded: [photography, the website]']),
    );
    expect(shop.names()).toEqual(['engagement.yaml']);
  });

  test('in which all is answered, is not touched', STORY, async () => {
    const shop = desk();
    const first = shop.vet(['init', ...AS_OF]);
    await answerAll(first);
    await first.exit();
    const text = `${shop.read()}# Rang Northlight on Tuesday.\n`;
    shop.write('engagement.yaml', text);
    const vet = shop.vet(['init', ...AS_OF]);
    // What was left out on purpose does not stand in the file, so it is asked once more.
    await answer(vet, (await storyOf(bakery, text)).turns);
    await vet.choose('Nothing is left to ask here. What now?', 'Leave it as it is');
    expect(await vet.exit()).toEqual({ code: 0, signal: 0 });
    expect(shop.read()).toBe(text);
  });
});
