// What an owner reads who puts the candidates side by side.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { plain } from '../../src/formats/text/style.ts';
import type { Block, Line, Page } from '../../src/pages/block.ts';
import { comparisonPage } from '../../src/pages/comparison.ts';
import { toHtml } from '../../src/pages/html/html.ts';
import { toMarkdown } from '../../src/pages/markdown/markdown.ts';
import { toTerminal } from '../../src/pages/terminal.ts';
import type { Comparison } from '../../src/reports/comparison.ts';
import { selections } from '../reports/comparison/selections.ts';
import { compared, comparedExample, comparedPlain, stories } from '../reports/comparison/stories.ts';

/** The words of a page, line by line: what is told, however it is printed. */
function said(comparison: Comparison): string[] {
  return comparisonPage(comparison).blocks.flatMap(linesOf);
}

function words(line: Line): string {
  if (typeof line === 'string') return line;
  return line.map((span) => (typeof span === 'string' ? span : Object.values(span)[0])).join('');
}

function linesOf(block: Block): string[] {
  switch (block.kind) {
    case 'title':
    case 'text':
    case 'note':
      return [words(block.text)];
    case 'heading':
      return [`# ${words(block.text)}`];
    case 'list':
      return block.items.map((item) => `- ${words(item)}`);
    case 'verdict':
      return [`[${block.tone}] ${block.text} ${words(block.because)}`];
    case 'table':
      return [
        `${block.caption}:`,
        [...block.columns.map(({ name }) => name)].join(' | '),
        ...block.rows.map((row) => row.map((cell) => words(cell) || '·').join(' | ')),
      ];
    case 'bars':
      return [
        `${block.title}: ${block.says}`,
        ...block.bars.map(
          ({ label, tone, text, working }) => `[${tone}] ${label} ${text}${working ? `: ${working}` : ''}`,
        ),
        ...block.marks.map(({ label, text }) => `${label} ${text}`),
      ];
    case 'entries':
      return block.entries.flatMap(({ tone, text, more = [], remedy }) => [
        `[${tone}] ${words(text)}`,
        ...more.map((line) => `  ${words(line)}`),
        ...(remedy === undefined ? [] : [`  → ${words(remedy)}`]),
      ]);
    case 'yaml':
      return block.text.split('\n');
    default:
      throw new Error(`a comparison has no ${block.kind}`);
  }
}

/** What stands under a heading. */
function section(comparison: Comparison, heading: string): string[] {
  const lines = said(comparison);
  const from = lines.indexOf(`# ${heading}`) + 1;
  expect(lines, heading).toContain(`# ${heading}`);
  const to = lines.findIndex((line, index) => index >= from && line.startsWith('# '));
  return lines.slice(from, to < 0 ? undefined : to);
}

