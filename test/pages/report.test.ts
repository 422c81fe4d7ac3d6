import { describe, expect, test } from 'vitest';
import type { Block, Line } from '../../src/pages/block.ts';
import { datesInWords } from '../../src/pages/report/dates.ts';
import { reportPage } from '../../src/pages/report.ts';
import { FILES, reportFrom, reportOn } from '../reports/story.ts';

const SIGNED = /^(?:grid|bars|timeline|verdict)$/;

/** The page at a glance: its headings, its pictures, and what kind of thing stands between. */
function outline(blocks: readonly Block[]): string[] {
  return blocks.map((block) => {
    if (block.kind === 'heading') return `${'#'.repeat(block.level ?? 2)} ${plain(block.text)}`;
    if (block.kind === 'bars' || block.kind === 'timeline') return `${block.kind}: ${block.title}`;
    return block.kind;
  });
}

function plain(line: Line): string {
  if (typeof line === 'string') return line;
  return line.map((span) => (typeof span === 'string' ? span : Object.values(span).join(''))).join('');
}

/** All words of a page. */
function words(blocks: readonly Block[]): string {
  return JSON.stringify(blocks);
}

function blocksOf(...about: Parameters<typeof reportOn>): readonly Block[] {
  return reportPage(reportOn(...about)).blocks;
}

function find<Kind extends Block['kind']>(blocks: readonly Block[], kind: Kind, title?: string) {
  const found = blocks.find(
    (block) => block.kind === kind && (title === undefined || Object.values(block).includes(title)),
  );
  return found as (Block & { kind: Kind }) | undefined;
}

