import { describe, expect, test } from 'vitest';
import { read } from '../../src/document/read.ts';
import { file, told } from './told.ts';

/** A slip, the file that it is made in, and what the owner of the shop is told. */
type Row = readonly [slip: string, story: string, ...told: string[]];

describe('in one line', () => {
  test.each<Row>([
    [
      'a tab',
      'vet: 1\nclient:\n\tname: Fern & Co\n',
      '3:1 «\t» This line is indented with a tab, where only spaces may stand. → Replace the tab by spaces: two for each level.',
    ],
    [
      'a tab behind spaces',
      'vet: 1\nclient:\n  decision_maker:\n  \tname: Ana Fern\n',
      '4:3 «\t» This line is indented with a tab, where only spaces may stand. → Replace the tab by spaces: two for each level.',
    ],
    [
      'no space behind the colon',
      'vet: 1\nbudget:\n  cap:3000\n  ceiling: 3300\n',
      '3:3 «cap:» A space is missing after `cap:`. → Write `cap: 3000`.',
    ],
    [
      'no space behind the first colon of all',
      'vet:1\nclient:\n  name: Fern & Co\n',
      '1:1 «vet:» A space is missing after `vet:`. → Write `vet: 1`.',
    ],
    [
      'no space behind the dash',
      'vet: 1\nscope:\n  channels:\n    -{ name: Instagram }\n    - { name: Facebook }\n',
      '4:5 «-» A space is missing after the dash. → Write `- { name: Instagram }`.',
    ],
    [
      'stars for dashes',
      'vet: 1\nscope:\n  included:\n    * posts\n    * replies\n',
      '4:5 «*» An entry of a list begins with a dash, not with a star. → Write `- posts`.',
      '5:5 «*» An entry of a list begins with a dash, not with a star. → Write `- replies`.',
    ],
    [
      'text behind a quote',
      'vet: 1\nclient:\n  name: "Harbour" Lane\n',
      '3:19 «Lane» Text follows the closing quote. → Put the whole text in one pair of quotes: \'"Harbour" Lane\'.',
    ],
    [
      'an apostrophe in single quotes',
      "vet: 1\nclient:\n  name: 'Ana's flowers'\n",
      '3:14 «s flowers\'» Text follows the closing quote. → Put the whole text in one pair of quotes: "Ana\'s flowers".',
    ],
    [
      'a second colon',
      'vet: 1\noutcomes:\n  - statement: By July: 30 orders a month\n',
      '3:16 «By July: 30 orders a month» After `statement:` comes a text with another colon in it, which only a text in quotes may have. → Write "By July: 30 orders a month".',
    ],
    [
      'an @ at the beginning',
      'vet: 1\ncommunication:\n  vendor_contact: @northlight\n',
      '3:19 «@» A value cannot begin with `@`. → Put the whole text in quotes: "@northlight".',
    ],
    [
      'an @ at the beginning of an entry',
      'vet: 1\nvoice:\n  never_say:\n    - @ourrivals\n',
      '4:7 «@» A value cannot begin with `@`. → Put the whole text in quotes: "@ourrivals".',
    ],
    [
      'an @ between brackets',
      'vet: 1\nvoice:\n  never_say: [jokes, @ourrivals]\n',
      '3:22 «@» A value cannot begin with `@`. → Put the whole text in quotes: "@ourrivals".',
    ],
    [
      'a % at the beginning',
      'vet: 1\nbudget:\n  fees:\n    holdback_percent: %10\n',
      '4:23 «%» A value cannot begin with `%`. → Put the whole text in quotes: "%10".',
    ],
    [
      'a backtick at the beginning',
      'vet: 1\npolicy:\n  document: `policy.md`\n',
      '3:13 «`» A value cannot begin with ` ` `. → Put the whole text in quotes: "`policy.md`".',
    ],
    [
      'a * at the beginning of a text',
      'vet: 1\nclient:\n  name: *best* flowers\n',
      '3:9 «*» A value cannot begin with `*`. → Put the whole text in quotes: "*best* flowers".',
    ],
    [
      'an & at the beginning of a text',
      'vet: 1\nclient:\n  name: & Sons\n',
      '3:9 «&» A value cannot begin with `&`. → Put the whole text in quotes: "& Sons".',
    ],
    [
      'a | that begins no block',
      'vet: 1\nclient:\n  name: |Fern|\n',
      '3:9 «|» A value cannot begin with `|`. → Put the whole text in quotes: "|Fern|".',
    ],
    [
      'a dash for nothing',
      'vet: 1\nbudget:\n  cap: -\n',
      '3:8 «-» A `-` alone is no value. → Write `unknown` if it is not known yet, or nothing at all.',
    ],
    [
      'a question mark for nothing',
      'vet: 1\nbudget:\n  cap: ?\n',
      '3:8 «?» A `?` alone is no value. → Write `unknown` if it is not known yet, or nothing at all.',
    ],
    [
      'a list in the line of its field',
      'vet: 1\nvoice:\n  never_say: - jokes\n',
      '3:14 «-» A list cannot begin in the line of `never_say:`. → Write each entry in a line of its own below it; if the dash belongs to a text, write "- jokes".',
    ],
    [
      'a code that is none',
      'vet: 1\npolicy:\n  document: "C:\\policies\\social.md"\n',
      "3:16 «\\p» A backslash in double quotes begins a code, and `\\p` is none. → Where a backslash is meant as it stands, use single quotes: '…'.",
    ],
    [
      'a control character',
      'vet: 1\nclient:\n  name: Fern\u0007 & Co\n',
      '3:13 «\u0007» An invisible control character (U+0007) stands here. → Delete it; it usually comes from copying out of another program.',
    ],
    [
      'a NUL',
      'vet: 1\nclient:\n  name: Fern\0\n',
      '3:13 «\0» An invisible control character (U+0000) stands here. → Delete it; it usually comes from copying out of another program.',
    ],
  ])('%s', async (_slip, story, ...expected) => {
    expect(await told(story)).toEqual(expected);
  });
});