test('the whole page of the bakery', () => {
  expect(said(compared(stories.bakery)).join('\n')).toMatchInlineSnapshot(`
    "The pages of the bakery
    Millstone Bakery: the candidates compared on 20 November 2026. From engagement.yaml.
    [warn] Rye & Shine is clearly ahead. Rye & Shine has 4.5, Loaf Letters 3.17: ahead by 1.33 on a scale from 1 to 5 (33% of the range). But read what The Oven Door says of Rye & Shine below.
    You chose Rye & Shine. It also has the best total. The reason you give: “They know the trade”.
    # Side by side
    The candidates, the best total first:
    Compared on | Rye & Shine | Loaf Letters | Quickposts
    knows bakeries (3) | 5 | 3 | 1
    manner (2) | 4 | 4 | 2
    price (1) | 4 | 2 | 5
    Total | 4.5 | 3.17 | 2
    Place | 1 | 2 | 3
    Price | £5,100 | £6,000 | £1,500
    Against the cap | £300 under, 6% | £600 over, 11% | £3,900 under, 72%
    Against the median | the same | £900 over, 18% | £3,600 under, 71%
    Interviewed | yes | yes | planned
    Services read | yes | yes | yes
    Clients spoken with | 2 | none in the file | none in the file
    Extra hours or cost | told by 1 of 2 | · | ·
    The file names no scale; its scores are read as points from 1 to 5. Behind each criterion stands its weight, and a total is the average by weight. Prices are for the whole term. The median of 3 prices is £5,100. The cap is £5,400 (£900 a month × 6 months = £5,400).
    The totals: Rye & Shine 4.5, Loaf Letters 3.17, Quickposts 2, of 5 at most.
    [good] Rye & Shine 4.5: 5 × 50% + 4 × 33.33% + 4 × 16.67% = 4.5
    [note] Loaf Letters 3.17: 3 × 50% + 4 × 33.33% + 2 × 16.67% = 3.17
    [note] Quickposts 2: 1 × 50% + 2 × 33.33% + 5 × 16.67% = 2
    highest possible 5
    The prices for the whole term: Loaf Letters is over the cap of £5,400.
    [good] Rye & Shine £5,100
    [bad] Loaf Letters £6,000
    [good] Quickposts £1,500
    cap £5,400
    median £5,100
    - The cap also has to pay for £400 of other costs. Unless the prices include that, £5,000 is left for the vendor.
    - Quickposts asks for only 27% of the median of the others (£5,550): ask what is left out.
    # What would change it
    One thing at a time, and everything else as it is:
    - 3 points less for Rye & Shine on “knows bakeries” (2 instead of 5) put Loaf Letters ahead.
    - If “price” counted more than 16 instead of 1 (76% of all weights instead of 17%), Quickposts would be ahead.
    # What is missing for a fair comparison
    [warn] The interview with Quickposts is noted for 24 November 2026, which is still to come.
      → Hold it before you decide.
    # For and against
    What speaks for each candidate and what against:
    Candidate | For | Against
    Rye & Shine | runs two bakeries' pages | ·
    Loaf Letters | lovely pictures | dear
    Quickposts | · | never answered the second letter
    # What clients of Rye & Shine say
    You have spoken with 2 of the 3 in the file.
    [bad] The Oven Door: extra hours time and again, and a bill 30% over the quote.
      A former client, found by you; would not hire them again; spoken with on 12 November 2026.
    [good] Tuesday Bread: no extra hours, and a bill 5% under the quote.
      A client now, named by the vendor; would hire them again; spoken with on 13 November 2026.
    [note] Crumb: to be spoken with on 25 November 2026.
    The file holds no clients of Loaf Letters and Quickposts.
    # Ties with the vendors
    [warn] Marta Reyes: her sister draws for Rye & Shine
      They did not take part in the decision. It concerns Rye & Shine.
    Ties were declared on 10 November 2026: the one above is all that is noted.
    Scores are judgements. They do not replace the talk with former clients."
  `);
});

test('the cleaning firm: how close it is, and what would change it', () => {
  const comparison = comparedExample('cleaning-firm');
  expect(said(comparison).slice(2, 4)).toEqual([
    '[warn] Northlight Social is ahead, but it is close. Northlight Social has 3.8, Bright Agency 3.6: ahead by 0.2 on a scale from 1 to 5 (5% of the range).',
    'You chose Northlight Social. It also has the best total. The reason you give: “Best on working style and price”.',
  ]);
  expect(section(comparison, 'What would change it')).toEqual([
    'One thing at a time, and everything else as it is:',
    '- One point less for Northlight Social on “needs” (3 instead of 4) puts Bright Agency ahead.',
    '- One point less for Northlight Social on “working-style” (3 instead of 4) puts Bright Agency ahead.',
    '- One point less for Northlight Social on “budget” (2 instead of 3) makes it a tie with Bright Agency; 2 points less put Bright Agency ahead.',
    '- One point more for Bright Agency on “working-style” (4 instead of 3) puts them ahead.',
    '- One point more for Bright Agency on “budget” (2 instead of 1) makes it a tie with Northlight Social; 2 points more put them ahead.',
    '- If “budget” counted less than 10 instead of 20 (11% of all weights instead of 20%), Bright Agency would be ahead.',
    '- If “needs” counted more than 70 instead of 50 (58% of all weights instead of 50%), Bright Agency would be ahead.',
    '- If “working-style” counted less than 10 instead of 30 (13% of all weights instead of 30%), Bright Agency would be ahead.',
  ]);
});

test('the garage: who has no scores yet may still come first, and what is to do', () => {
  const comparison = comparedExample('garage');
  expect(said(comparison).slice(2, 4)).toEqual([
    '[warn] Sampaguita Digital is ahead so far. Sampaguita Digital has 3.5, Lee Valley Media 2.5: ahead by 1 on a scale from 1 to 5 (25% of the range). Pixel & Piston has scores missing, and could still come first.',
    'Nobody is noted as chosen; the vendor that the file describes is Sampaguita Digital. It has the best total.',
  ]);
  expect(section(comparison, 'What is missing for a fair comparison')).toEqual(
    expect.arrayContaining([
      '[bad] Line 66: Read: the text “06/11/2026”. Expected: a date (YYYY-MM-DD).',
      '[warn] Pixel & Piston has no scores. The total can be anything from 1 to 5, so they could still come first.',
      '[warn] The cap is €700 a month, and nothing says for how many months.',
    ]),
  );
});

