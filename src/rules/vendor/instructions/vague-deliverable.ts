import type { Deliverable } from '../../../engagement/generated/types.ts';
import { defineRule } from '../../rule.ts';

/** Words that leave the quantity to whoever reads them. */
const VAGUE = [
  'as needed',
  'and so on',
  'etc',
  'various',
  'including but not limited to',
  'manage our social media',
  'boost',
  'ongoing',
].map((phrase) => wholePhrase(phrase));

/** “10 posts”, but not the figures of “24/7” or “2027-03-01”. */
const NUMBER = /(?<![\d/.,:-])\d+\s+[a-z\u00c0-\u024f]/i;

const PERIOD =
  /\b(?:daily|weekly|fortnightly|monthly|quarterly|(?:an?|per|each|every) (?:day|week|fortnight|month|quarter|term))\b/i;

export default defineRule({
  id: 'instructions/vague-deliverable',
  from: 'contracting',
  unknown: 'skips',
  needs: ['scope.deliverables[].quantity', 'scope.deliverables[].per', 'scope.deliverables[].due'],
  fixedBy: 'both',
  askOf: 'colleague',
  unless: 'instructions/no-deliverables',
  summary: 'Something is to be delivered, and nobody can say how much of it or by when.',
  why: 'What has no number and no date counts as delivered, whatever you get.',
  remedy: 'Replace the vague words with a number and a date.',
  ask: 'For each thing that is delivered: how many, how often, and by when?',
  messages: {
    vague: {
      severity: 'warning',
      text: 'The deliverable “{what}” can mean anything, because of {phrases:list}.',
    },
    unmeasured: {
      severity: 'warning',
      text: 'The deliverable “{what}” does not say {missing:list}.',
      remedy: 'Add how many, and how often or by when.',
    },
  },
  check({ engagement, report, notApplicable }) {
    for (const [index, deliverable] of (engagement.scope?.deliverables ?? []).entries()) {
      const path = `scope.deliverables[${index}]`;
      const what = deliverable.what ?? `number ${index + 1}`;
      const field = phrasesIn(deliverable.what).length > 0 ? 'what' : 'due';
      const phrases = phrasesIn(deliverable[field]);
      if (phrases.length > 0) {
        report('vague', { at: `${path}.${field}`, values: { what, phrases } });
        continue;
      }
      const dated = isDated(deliverable) || notApplicable(`${path}.due`);
      const missing = [
        { at: `${path}.quantity`, there: isCounted(deliverable), label: 'how many' },
        { at: `${path}.per`, there: dated, label: 'how often or by when' },
      ].filter(({ at, there }) => !there && !notApplicable(at));
      const [first] = missing;
      if (first) report('unmeasured', { at: first.at, values: { what, missing: missing.map(({ label }) => label) } });
    }
  },
  examples: {
    fires: {
      vague: `
        engagement: { service: other }
        scope:
          excluded: [photographs]
          deliverables:
            - { what: Posts as in the agreed calendar, quantity: 10, per: week }
            - { what: Boost posts as needed }
          instructions: { audience: Office managers nearby, image: Quick and tidy, approach: 'First names, no slang' }
      `,
      unmeasured: `
        engagement: { service: other }
        scope:
          excluded: [photographs]
          deliverables:
            - { what: 3 posts a week }
            - { what: Monthly report, quantity: 1, due: 5th working day }
            - { what: Logo in three sizes, quantity: 1 }
          instructions: { audience: Drivers nearby, image: Honest garage, approach: 'First names, no slang' }
      `,
    },
    quiet: `
      engagement: { service: other }
      scope:
        excluded: [photographs]
        deliverables:
          - { what: Posts as in the agreed calendar, quantity: 10, per: week }
          - { what: Monthly report, quantity: 1, due: 5th working day }
        instructions: { audience: Office managers nearby, image: Quick and tidy, approach: 'First names, no slang' }
    `,
  },
});

function wholePhrase(phrase: string): RegExp {
  return new RegExp(`(?<![\\w\\u00c0-\\u024f])${phrase.replaceAll(' ', '[\\s-]+')}(?![\\w\\u00c0-\\u024f])`, 'i');
}

/** As they stand in the text, in quotes. */
function phrasesIn(text = ''): string[] {
  return VAGUE.flatMap((phrase) => phrase.exec(text)?.slice(0, 1) ?? []).map((found) => `“${found}”`);
}

/** By its own field, or in its words: “10 posts”. */
function isCounted({ what = '', quantity }: Deliverable): boolean {
  return quantity !== undefined || NUMBER.test(what);
}

/** By its own fields, or in its words: “every month”. */
function isDated({ what = '', per, due }: Deliverable): boolean {
  return per !== undefined || due !== undefined || PERIOD.test(what);
}