describe('in brackets and quotes', () => {
  test.each<Row>([
    [
      'a [ without its ]',
      'vet: 1\nscope:\n  included: [posts, replies\n  excluded: [print]\nvendor:\n  name: Northlight\n',
      '3:13 «[» This `[` is never closed. → Put a `]` where the list ends.',
    ],
    [
      'a { without its }, as the last of the file',
      'vet: 1\nbudget: { currency: GBP, cap: 3000\n',
      '2:9 «{» This `{` is never closed. → Put a `}` where the group ends.',
    ],
    [
      'JSON without its end',
      '{"vet": 1, "client": {"name": "Fern & Co"}',
      '1:1 «{» This `{` is never closed. → Put a `}` where the group ends.',
    ],
    [
      'one bracket too many',
      'vet: 1\nscope:\n  included: [posts, replies]]\n',
      '3:29 «]» This `]` closes nothing. → Delete it.',
    ],
    [
      'the other bracket',
      'vet: 1\nscope:\n  included: [posts, replies}\n',
      '3:28 «}» A `}` cannot close the `[` before it. → Write `]`, or delete it.',
    ],
    [
      'no comma between fields',
      'vet: 1\nbudget: { currency: GBP cap: 3000 }\n',
      '2:25 «cap» A comma is missing before `cap`. → Put a comma between the entries.',
    ],
    [
      'no comma between groups',
      'vet: 1\nscope:\n  channels: [{ name: Facebook } { name: Instagram }]\n',
      '3:33 «{» A comma is missing before `{`. → Put a comma between the entries.',
    ],
    [
      'no comma at the end of a line',
      'vet: 1\nscope:\n  channels: [\n    { name: Facebook }\n    { name: Instagram }\n  ]\n',
      '4:22 «}» A comma is missing at the end of this line. → Put a comma between the entries.',
    ],
    [
      'a comma for nothing',
      'vet: 1\nscope:\n  included: [posts,, replies]\n',
      '3:20 «,» Before this comma stands no value. → Delete the comma, or write the value.',
    ],
    [
      'a bracket in a text between brackets',
      'vet: 1\nscope:\n  channels: [{ name: Facebook [main page] }]\n',
      '3:31 «[» Between brackets, a text cannot hold a `[`. → Delete it, or put the whole text in quotes.',
    ],
    [
      'a bracket at the beginning of a text',
      'vet: 1\nclient:\n  name: [Fern] & Co\n',
      '3:16 «& Co» Text follows the closing `]`. → If the brackets belong to the text, put all of it in quotes: "[Fern] & Co".',
    ],
    [
      'brackets that go on at the margin',
      'vet: 1\nbudget: {\ncurrency: GBP,\ncap: 3000\n}\n',
      '3:1 «currency: GBP,» This line still belongs to the `{` above, but is not indented. → Let it begin with at least 2 spaces.',
    ],
    [
      'a " without its second',
      'vet: 1\nclient:\n  name: "Harbour Lane\n  country: GB\n',
      '3:9 «"Harbour Lane» The text that begins with " is never closed. → Put a second " where the text ends.',
    ],
    [
      "a ' without its second",
      "vet: 1\nvoice:\n  beliefs: 'tis the season\n  vision: a tidy town\n",
      "3:12 «'tis the season» The text that begins with ' is never closed. → Put a second ' where the text ends.",
    ],
  ])('%s', async (_slip, story, ...expected) => {
    expect(await told(story)).toEqual(expected);
  });
});