describe('the verdict', () => {
  const verdict = (file: string) => said(compared(file)).find((line) => /^\[(?:good|warn|bad|note)\]/.test(line));

  test.each<[file: string, text: string]>([
    [stories.tie, '[warn] It is a tie. Petal Media and Corner Agency both have 4, so the scores name no winner.'],
    [stories.allRuledOut, '[bad] Nobody is left to choose. Both candidates are ruled out.'],
    [stories.alone, '[warn] There is nobody to compare Petal Media with. It is the only candidate.'],
    [
      stories.noWeights,
      '[warn] Petal Media is ahead, but it is close. Petal Media has 23, Corner Agency 21: ahead by 2 on sums of 3 scores from 0 to 10 each (7% of the range).',
    ],
    [
      stories.misspelt,
      '[warn] Nobody can be named. Nobody has a score for everything that counts, and a missing score is not guessed. “budgte” is none of your criteria.',
    ],
    [
      stories.seven,
      '[warn] It is a tie in practice. Pixel & Piston has 7.2, Lee Valley Media 6.9: ahead by 0.3 on a scale from 0 to 10 (3% of the range), which is too little to decide by. The price of Pixel & Piston is €500 over the cap.',
    ],
    [stories.nobody, '[note] There is nothing to compare yet. The file lists no candidates.'],
    [stories.broken, '[bad] This file cannot be compared until what is wrong in it is mended.'],
    [
      'vet: 1\nselection: { candidates: [{ name: A1 }, { name: B2 }] }',
      '[warn] Nobody can be named. Nobody has a score yet.',
    ],
    [
      'vet: 1\nselection: { candidates: [{ name: A1, scores: { a: 3 } }, { name: B2 }, { name: C3, disqualified: yes }] }',
      '[warn] Only A1 has a total. B2 has scores missing. C3 is ruled out.',
    ],
    [
      'vet: 1\nselection: { candidates: [{ scores: { a: 3.001 } }, { scores: { a: 3 } }] }',
      '[warn] It is a tie in practice. candidate 1 has 3, candidate 2 3: ahead by less than 0.01 on sums of 1 score from 1 to 5 each (0% of the range), which is too little to decide by.',
    ],
  ])('of story %#', (file, text) => {
    expect(verdict(file)).toBe(text);
  });
});

describe('the choice', () => {
  test.each<[story: string, file: string, text: string]>([
    [
      'against the scores and without a reason',
      stories.notTheBest,
      'You chose Petal Media. Corner Agency scored better, with 4.2 against 3.2 for Petal Media, and no reason is given: write down why, or choose again.',
    ],
    [
      'against the scores and with a reason',
      `${stories.notTheBest}  reason: They are next door\n`,
      'You chose Petal Media. Corner Agency scored better, with 4.2 against 3.2 for Petal Media. The reason you give: “They are next door”.',
    ],
    ['in a tie', `${stories.tie}  chosen: Petal Media\n`, 'You chose Petal Media. No total is better.'],
    [
      'of who is ruled out',
      `${stories.allRuledOut}  chosen: Corner Agency\n`,
      'You chose Corner Agency. At the same time Corner Agency is ruled out: one of the two is wrong.',
    ],
    [
      'of who is not listed',
      `${stories.tie}  chosen: Northlight\n`,
      'You chose Northlight, who is not among the candidates: add them, or correct the name.',
    ],
    [
      'that names nobody',
      `${stories.tie}  chosen: Petal\nvendor: { name: Bloomwork }\n`,
      'The vendor in the file is Bloomwork; but the name that is noted as chosen, Petal, is none of the candidates. Petal Media scored better, with 4 against 2 for Bloomwork.',
    ],
    [
      'of who has no total',
      `${stories.seven}  chosen: Blackwater\n`,
      'You chose Blackwater. Blackwater has no total, so the scores say nothing for or against that.',
    ],
  ])('%s', (_, file, text) => {
    expect(said(compared(file))).toContain(text);
  });
});