describe('the cleaning firm, about to sign', () => {
  const blocks = blocksOf('cleaningFirm');

  test('first the verdict, what stands in the way and the pictures, then what else there is', () => {
    expect(outline(blocks)).toEqual([
      'title',
      'text',
      'verdict',
      '## What stands in the way',
      '### Priya Shah',
      'entries',
      '### Priya Shah and Northlight Social, together',
      'entries',
      '### To ask Northlight Social',
      'entries',
      '## At a glance',
      'grid',
      'note',
      'bars: Hours a week',
      'facts',
      'bars: Money over the whole term',
      'facts',
      'timeline: The calendar',
      'facts',
      '## Why that stands in the way',
      'list',
      '## What else to mend',
      '### Priya Shah',
      'entries',
      '### Priya Shah and Northlight Social, together',
      'entries',
      '## Questions to ask',
      '### Northlight Social',
      'list',
      '### Priya Shah',
      'list',
      '## Still to be done',
      'list',
      '## Accepted for a while',
      'entries',
      '## Good practice, not pressing',
      'list',
      'note',
      'note',
    ]);
  });

  test('the first lines say whose work it is, and whether it may go on', () => {
    expect(reportPage(reportOn('cleaningFirm')).title).toBe(
      'Social media management, first half of 2027: readiness report',
    );
    expect(blocks.slice(0, 3)).toEqual([
      { kind: 'title', text: 'Social media management, first half of 2027' },
      {
        kind: 'text',
        text: 'Harbour Lane Cleaning Ltd and Northlight Social, about to sign. Readiness report of 20 November 2026.',
      },
      {
        kind: 'verdict',
        tone: 'bad',
        text: 'Not ready to sign.',
        because: 'In the way: 9 errors and 3 open questions.',
      },
    ]);
  });

  test('what stands in the way is short: what, and what to do', () => {
    expect(find(blocks, 'entries')?.entries).toEqual([
      {
        tone: 'bad',
        label: 'Mix-ups',
        text: 'Northlight Social logs in to Instagram with your password.',
        remedy: 'Give each person their own login or partner access, then change the password.',
      },
      {
        tone: 'bad',
        label: 'Escalation',
        text: 'Nothing says which messages Northlight Social must pass on to Priya Shah, and how fast.',
        remedy: 'List the topics that must always be passed on, to whom, and within how many minutes.',
      },
    ]);
  });

  test('each picture says what it shows, with the numbers and what follows from them', () => {
    const says = blocks.flatMap((block) => (block.kind === 'bars' || block.kind === 'timeline' ? [block.says] : []));
    expect(says).toEqual([
      'The work takes 13.5 hours a week; 5.8 are bought.',
      'The plan spends the whole cap of £5,400 (£6,000 with the reserve). If the target is met from the first day, it brings £10,440, of which £4,176 is left after your own costs: £1,224 less than is spent.',
      'The work runs from 4 January 2027 to 3 July 2027. Notice by 4 May 2027, or it renews itself. Next, on 4 January 2027: start of the work.',
    ]);
  });

  test('the hours: what they are made of, against what is bought', () => {
    expect(find(blocks, 'bars')?.bars).toMatchObject([
      {
        label: 'The work takes',
        parts: [
          { label: 'replies', value: 7.5 },
          { label: 'posts', value: 5 },
          { label: 'meetings and reports', value: 1 },
        ],
        text: '13.5 h a week',
      },
      { label: 'Bought', tone: 'bad', text: '5.8 h a week', working: '25 h a month = 5.8 h a week' },
    ]);
    expect(words(blocks)).toContain('1.44 h a week; Priya Shah has 3 h');
  });

  test('the money: bars for spend and gain, lines for the limits, and the sums that are no bars', () => {
    const money = find(blocks, 'bars', 'Money over the whole term');
    expect(money?.bars.map(({ label, tone, text }) => [label, tone, text])).toEqual([
      ['Planned spend', 'note', '£5,400'],
      ['Gain', 'plain', '£10,440'],
      ['Gain after your costs', 'bad', '£4,176'],
    ]);
    expect(money?.marks).toEqual([
      { label: 'Cap', value: 5400, text: '£5,400' },
      { label: 'Ceiling', value: 6000, text: '£6,000' },
    ]);
    const facts = blocks.flatMap((block) => (block.kind === 'facts' ? block.facts : []));
    expect(facts.map(([name, value]) => `${name}: ${plain(value)}`)).toEqual([
      expect.stringMatching(/^On your own side: /),
      'Reserve: 11.1% of the cap ((£6,000 − £5,400) ÷ £5,400)',
      'Break-even: 94 more booked jobs pay for it (£5,400 ÷ (£145 × 40%))',
      'Planned: 72 more booked jobs (12 a month × 6 months)',
      'The way out: You may leave at any time with 30 days’ notice.',
      'Signature: still to be done',
    ]);
  });

  test('the calendar: every day in its order, the last day of notice among them', () => {
    const calendar = find(blocks, 'timeline');
    expect(calendar).toMatchObject({
      from: '2026-11-20',
      to: '2027-07-04',
      today: '2026-11-20',
      spans: [{ label: 'Term', from: '2027-01-04', to: '2027-07-03' }],
    });
    expect(calendar?.events).toContainEqual({
      date: '2027-05-04',
      label: 'Last day to stop the renewal',
      tone: 'warn',
      note: '3 July 2027 − 60 days of notice',
    });
  });

  test('nothing is told twice', () => {
    const report = reportOn('cleaningFirm');
    const page = words(blocks);
    const found = report.actions.flatMap(({ findings }) => findings);
    for (const { message, remedy, why } of found) {
      for (const text of [datesInWords(message), remedy, why]) {
        expect(page.split(JSON.stringify(text).slice(1, -1))).toHaveLength(2);
      }
    }
  });
});