describe('between lines', () => {
  test.each<Row>([
    [
      'indented below a value',
      'vet: 1\nclient:\n  name: Fern & Co\n   country: GB\n',
      '4:4 «country: GB» This line is indented as if it were a part of `name:`, which has a value already. → Let it begin exactly below `name:`, or give `name:` no value of its own.',
    ],
    [
      'a value and a group',
      'vet: 1\nclient: Fern & Co\n  country: GB\n',
      '3:3 «country: GB» This line is indented as if it were a part of `client:`, which has a value already. → Let it begin exactly below `client:`, or give `client:` no value of its own.',
    ],
    [
      'indented like nothing above',
      'vet: 1\nclient:\n    name: Fern & Co\n  country: GB\n',
      '4:3 «country: GB» This line begins with 2 spaces, the lines above with none or with 4. → Lines that belong together have to begin in the same column.',
    ],
    [
      'a first line that is indented',
      ' vet: 1\nclient:\n  name: Fern & Co\n',
      '1:2 «vet: 1» The first line begins with 1 space, and those below it do not. → Let all sections begin at the left margin.',
    ],
    [
      'a dash that stands deeper than the last',
      'vet: 1\nscope:\n  channels:\n   - { name: Facebook }\n     - { name: Instagram }\n',
      '5:6 «- { name: Instagram }» This line is indented as if it were a part of the entry above, which is complete. → If it is the next entry, let its dash stand exactly below the dash above.',
    ],
    [
      'an entry without a dash',
      'vet: 1\nscope:\n  included:\n    - posts\n    replies:\n',
      '5:5 «replies:» This line stands among the entries of a list, but does not begin with a dash. → Write `- ` before it if it is an entry too; if it is a field, indent it less.',
    ],
    [
      'a dash among fields',
      'vet: 1\nbudget:\n  cap: 3000\n  - ceiling: 3300\n',
      '4:3 «- ceiling: 3300» A line with a dash, an entry of a list, stands among fields. → Indent it below the field that it belongs to; if it is a field itself, delete the dash.',
    ],
    [
      'no colon, and its value behind',
      'vet: 1\nclient:\n  name Fern & Co\n  country: GB\n',
      '3:3 «name Fern & Co» This line has no colon, so it is neither a field nor a value. → Write `name: Fern & Co`; indent it if it continues the text above; begin it with `#` if it is a note.',
    ],
    [
      'no colon, and a group below',
      'vet: 1\nclient\n  name: Fern & Co\n',
      '2:1 «client» This line has no colon, so it is neither a field nor a value. → Write `client: …`; indent it if it continues the text above; begin it with `#` if it is a note.',
    ],
    [
      'a note without its #',
      'vet: 1\nask Jo about the rest\nclient:\n  name: Fern & Co\n',
      '2:1 «ask Jo about the rest» This line has no colon, so it is neither a field nor a value. → Write `ask: Jo about the rest`; indent it if it continues the text above; begin it with `#` if it is a note.',
    ],
  ])('%s', async (_slip, story, ...expected) => {
    expect(await told(story)).toEqual(expected);
  });
});

