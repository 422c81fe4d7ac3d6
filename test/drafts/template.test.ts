/** Templates of one's own: what they may do, and what is said where they are wrong. */

import { describe, expect, test } from 'vitest';
import { complaint, filled } from './story.ts';

const BAKERY = `
client: { name: Hill Bakery, country: GB }
scope: { channels: [{ name: Instagram, posts_per_week: 3 }, { name: Facebook, posts_per_week: 2 }] }
policy: { contributors: [Asha, Bo], covers: [replying] }
`;

describe('it may', () => {
  test.each([
    ['say a field', '{{ client.name }} in {{ client.country | country }}', 'Hill Bakery in United Kingdom'],
    ['count', '{{ scope.channels.size }} {{ scope.channels | map: "posts_per_week" | first | plus: 4 }}', '2 7'],
    [
      'loop',
      '{% for c in scope.channels %}{{ forloop.index }}. {{ c.name }}; {% endfor %}',
      '1. Instagram; 2. Facebook;',
    ],
    ['choose', '{% if scope.channels.size > 1 %}many{% else %}one{% endif %}', 'many'],
    ['look for something', '{% if policy.covers contains "replying" %}yes{% endif %}', 'yes'],
    ['keep a value', '{% assign one = scope.channels | find: "name", "Facebook" %}{{ one.posts_per_week }}', '2'],
    [
      'find nothing',
      '{% assign one = scope.channels | find: "name", "X" %}{% if one %}a{% else %}none{% endif %}',
      'none',
    ],
    [
      'keep a text',
      '{% capture who %}**{{ client.name }}**{% endcapture %}{{ who }}, {{ who }}',
      '**Hill Bakery**, **Hill Bakery**',
    ],
    [
      'use a list',
      '{{ policy.contributors | list }}; {{ policy.contributors }}; {{ policy.contributors | join: " / " }}',
      'Asha and Bo; Asha and Bo; Asha / Bo',
    ],
    ['give the day', '{{ today | date }}', '20 November 2026'],
    [
      'give another word',
      '{{ "paid-ads" | words }}; {{ "A well-known brand" | words }}',
      'paid ads; A well-known brand',
    ],
    ['end a sentence', '{{ "we answer" | sentence }} {{ "Do we?" | sentence }}', 'We answer. Do we?'],
    [
      'say how long',
      '{{ 30 | minutes }}, {{ 240 | minutes }}, {{ 90 | minutes }}, {{ 2880 | minutes }}, {{ 1 | hours }}',
      '30 minutes, 4 hours, 1.5 hours, 2 days, 1 hour',
    ],
    ['write without its sign', '{% raw %}{{ x }}{% endraw %}', '{{ x }}'],
    ['say nothing', '{% comment %} {{ nmae }} {% endcomment %}{% # a note %}.', '.'],
    ['use several lines', '{% liquid\n assign x = client.name\n echo x | upcase\n%}', 'HILL BAKERY'],
    [
      'name a part',
      '{{ work.replies }} {{ figures.post_hours_week.value }} ({{ figures.post_hours_week.working }})',
      'yes 2.5 (5 posts × 0.5 h = 2.5 h a week)',
    ],
  ])('%s', (_, template, text) => {
    expect(filled(template, BAKERY)).toBe(text);
  });

  test('hold loops in tables: a line of tags alone is no line', () => {
    const template = `| Page | Posts |
|---|---|
{% for channel in scope.channels %}
  {% if channel.posts_per_week > 1 %}{% assign posts = channel.posts_per_week %}
| {{ channel.name }} | {{ posts }} |
  {% endif %}
{% endfor %}
Done.`;
    expect(filled(template, BAKERY)).toBe('| Page | Posts |\n|---|---|\n| Instagram | 3 |\n| Facebook | 2 |\nDone.');
    expect(filled('a {% if true %}\nb{% endif %}\n{%- if true %} c{% endif %}', BAKERY)).toBe('a\nb c');
  });

  test('have ends of lines as Windows writes them', () => {
    expect(filled('{% if true %}\r\na\r\n{% endif %}\r\nb', BAKERY)).toBe('a\r\nb');
  });
});