describe('a brief', () => {
  const blocks = blocksOf('cafe');

  test('shows no sections that have nothing to say', () => {
    expect(outline(blocks)).toEqual([
      'title',
      'text',
      'verdict',
      '## What stands in the way',
      '### In the file itself',
      'entries',
      '### Nell Okafor',
      'entries',
      '## At a glance',
      'grid',
      'note',
      'bars: Hours a week',
      'text',
      'facts',
      '## Why that stands in the way',
      'list',
      '## Questions to ask',
      '### Nell Okafor',
      'list',
      '## Still to be done',
      'list',
      'note',
      'note',
    ]);
  });

  test('names the line of a slip, and what to write there', () => {
    expect(find(blocks, 'entries')?.entries[0]).toEqual({
      tone: 'bad',
      text: 'Line 32: Read: the text “31 May 2027”. Expected: a date (YYYY-MM-DD).',
      remedy: ['Write ', { code: '2027-05-31' }, '.'],
    });
  });

  test('shows the two lists of five, and names what comes later in a line', () => {
    const grid = blocks.find(({ kind }) => kind === 'grid');
    expect(grid?.kind === 'grid' ? grid.rows.map(({ name, note }) => [name, note]) : []).toEqual([
      ['Planning', '1 of 5 present'],
      ['Hiring', '1 of 5 present'],
      ['Contract', '0 of 1 present'],
    ]);
    expect(plain(find(blocks, 'note')?.text ?? '')).toBe(
      'Not yet due: Settling in, Capacity, Mix-ups, Escalation, Your trade, Your day, Care, Second opinion, Ownership, Accounts, Leaving, Payment, Changes, Approval, Service, Measuring, Conflicts, Who works, Records, Law, Competition.',
    );
  });

  test('says how much work there is before anybody has sold any', () => {
    expect(find(blocks, 'bars')?.says).toBe('The work takes 3 hours a week; how many are bought is not known yet.');
  });

  test('says of the money what is missing, in words', () => {
    const facts = find(blocks, 'facts')?.facts ?? [];
    expect(facts.map(([name, value]) => `${name}: ${plain(value)}`)).toEqual([
      'Cap for the whole term: not known yet',
      'Planned spend and break-even: not known yet; missing: how the vendor charges',
      'Gain: not known yet; missing: the figure today (outcome “afternoon teas booked”) and the length of the contract',
    ]);
  });

  test('that is ready, and has one date, has no picture of it', () => {
    const fern = blocksOf('fern');
    expect(find(fern, 'verdict')).toMatchObject({ tone: 'good', text: 'Ready to go to vendors.', because: '' });
    expect(outline(fern)).not.toContain('timeline: The calendar');
    expect(words(fern)).toContain('["31 July 2027","Target: 30 orders a month"]');
    expect(outline(blocksOf('garage'))).not.toContain('timeline: The calendar');
  });
});

describe('work at hand', () => {
  test('the second opinion stands right below the verdict', () => {
    const blocks = blocksOf('carRental');
    expect(outline(blocks).slice(2, 6)).toEqual(['verdict', '## A second opinion?', 'text', '## At a glance']);
    expect(words(blocks)).toContain('Talk first, and bring these figures.');
    expect(outline(blocks)).toContain('## What to mend');
    const waivers = blocks[outline(blocks).indexOf('## Waivers that do not hold') + 1];
    expect(waivers?.kind === 'entries' ? waivers.entries : []).toEqual([
      {
        tone: 'warn',
        text: 'Accepted until 30 September 2026, and no longer: customers are sent on to a service desk that keeps them waiting.',
        remedy: 'Mend the finding, or have Marcus Bell decide again and write a new date.',
        source: expect.stringMatching(/^waivers\/expired, line \d+$/),
      },
    ]);
  });

  test('at a glance it shows how far the work has come, and not what would be', () => {
    const blocks = blocksOf('carRental');
    const at = blocks.findIndex((block) => block.kind === 'text' && plain(block.text) === 'How the work goes');
    const facts = blocks[at + 1];
    expect(facts?.kind === 'facts' ? facts.facts.map(([name, value]) => [name, plain(value)]) : []).toEqual([
      [
        'tracked bookings',
        '221 a month on 15 November 2026: 34% of the way from 180 to 300 (52% of the time was over; the target is due on 30 April 2027)',
      ],
      ['Billed so far', expect.stringMatching(/^\$22,500/)],
    ]);
    const says = find(blocks, 'bars', 'Money over the whole term')?.says ?? '';
    expect(says).toContain('$42,000 of the cap of $44,000 ($48,000 with the reserve), plus $900 of approved changes.');
    expect(says).not.toContain('from the first day');
    expect(says).toContain('The plan counts on $136,800 of gain');
    expect(words(blocksOf('cleaningFirm'))).not.toContain('How the work goes');
  });

  test('what has passed says so, and a renewal that nobody stopped is told', () => {
    const blocks = blocksOf('cleaningFirm', { asOf: '2027-08-01' });
    const calendar = find(blocks, 'timeline');
    expect(calendar?.says).toBe(
      'The term ran from 4 January 2027 to 3 July 2027. The last day to give notice was 4 May 2027: if nobody did, it renews itself after 3 July 2027. All dates have passed.',
    );
    expect(calendar?.events.every(({ note }) => note?.endsWith('passed'))).toBe(true);
  });
});

