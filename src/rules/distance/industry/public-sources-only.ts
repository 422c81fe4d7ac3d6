import { defineRule } from '../../rule.ts';

/** The sources that everybody has, as a sentence calls them. */
const WORDS: Readonly<Record<string, string>> = {
  'web-research': 'web research',
  'review-sites': 'review sites',
  encyclopaedia: 'encyclopaedias',
  'competitor-pages': 'the pages of competitors',
};

export default defineRule({
  id: 'industry/public-sources-only',
  from: 'contracting',
  unknown: 'asks',
  needs: ['insight.sources'],
  fixedBy: 'both',
  askOf: 'colleague',
  scope: ['posts'],
  summary: 'All content comes from sources that everybody can read.',
  why: 'Retold pages show neither your knowledge nor your place, and give nobody a reason to follow you.',
  remedy: 'Add one source that only you have: staff, customers, your own photographs.',
  ask: 'What can the posts be made from that only your business has?',
  messages: {
    onlyPublic: {
      severity: 'warning',
      text: 'All content comes from {sources:words}, where everybody else can read it too.',
    },
  },
  check({ engagement, report, ask }) {
    const sources = engagement.insight?.sources ?? [];
    const at = 'insight.sources';
    if (sources.length === 0) ask(at);
    else if (sources.every((source) => source in WORDS)) {
      report('onlyPublic', { at, values: { sources: sources.map((source) => WORDS[source] ?? source) } });
    }
  },
  examples: {
    fires: {
      onlyPublic: `
        scope: { included: [posts] }
        insight: { sources: [review-sites, encyclopaedia], fact_checker: Luis Ortega }
      `,
    },
    quiet: `
      scope: { included: [posts] }
      insight: { sources: [review-sites, staff], fact_checker: Luis Ortega }
    `,
    asks: `
      scope: { included: [posts] }
      insight: { sources: unknown, fact_checker: Luis Ortega }
    `,
  },
});
