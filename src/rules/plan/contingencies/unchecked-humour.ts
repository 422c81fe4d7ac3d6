import { defineRule } from '../../rule.ts';

const CHECK = 'check why it trends';

export default defineRule({
  id: 'contingencies/unchecked-humour',
  from: 'contracting',
  unknown: 'skips',
  needs: ['policy.checks', 'scope.instructions.humour', 'scope.instructions.trend_posts'],
  fixedBy: 'both',
  askOf: 'colleague',
  summary: 'Jokes or trends are allowed, and nobody has to check first what is behind them.',
  why: 'Attempts at humour misfire, and a topic may trend because somebody has died.',
  remedy: 'Require one look at why a topic trends, and a second reader for jokes.',
  ask: 'Before a joke or a trend is posted, who looks at what is behind it?',
  messages: {
    unchecked: {
      severity: 'warning',
      text: 'The vendor may {what:list}, and nobody has to check first what is behind a topic.',
    },
  },
  check({ engagement, report }) {
    const { humour, trend_posts } = engagement.scope?.instructions ?? {};
    const allowed = [
      ...(humour === true ? [{ what: 'make jokes', at: 'scope.instructions.humour' }] : []),
      ...(trend_posts === true ? [{ what: 'join in with trends', at: 'scope.instructions.trend_posts' }] : []),
    ];
    const checks = (engagement.policy?.checks ?? []).map((check) =>
      check
        .trim()
        .toLowerCase()
        .replace(/[\s_-]+/g, ' '),
    );
    if (allowed.length === 0 || checks.includes(CHECK)) return;
    report('unchecked', {
      at: 'policy.checks',
      related: allowed.map(({ at }) => ({ at, label: 'allowed here' })),
      values: { what: allowed.map(({ what }) => what) },
    });
  },
  examples: {
    fires: {
      unchecked: `
        scope: { instructions: { humour: true, trend_posts: true } }
        contingencies:
          - { event: target-missed, owner: Leo Brandt, decide_within_minutes: 60 }
          - { event: backlash, owner: Leo Brandt, decide_within_minutes: 60, pause_scheduled: true, rehearsed_on: 2026-10-15 }
          - { event: misjudged-post, owner: Leo Brandt, decide_within_minutes: 60 }
          - { event: leadership-statement, owner: Leo Brandt, decide_within_minutes: 60 }
          - { event: sudden-campaign, owner: Leo Brandt, decide_within_minutes: 60 }
      `,
    },
    quiet: `
      scope: { instructions: { humour: true, trend_posts: true } }
      policy: { checks: [check-why-it-trends] }
      contingencies:
        - { event: target-missed, owner: Leo Brandt, decide_within_minutes: 60 }
        - { event: backlash, owner: Leo Brandt, decide_within_minutes: 60, pause_scheduled: true, rehearsed_on: 2026-10-15 }
        - { event: misjudged-post, owner: Leo Brandt, decide_within_minutes: 60 }
        - { event: leadership-statement, owner: Leo Brandt, decide_within_minutes: 60 }
        - { event: sudden-campaign, owner: Leo Brandt, decide_within_minutes: 60 }
    `,
  },
});