describe('side by side', () => {
  test('many candidates stand as rows, and their criteria in tables that fit', () => {
    expect(section(compared(stories.seven), 'Side by side').slice(9, 21)).toEqual([
      'Scores, part 1:',
      'Candidate | knows cars (30) | photographs (20) | manner (20)',
      'Pixel & Piston | 10 | 8 | 7',
      'Lee Valley Media | 7 | 6 | 8',
      'Rebel Reels | 6 | 10 | 6',
      'Munster Motors Marketing | 9 | 4 | 5',
      'Sampaguita Digital | 4 | 5 | 7',
      'Blackwater | 5 | 7 | 6',
      "Con's nephew | 10 | 9 | 10",
      'Scores, part 2:',
      'Candidate | price (20) | local (10)',
      'Pixel & Piston | 3 | 6',
    ]);
  });

  test('many of whom only the names are known', () => {
    const file = 'vet: 1\nselection: { candidates: [{}, {}, {}, {}, { interviewed_on: 2026-11-02 }] }';
    expect(section(compared(file), 'Side by side').slice(0, 3)).toEqual([
      'What was looked at:',
      'Candidate | Interviewed | Services read',
      'candidate 1 | no | no',
    ]);
    const priced = 'vet: 1\nselection: { candidates: [{ price: 5 }, {}, {}, {}, {}] }';
    expect(section(compared(priced), 'Side by side').slice(0, 2)).toEqual(['Prices:', 'Candidate | Price']);
  });

  test('who is ruled out stands last, with the reason', () => {
    const comparison = compared(stories.seven);
    expect(section(comparison, 'Side by side')).toContain(
      "Con's nephew | 9.8 | ruled out | €0 | €7,000 under, 100% | €6,400 under, 100%",
    );
    expect(section(comparison, 'For and against').at(-1)).toBe("Con's nephew (ruled out) | · | family");
  });

  test('what is no criterion is told', () => {
    expect(section(compared(stories.misspelt), 'Side by side')).toContain('budgte (no criterion) | 5 | no score');
  });

  test.each(Object.entries(stories))('%s is readable on 80 columns', (_, file) => {
    const page = comparisonPage(compared(file));
    for (const line of toTerminal(page.blocks, 80, plain).split('\n'))
      expect(line.length, line).toBeLessThanOrEqual(80);
  });
});

test('a tie: what counts more decides', () => {
  expect(section(compared(stories.tie), 'What could decide it')).toEqual([
    '- If “trade” counted more, Petal Media would be ahead: 5 against 3 for Corner Agency.',
    '- If “manner” counted more, Corner Agency would be ahead: 5 against 3 for Petal Media.',
  ]);
  const same = 'vet: 1\nselection: { candidates: [{ scores: { a: 3 } }, { scores: { a: 3 } }] }';
  expect(section(compared(same), 'What could decide it')).toEqual([
    '- All their scores are the same: the scores cannot decide it.',
  ]);
});

test('a lead that nothing single changes', () => {
  const file = `
vet: 1
selection:
  criteria: [{ name: a, weight: 1 }, { name: b, weight: 1 }, { name: c, weight: 1 }]
  candidates: [{ scores: { a: 5, b: 5, c: 5 } }, { scores: { a: 1, b: 1, c: 1 } }]`;
  expect(section(compared(file), 'What would change it')).toEqual([
    'One thing at a time, and everything else as it is:',
    '- No single score from 1 to 5 changes who is ahead.',
    '- No other weight of a single criterion changes who is ahead.',
  ]);
});

test('of many changes the least are told, and the others counted', () => {
  expect(section(compared(stories.seven), 'What would change it')).toContain(
    '- 10 more scores could change it, by as much or more.',
  );
});

test('a file without candidates is told what to add, and the example of it can be compared', () => {
  const comparison = compared(stories.nobody);
  expect(section(comparison, 'What to add')[0]).toBe(
    '- Three to five criteria with weights: what you need, the way of working, the price.',
  );
  const yaml = comparisonPage(comparison).blocks.find((block) => block.kind === 'yaml');
  expect(compared(`vet: 1\n${yaml?.text}`)).toMatchObject({
    candidates: [{ name: 'Northlight Social', total: 3.8 }],
    weighted: true,
    missing: expect.not.arrayContaining([expect.objectContaining({ id: 'unreadable' })]),
  });
});

test('who is asked twice as little as the others, and what else the cap has to pay for', () => {
  expect(section(compared(stories.bakery), 'Side by side').filter((line) => line.startsWith('- '))).toEqual([
    '- The cap also has to pay for £400 of other costs. Unless the prices include that, £5,000 is left for the vendor.',
    '- Quickposts asks for only 27% of the median of the others (£5,550): ask what is left out.',
  ]);
});