describe('small files', () => {
  const page = (text: string, options: Parameters<typeof reportFrom>[1] = {}) =>
    reportPage(reportFrom(`vet: 1\n${text}`, options)).blocks;
  const factsOf = (blocks: readonly Block[]) =>
    blocks.flatMap((block) => (block.kind === 'facts' ? block.facts : [])).map(([name, value]) => [name, plain(value)]);
  const fact = (blocks: readonly Block[], wanted: string) => factsOf(blocks).find(([name]) => name === wanted)?.[1];

  test('the next day is the one to say so by; when that is over, the day to leave is too late', () => {
    const contract = `engagement: { stage: running }
contract: { start: 2026-05-18, term_months: 12, notice_days: 30, break_points: [2027-02-18] }
`;
    const before = find(page(contract, { asOf: '2026-11-20' }), 'timeline');
    expect(before?.says).toContain('Next, on 19 January 2027: last day to say that you leave on 18 February 2027.');
    const after = find(page(contract, { asOf: '2027-01-20' }), 'timeline');
    expect(after?.says).toContain('Next, on 17 May 2027: end of the term.');
    expect(after?.events.map(({ label, note }) => `${label}: ${note}`).slice(1, 3)).toEqual([
      'Last day to say that you leave on 18 February 2027: 18 February 2027 − 30 days of notice; passed',
      'You may leave early: too late: the last day to say so has passed',
    ]);
  });

  test('on the owner’s own side nothing is made up: what is not known is named', () => {
    const firm = `engagement: { stage: contracting }
client: { decision_maker: { name: Ana Fern, hours_per_week: 2 } }
`;
    const posts = 'scope: { included: [posts], channels: [{ name: Instagram, posts_per_week: 5 }] }\n';
    expect(fact(page(`${firm}${posts}communication: { updates: none, meetings: monthly }\n`), 'On your own side')).toBe(
      '0.48 h a week, and what is not known yet: items a month (insight); Ana Fern has 2 h (reading 5 posts 0.25 h + meetings 0.23 h = 0.48 h a week)',
    );
    expect(fact(page(`${firm}scope: { included: [replies] }\n`), 'On your own side')).toBe(
      'not known yet; missing: items a month (insight), updates (communication) and meetings (communication); Ana Fern has 2 h',
    );
  });

  test('a page judged for another stage says so', () => {
    const notes = (blocks: readonly Block[]) =>
      blocks.flatMap((block) => (block.kind === 'note' ? [plain(block.text)] : []));
    expect(notes(page('engagement: { stage: shortlisting }\n', { stage: 'running' }))[0]).toBe(
      'Judged as if at work; the file says: comparing vendors.',
    );
    expect(notes(page('', { stage: 'running' }))[0]).toBe('Judged as if at work; the file names no stage.');
    expect(notes(page('engagement: { stage: running }\n', { stage: 'running' })).join(' ')).not.toContain(
      'Judged as if',
    );
  });

  test('one more, and fewer', () => {
    const outcome = (rest: string) => `engagement: { stage: contracting }
outcomes: [{ metric: late returns, ${rest}, value_per_unit: 45, by: 2027-05-31 }]
budget: { currency: GBP, cap: 45, fees: { model: fixed, fixed_fee: 45 } }
`;
    const blocks = page(outcome('baseline: 5, target: 2, per: period'));
    expect(fact(blocks, 'Planned')).toMatch(/^3 fewer late returns/);
    expect(fact(blocks, 'Break-even')).toBe('1 more pays for it, counted in late returns (£45 ÷ £45)');
  });

  test('what stands nowhere in the file has no line', () => {
    const blocks = page('', { stage: 'contracting' });
    const asked = blocks.filter(({ kind }) => kind === 'list').map((block) => words([block]));
    expect(asked.join(' ')).toContain('(open: ');
    expect(asked.join(' ')).not.toContain(', line ');
  });

  test('dates in our sentences are written out; those that are quoted, or to be typed, are not', () => {
    expect(datesInWords('It ended on 2026-09-30, as “2026-09-30” said. Write `2026-10-31`.')).toBe(
      'It ended on 30 September 2026, as “2026-09-30” said. Write `2026-10-31`.',
    );
    expect(datesInWords('order 2026-13-40, part 12026-09-30-1')).toBe('order 2026-13-40, part 12026-09-30-1');
    expect(words(blocksOf('carRental').filter(({ kind }) => kind === 'entries'))).not.toMatch(/ on \d{4}-\d\d-\d\d/);
  });

  test('work that is early, turned back, or has no figure', () => {
    const work = (since: string, progress: string) =>
      fact(
        page(`engagement: { stage: running }
outcomes: [{ id: orders, metric: orders, baseline: 100, target: 200, per: month, by: 2027-05-31 }]
performance: { since: ${since}${progress} }
`),
        'orders',
      );
    expect(work('2026-06-01', ', outcome_progress: [{ id: orders, actual: 90, as_of: 2026-11-01 }]')).toBe(
      '90 a month on 1 November 2026: further away than at the start, on the way from 100 to 200 (42% of the time was over; the target is due on 31 May 2027)',
    );
    expect(work('2026-11-01', '')).toBe('no figure yet; less than half of the time is over');
    expect(work('2026-01-01', '')).toMatch(/^not known yet; missing: /);
    expect(work('2026-01-01', ', outcome_progress: [{ id: orders, actual: 210, as_of: 2026-11-01 }]')).toContain(
      'the target is reached, from 100 to 200',
    );
  });

  test('one that cannot be read: its faults, and nothing else', () => {
    const { blocks } = reportPage(reportFrom('vet: 1\nclient: [\n', { path: 'bakery.yaml' }));
    expect(outline(blocks)).toEqual(['title', 'text', 'verdict', 'entries', 'note', 'note']);
    expect(find(blocks, 'verdict')).toMatchObject({
      text: 'This file cannot be judged',
      because: 'until it is mended.',
    });
    expect(find(blocks, 'entries')?.entries).toMatchObject([{ tone: 'bad', remedy: expect.anything() }]);
    expect(plain(find(blocks, 'entries')?.entries[0]?.text ?? '')).toMatch(/^Line \d+: /);
  });

  test('without a stage the page says which one is assumed, and why', () => {
    const note = (text: string) => plain(find(reportPage(reportFrom(text)).blocks, 'note')?.text ?? '');
    expect(note('vet: 1\nclient: { name: Fern & Co }\n')).toBe(
      'The file names no stage, so the first is assumed: writing the brief.',
    );
    expect(note('vet: 1\nengagement: { stage: bidding }\n')).toMatch(/^The stage in the file could not be read/);
  });

  test('only one section: no pictures of hours or money, and no names', () => {
    const { blocks } = reportPage(reportFrom('vet: 1\nvoice: { automation: none }\n', { path: 'bakery.yaml' }));
    expect(outline(blocks).filter((part) => SIGNED.test(part) || part.startsWith('bars'))).toEqual(['verdict', 'grid']);
    expect(plain(find(blocks, 'text')?.text ?? '')).toBe('Writing the brief. Readiness report of 20 November 2026.');
    expect(outline(blocks)).toContain('### You');
  });

  test('questions that stand in the way are counted there and asked below; a reason is told once', () => {
    const { blocks } = reportPage(
      reportFrom(`vet: 1
engagement: { stage: contracting }
vendor: { name: Loaf & Lens }
scope: { included: [posts, replies] }
budget: { currency: EUR, cap: 4000, fees: { model: hourly, hourly_rate: 40 } }
contract: { start: unknown, renewal: automatic }
`),
    );
    const at = outline(blocks).indexOf('### For you to find out');
    const entries = blocks[at + 1];
    expect(outline(blocks)).toContain('### To ask Loaf & Lens');
    expect(entries?.kind === 'entries' ? entries.entries : []).toEqual([
      {
        tone: 'bad',
        text: expect.stringMatching(/^Not known yet: .*messages a week \(customers\)/),
        remedy: '4 questions, under “Questions to ask”.',
      },
    ]);
    const reasons = blocks[outline(blocks).indexOf('## Why that stands in the way') + 1];
    const reason = 'Budget: Where hours are sold, more hours are good business for the seller';
    const told = reasons?.kind === 'list' ? reasons.items.map(plain).filter((item) => item.startsWith(reason)) : [];
    expect(told).toHaveLength(1);
    expect(find(blocks, 'verdict')?.because).toMatch(/ and 8 open questions\.$/);
    expect(words(blocks)).toContain('["Start of the work","not known yet"]');
  });

  test('what does not apply, and a task that stands in no way', () => {
    const { blocks } = reportPage(
      reportFrom(
        'vet: 1\nengagement: { stage: briefing }\nreferences: { na: she is my sister }\nbudget: { told_vendor: not-yet }\n',
      ),
    );
    expect(words(blocks)).toContain('[["references","she is my sister"]]');
    expect(outline(blocks)).toContain('## What does not apply');
  });

  test('a currency without a sign, an overspent cap and a loss', () => {
    const { blocks } = reportPage(
      reportFrom(`vet: 1
engagement: { stage: contracting }
outcomes: [{ metric: loaves, baseline: 90, target: 60, per: period, value_per_unit: 4, by: 2027-05-31 }]
budget: { currency: CHF, cap: 4000, fees: { model: fixed, fixed_fee: 4800 } }
`),
    );
    const money = find(blocks, 'bars', 'Money over the whole term');
    expect(money?.says).toBe(
      'The plan spends CHF 4,800: CHF 800 more than the cap of CHF 4,000. If the target is met from the first day, it brings −CHF 120: CHF 4,920 less than is spent.',
    );
    expect(money?.bars).toMatchObject([
      { label: 'Planned spend', tone: 'bad' },
      { label: 'Gain', tone: 'bad', parts: [{ value: 0 }], text: '−CHF 120' },
    ]);
  });

  test('an insurance that ends in ten years does not squeeze the picture', () => {
    const { blocks } = reportPage(
      reportFrom(`vet: 1
engagement: { stage: contracting }
contract: { start: 2027-01-04, term_months: 6 }
vendor: { insurance_expires: 2036-12-31 }
`),
    );
    expect(find(blocks, 'timeline')?.to).toBe('2027-07-03');
    expect(words(blocks)).toContain('["31 December 2036","The vendor’s insurance ends"]');
  });

  test('the words of a file stay as they are: it is for the one who prints to make them harmless', () => {
    const hostile = '</script>{{ name }} | *x*\u001b[31m';
    const { blocks } = reportPage(reportFrom(`vet: 1\nclient: { name: ${JSON.stringify(hostile)} }\n`));
    expect(plain(find(blocks, 'text')?.text ?? '')).toBe(
      `${hostile}, writing the brief. Readiness report of 20 November 2026.`,
    );
  });
});