describe('where it is wrong, the place and a way out are told', () => {
  test.each([
    ['a misspelt field', 'Dear\n {{ client.nmae }}', '2:12 There is no field `nmae` here. Did you mean `name`?'],
    [
      'a misspelt section',
      '{% if clinet.name %}{% endif %}',
      '1:7 There is no field `clinet` here. Did you mean `client`?',
    ],
    ['a field without its section', '{{ cap }}', '1:4 There is no field `cap` here. Write `budget.cap`.'],
    [
      'a misspelt field of an entry',
      '{% for c in scope.channels %}{{ c.posts }}{% endfor %}',
      '1:35 There is no field `posts` here. Did you mean `posts_per_week`?',
    ],
    [
      'a misspelt field of what is missing',
      '{{ contract.strat }}',
      '1:13 There is no field `strat` here. Did you mean `start`?',
    ],
    [
      'a misspelt field of a missing entry',
      '{{ outcomes[0].metrik }}',
      '1:16 There is no field `metrik` here. Did you mean `metric`?',
    ],
    [
      'a misspelt field in a filter',
      '{{ scope.channels | map: "nmae" }}',
      '1:27 There is no field `nmae` here. Did you mean `name`?',
    ],
    [
      'a field of a text',
      '{{ client.name.first }}',
      '1:16 There is no field `first` here. What stands before it is a single value: it has no fields.',
    ],
    ['a group', 'We: {{ client }}', '1:5 This is a group of fields, and no text. Name one of its fields.'],
    ['a misspelt filter', '{{ client.name | upcsae }}', '1:18 There is no filter `upcsae`. Did you mean `upcase`?'],
    ['a filter that does not fit', '{{ client.name | money }}', '1:1 `money` wants a number, and this is none.'],
    [
      'raw',
      '{{ client.name | raw }}',
      '1:18 There is no filter `raw`. Leave it out: what is printed always appears as the text that it is.',
    ],
    ['a misspelt tag', '{% fro x in y %}', '1:4 There is no tag `fro`. Did you mean `for`?'],
    [
      'another file',
      'x\n{% include "secret.txt" %}',
      '2:4 There is no tag `include`. A template stands alone: write the text into it.',
    ],
    [
      'a layout',
      '{% layout "/etc/passwd" %}',
      '1:4 There is no tag `layout`. A template stands alone: write the text into it.',
    ],
    ['an end too many', '{% endif %}', '1:4 Nothing is open here that `endif` ends.'],
    ['an else too many', '{% else %}', '1:4 `else` stands in no `if`, `case` or `for`.'],
    ['an end too few', 'x\n\n{% if client.name %}', '3:1 `if` has no end. It ends with `{% endif %}`.'],
    ['a loop without end', '{% for x in policy.covers %}', '1:1 `for` has no end. It ends with `{% endfor %}`.'],
    ['a field without end', 'Dear {{ client.name', '1:6 This field has no end. It ends with `}}`.'],
    ['a tag without end', '{% if client.name', '1:1 This tag has no end. It ends with `%}`.'],
    [
      'a field of the form',
      '{{ "references[].on_tiem" | choices }}',
      '1:1 `references[].on_tiem` is no field of the format. Did you mean `references[].on_time`?',
    ],
    ['a field without words', '{{ "client.name" | options }}', '1:1 `client.name` has no fixed words to choose from.'],
  ])('%s', (_, template, said) => {
    expect(complaint(template, BAKERY)).toBe(said);
  });

  test.each([
    ['{% for in %}{% endfor %}'],
    ['{% assign %}'],
    ['{% assign x client.name %}'],
    ['{{ client.name | truncate: }}{{ | }}{% if %}{% endif %}'],
    ['{% case %}{% when %}{% endcase %}'],
    ['{{ (1..) }}'],
  ])('%s is understood, or told with its place', (template) => {
    expect(complaint(template, BAKERY)).toMatch(/^1:\d+ .|^nothing/);
  });
});