describe('several slips in one file', () => {
  test('are all named, one a line, each where it is', async () => {
    const story = file(`
      vet: 1
      client:
        name: "Harbour" Lane
        country: @GB
      budget:
        cap:5400
        ceiling:6000
        currency: GBP
      voice:
        never_say: [jokes about mess, politics
      vendor:
        name: Northlight: Social
      contract:
        notice_days 30
        start: 2027-01-04
    `);
    expect(await told(story)).toEqual([
      '3:19 «Lane» Text follows the closing quote. → Put the whole text in one pair of quotes: \'"Harbour" Lane\'.',
      '4:12 «@» A value cannot begin with `@`. → Put the whole text in quotes: "@GB".',
      '6:3 «cap:» A space is missing after `cap:`. → Write `cap: 5400`.',
      '7:3 «ceiling:» A space is missing after `ceiling:`. → Write `ceiling: 6000`.',
      '10:14 «[» This `[` is never closed. → Put a `]` where the list ends.',
      '12:9 «Northlight: Social» After `name:` comes a text with another colon in it, which only a text in quotes may have. → Write "Northlight: Social".',
      '14:3 «notice_days 30» This line has no colon, so it is neither a field nor a value. → Write `notice_days: 30`; indent it if it continues the text above; begin it with `#` if it is a note.',
    ]);
  });

  test('bring no consequences along', async () => {
    // The quote swallows all that follows, and each bracket of that would be a fault of its own.
    const story = file(`
      vet: 1
      client:
        name: "Harbour Lane
      outcomes:
        - { id: jobs, target: 22 }
        - { id: calls, target: "40" }
    `);
    expect(await told(story)).toEqual([
      '3:9 «"Harbour Lane» The text that begins with " is never closed. → Put a second " where the text ends.',
    ]);
  });

  test('stop at a hundred, which nobody mends at once', async () => {
    const story = `vet: 1\nvoice:\n  never_say:\n${'    - @rival\n'.repeat(300)}`;
    expect(await told(story)).toHaveLength(100);
  });
});

describe('line ends', () => {
  const broken = 'vet: 1\nclient:\n  name: "Fern\n  country: GB\n';

  test.each([
    ['LF', '\n'],
    ['CRLF', '\r\n'],
    ['CR', '\r'],
  ])('with %s, the place is the same', async (_name, end) => {
    const [first] = await told(broken.replaceAll('\n', end));
    expect(first).toMatch(/^3:9 «"Fern» The text that begins with " is never closed\./);
  });

  test('a byte order mark is no fault', async () => {
    expect(await told('\ufeffvet: 1\nclient:\n  name: Fern & Co\n')).toEqual([]);
    expect(await told('\ufeffvet: 1\nclient:\n\tname: Fern & Co\n')).toEqual([
      '3:1 «\t» This line is indented with a tab, where only spaces may stand. → Replace the tab by spaces: two for each level.',
    ]);
  });
});

describe('what no file should hold', () => {
  test('100,000 open brackets', async () => {
    for (const open of ['['.repeat(100_000), '{a: '.repeat(100_000), '- '.repeat(100_000)]) {
      expect(await told(open)).toEqual([
        expect.stringMatching(/^1:\d+ «.» Groups and lists stand more than 100 deep in each other here\. → /),
      ]);
    }
  });

  test('100,000 open brackets below another slip, which the second parser cannot bear', async () => {
    expect(await told(`vet: 1\nclient:\n\tname: Fern\nbudget: ${'['.repeat(100_000)}`)).toEqual([
      expect.stringContaining('3:1 «\t» This line is indented with a tab'),
    ]);
  });

  test('a line of a million signs, and a fault in it', () => {
    const { problems } = read(`vet: 1\nclient:\n  name: "${'Fern '.repeat(200_000)}\n  country: GB\n`);
    expect(problems[0]?.message).toBe('The text that begins with " is never closed.');
  });
});