describe('of every file', () => {
  const pages = (Object.keys(FILES) as (keyof typeof FILES)[]).map((file) => blocksOf(file));

  test('the last line is that this is no legal advice, and the one before counts all that was found', () => {
    for (const blocks of pages) {
      const [coverage, advice] = blocks.slice(-2).map((block) => (block.kind === 'note' ? plain(block.text) : ''));
      expect(advice).toMatch(/^This report is no legal advice\./);
      expect(coverage).toMatch(/^\d+ of \d+ checks could be judged.* Found in .*: /);
    }
  });

  test('no heading stands alone, no list is empty, and a heading of a group stands below one of a section', () => {
    for (const blocks of pages) {
      const lines = outline(blocks);
      for (const [index, line] of lines.entries()) {
        if (line.startsWith('## ')) expect(lines[index + 1]).not.toMatch(/^(?:## |note$)/);
        if (line.startsWith('### ')) expect(lines[index + 1]).not.toMatch(/^#/);
      }
      for (const block of blocks) {
        if (block.kind === 'list') expect(block.items).not.toEqual([]);
        if (block.kind === 'entries') expect(block.entries).not.toEqual([]);
        if (block.kind === 'facts') expect(block.facts).not.toEqual([]);
        if (block.kind === 'bars') expect(block.bars).not.toEqual([]);
      }
    }
  });

  test('no words of the program: no undefined, no null, no path of the format outside of the small print', () => {
    for (const blocks of pages) {
      expect(words(blocks)).not.toMatch(/undefined|NaN|\[object/);
      expect(words(blocks.filter(({ kind }) => kind !== 'note'))).not.toMatch(
        /outcomes\[|\b(?:budget|contract)\.[a-z]/,
      );
    }
  });
});