describe('it cannot', () => {
  const NESTED = '{% for a in (1..900) %}{% for b in (1..900) %}{% endfor %}{% endfor %}';
  const DOUBLED = '{% assign x = "ab" %}{% for i in (1..60) %}{% assign x = x | append: x %}{% endfor %}{{ x }}';
  const CAPTURED =
    '{% assign x = "ab" %}{% for i in (1..60) %}{% capture x %}{{ x }}{{ x }}{% endcapture %}{% endfor %}';
  const LOUD = `{% for i in (1..5000) %}${'Buy our cakes. '.repeat(100)}{% endfor %}`;

  test.each([
    ['count for ever', '{% for i in (1..999999999) %}{% endfor %}', /more memory than any document/],
    ['loop in loops for ever', NESTED, /after 200,000 steps\. Is there a loop in a loop/],
    ['double a text for ever', DOUBLED, /more memory than any document/],
    ['double what it captured', CAPTURED, /after 2,000,000 signs|more memory/],
    ['fill the disk', LOUD, /after 2,000,000 signs of text/],
    ['be endless itself', 'x'.repeat(200_001), /has more than 200,000 signs/],
    ['be nested for ever', '{% if true %}'.repeat(15_000), /nested too deeply|has no end/],
  ])('%s', (_, template, said) => {
    expect(complaint(template, BAKERY)).toMatch(said);
  });

  test.each([
    '{{ client.constructor }}',
    '{{ client.__proto__ }}',
    '{{ client.name.constructor }}',
    '{{ constructor }}',
    '{{ contract.start.constructor }}',
    '{{ contract.start.valueOf }}',
    '{{ policy.covers.constructor }}',
    '{% capture x %}a{% endcapture %}{{ x.valueOf }}',
  ])('reach the program: %s', (template) => {
    expect(complaint(template, BAKERY)).toMatch(/^1:\d+ There is no field `(?:constructor|__proto__|valueOf)` here\./);
  });

  test.each([
    ['tablerow', '{% tablerow x in policy.covers %}{% endtablerow %}'],
    ['increment', '{% increment client %}'],
    ['cycle', '{% cycle client.name, "x" %}'],
    ['render', '{% render "x" %}'],
  ])('use %s', (name, template) => {
    expect(complaint(template, BAKERY)).toContain(`There is no tag \`${name}\``);
  });

  test('ask the clock, or chance', () => {
    expect(filled('{{ "now" | date }}', BAKERY)).toBe('now');
    expect(complaint('{{ policy.contributors | sample }}', BAKERY)).toContain('There is no filter `sample`');
  });

  test('print text of the file so that it acts', () => {
    const yaml = 'client: { name: "<b>**Hill**</b> [x](evil)" }';
    const escaped = '&lt;b>\\*\\*Hill\\*\\*&lt;/b> \\[x\\](evil)';
    for (const template of [
      '{{ client.name }}',
      '{% echo client.name %}',
      '{{ client.name | default: "x" }}',
      '{{ client.name | append: "" }}',
      '{{ client.name | split: "§" | first }}',
      '{{ client.name | gap: "x" }}',
      '{{ client.name | per | replace_first: "a ", "" }}',
      '{% assign x = client.name %}{{ x }}',
      '{% capture x %}{{ client.name }}{% endcapture %}{{ x }}',
      '{% liquid echo client.name %}',
      '{% for x in client.name %}{{ x }}{% endfor %}',
    ])
      expect(filled(template, yaml), template).toBe(escaped);
    expect(filled('{% capture x %}{{ client.name }}{% endcapture %}{{ x | upcase }}', yaml)).not.toContain('<B>');
  });
});