test('a tie of a person who decides', () => {
  const file = `${stories.tie}  ties: [{ who: Con Hanley, tie: shares in Bloomwork, took_part_in_decision: yes }, {}]\n`;
  expect(section(compared(file), 'Ties with the vendors')).toEqual([
    '[bad] Con Hanley: shares in Bloomwork',
    '  They took part in the decision. It concerns Bloomwork.',
    '  → Let somebody else decide, and note it.',
    '[warn] Somebody: what connects them is not noted',
    '  It is not noted whether they took part in the decision.',
    'Nobody has declared whether these are all.',
    'Scores are judgements. They do not replace the talk with former clients.',
  ]);
});

describe('whatever stands in the file', () => {
  const hostile = '</script><b>Petal|Media\n{{ name }}\u0007';

  test('is text, and nothing else', () => {
    const comparison = comparedPlain({
      engagement: { name: hostile },
      selection: {
        criteria: [{ name: hostile, weight: 1 }],
        candidates: [{ name: hostile, strengths: hostile, scores: { [hostile]: 4 } }, { scores: { [hostile]: 3 } }],
        ties: [{ who: hostile, tie: hostile }],
      },
      references: [{ client: hostile }],
    });
    const page = comparisonPage(comparison);
    expect(page.title).toContain(hostile);
    const text = page.blocks.flatMap(linesOf).join('\n');
    expect(text).toContain(hostile);
    expect(text).not.toContain('&lt;');
    const html = toHtml(page);
    expect(html).not.toContain('<b>Petal');
    expect(toTerminal(page.blocks, 80, plain)).not.toContain('\u0007');
    expect(toMarkdown(page.blocks)).not.toMatch(/(?<!\\)<b>/);
  });

  test('the page says nothing that is no word', () => {
    const gaps = /\b(?:undefined|null|NaN|Infinity)\b|\[object|(?:^|[^.]) {2}\S|\.\.| [,.;]/;
    const check = (page: Page) => {
      for (const line of page.blocks.flatMap(linesOf)) expect(line.trimStart()).not.toMatch(gaps);
    };
    fc.assert(
      fc.property(selections, fc.option(fc.integer({ min: 0, max: 9000 })), (selection, cap) => {
        check(comparisonPage(comparedPlain({ selection, ...(cap === null ? {} : { budget: { cap } }) })));
      }),
    );
    for (const file of Object.values(stories)) check(comparisonPage(compared(file)));
  });
});

describe('what must not be overlooked', () => {
  const two = (more: string) => `
vet: 1
selection:
  criteria: [{ name: needs, weight: 60 }, { name: manner, weight: 40 }]
  candidates:
    - { name: Loaf Letters, scores: { needs: 5, manner: 5 } }
    - { name: Rye & Shine, scores: { needs: 2, manner: 1 } }
  ${more}
`;
  const head = (text: string) => said(compared(text)).find((line) => line.startsWith('['));

  test('who is tied to the leader took part: the verdict says so', () => {
    const tie = (vendor: string, part: string) =>
      two(`ties: [{ who: Marta, tie: her sister draws for ${vendor}, took_part_in_decision: ${part} }]`);
    const warning = 'But Marta, who has a tie with Loaf Letters, took part in the decision.';
    expect(head(tie('Loaf Letters', 'yes'))).toMatch(/^\[warn\] Loaf Letters is clearly ahead\./);
    expect(head(tie('Loaf Letters', 'yes'))).toContain(warning);
    expect(head(tie('Loaf Letters', 'no'))).not.toContain('Marta');
    expect(head(tie('Rye & Shine', 'yes'))).not.toContain('Marta');
  });

  test('what was declared is said in whole sentences', () => {
    const last = (more: string) => said(compared(two(more))).at(-2);
    const on = 'ties_declared_on: 2026-11-10';
    expect(last(on)).toBe('Ties were declared on 10 November 2026, and none is noted.');
    expect(last(`${on}\n  ties: [{ who: Marta, tie: a cousin }, { who: Con, tie: shares }]`)).toBe(
      'Ties were declared on 10 November 2026: the 2 above are all that are noted.',
    );
  });

  test('a score that does not apply is told as that', () => {
    const lines = said(
      compared(`
vet: 1
selection:
  criteria: [{ name: needs }, { name: manner }]
  candidates:
    - { name: Loaf Letters, scores: { needs: 5, manner: 5 } }
    - { name: Rye & Shine, scores: { needs: 2, manner: { na: they work by post } } }
`),
    );
    expect(lines).toContain('manner | 5 | does not apply');
    expect(lines.find((line) => line.startsWith('['))).toContain(
      'Rye & Shine has no total, as a criterion does not apply.',
    );
  });
});
