import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import type { Assessment } from '../../src/assessment/assessment.ts';
import { date } from '../../src/engagement/formats.ts';
import { STAGES } from '../../src/engagement/stage.ts';
import type { Found } from '../../src/reports/report/found.ts';
import { type Report, reportOf } from '../../src/reports/report.ts';
import { exampleFile } from '../../src/rules/example.ts';
import { rules } from '../../src/rules/generated/registry.ts';
import { AS_OF, assessed, FILES, reportFrom, reportOn, textOf } from './story.ts';

const files = Object.keys(FILES) as (keyof typeof FILES)[];

describe('the cleaning firm, about to sign', () => {
  const report = reportOn('cleaningFirm');

  test('says who, what and when', () => {
    expect(report).toMatchObject({
      path: 'examples/cleaning-firm/engagement.yaml',
      asOf: '2026-11-20',
      title: 'Social media management, first half of 2027',
      client: 'Harbour Lane Cleaning Ltd',
      vendor: 'Northlight Social',
      decisionMaker: 'Priya Shah',
      service: 'social-media-management',
      stage: 'contracting',
      stageAssumed: false,
      verdict: 'not-ready',
      sentence: { head: 'Not ready to sign.', rest: 'In the way: 9 errors and 3 open questions.' },
      coverage: { applicable: 141, judged: 128 },
      counts: { error: 9, warning: 10, info: 6, question: 12, task: 1, waived: 1 },
    });
  });

  test('what stands in the way is told in short, what says nearly the same with it', () => {
    expect(report.blockers.map(({ rule, who }) => `${rule}: ${who}`)).toEqual([
      'outcomes/effort-too-small: Priya Shah and Northlight Social',
      'policies/not-agreed: Priya Shah and Northlight Social',
      'alignment/promise-not-kept-online: Priya Shah and Northlight Social',
      'communication/no-urgent-contact: Priya Shah and Northlight Social',
      'access/shared-password: Priya Shah',
      'escalation/no-sensitive-procedure: Priya Shah',
      'accounts/no-two-factor: Priya Shah and Northlight Social',
      'exit/automatic-renewal: Priya Shah and Northlight Social',
      'exit/hostage-clause: Northlight Social',
      'data/no-processing-agreement: Northlight Social',
      'law/terms-change-alone: Northlight Social',
    ]);
    expect(report.blockers[0]).toMatchObject({
      message: 'Answering customers takes 90 messages × 5 min = 7.5 h a week, against 5.8 h bought: 1.3 times as much.',
      also: [expect.stringContaining('13.5 h a week, more than 1.5 times the 5.8 h bought')],
      deed: 'Buy more hours, narrow the channels, or lower the promise of a reply.',
      line: 40,
    });
  });

  test('the panels tell how each mistake stands', () => {
    expect(report.panels.map(({ name, mistakes }) => [name, ...mistakes.map(({ status }) => status)])).toEqual([
      ['Planning', 'present', 'present', 'clear', 'present', 'present'],
      ['Hiring', 'clear', 'present', 'clear', 'present', 'present'],
      ['People', 'clear', 'present', 'present', 'present'],
      ['Distance', 'clear', 'clear', 'present'],
      ['Doubt', 'not-yet-due'],
      [
        'Contract',
        ...['open', 'present', 'present', 'clear', 'clear', 'clear', 'clear'],
        ...['present', 'open', 'present', 'open', 'present', 'open', 'open'],
      ],
    ]);
  });

  test('what is to be mended is grouped by who must act, the worst first', () => {
    expect(report.actions.map(({ by, who, findings }) => [by, who, ...findings.map(({ rule }) => rule)])).toEqual([
      [
        'client',
        'Priya Shah',
        'access/shared-password',
        'escalation/no-sensitive-procedure',
        'policies/topics-missing',
        'alignment/promise-not-briefed',
        'contingencies/events-missing',
        'care/too-many-hands',
        'accounts/no-recovery',
      ],
      [
        'both',
        'Priya Shah and Northlight Social',
        'outcomes/effort-too-small',
        'policies/not-agreed',
        'alignment/promise-not-kept-online',
        'communication/no-urgent-contact',
        'accounts/no-two-factor',
        'exit/automatic-renewal',
        'references/overruns-reported',
        'instructions/vague-deliverable',
        'measurement/no-review-dates',
        'subcontracting/no-stand-in',
        'law/inaccessible-content',
      ],
    ]);
    const [first] = report.actions[1]?.findings ?? [];
    expect(first?.also.map(({ rule }) => rule)).toEqual(['capacity/work-exceeds-hours']);
  });

  test('questions go to those who know, with what is open in words', () => {
    expect(
      report.questions.map(({ of, who, findings }) => [of, who, ...findings.flatMap(({ missing }) => missing)]),
    ).toEqual([
      [
        'vendor',
        'Northlight Social',
        'files or access withheld in a dispute (contract)',
        'data processing agreement (contract)',
        'who may change the terms (contract)',
        'crisis example (vendor)',
        'working files (contract)',
        'price of leaving early (contract)',
        'competitors they serve (vendor)',
        'disclosure of commissions (contract)',
        'who answers for harm (contract)',
        'limit of liability (contract)',
        'duty to be insured (contract)',
        'end of the insurance (vendor)',
        'legal name (vendor)',
        'day the register was checked (vendor)',
      ],
      ['colleague', 'Priya Shah', 'whether all marketing is joined up (marketing)'],
    ]);
  });

  test('a waiver stands with its reason, name and date, and what it covers', () => {
    expect(report.waivers).toMatchObject([
      {
        rule: 'outcomes/loses-money',
        reason: 'Repeat customers make up the margin after month six',
        by: 'Priya Shah',
        until: '2027-06-30',
        findings: [{ rule: 'outcomes/loses-money' }],
      },
    ]);
  });

  test('the money, with the sums', () => {
    expect(report.money).toMatchObject({
      currency: 'GBP',
      metric: 'booked jobs',
      capTotal: { value: 5400 },
      ceilingTotal: { value: 6000 },
      plannedSpend: { value: 5400, working: '6 months × £750 + £300 set-up + £600 adverts = £5,400', missing: [] },
      gain: { value: 10440 },
      gainAfterCosts: { value: 4176, working: '12 a month × 6 months × £145 × 40% = £4,176' },
      breakEvenUnits: { value: 94 },
      plannedUnits: { value: 72 },
    });
  });

  test('the hours, of both sides', () => {
    expect(report.hours).toMatchObject({
      needed: { value: 13.5 },
      parts: { replies: 7.5, posts: 5, meetings: 1 },
      bought: { working: '25 h a month = 5.8 h a week' },
      available: 3,
    });
  });

  test('the calendar, with what has passed and what is not settled', () => {
    expect(report.calendar).toMatchObject({
      start: '2027-01-04',
      end: '2027-07-03',
      remarks: ['Notice by 4 May 2027, or it renews itself.', 'You may leave at any time with 30 days’ notice.'],
      unknown: [{ kind: 'signature', missing: ['the day of the signature'], toDo: true }],
    });
    const passed = (asOf: string) =>
      reportOn('cleaningFirm', { asOf })
        .calendar?.dates.filter((day) => day.passed)
        .map(({ kind }) => kind);
    expect(passed('2026-11-20')).toEqual([]);
    expect(passed('2027-05-04')).toEqual(['start', 'reading-end']);
    expect(passed('2027-05-05')).toEqual(['start', 'reading-end', 'notice']);
  });
});

describe('the other stories', () => {
  test('a brief misses no dates of a contract, and says what the money wants', () => {
    const { stage, calendar, money, secondOpinion } = reportOn('cafe');
    expect([stage, calendar?.dates, calendar?.unknown, secondOpinion]).toEqual(['briefing', [], [], null]);
    expect(money).toMatchObject({
      currency: 'GBP',
      capTotal: { value: null, working: null, missing: ['the cap'] },
      plannedSpend: { value: null, missing: ['how the vendor charges'] },
      gain: {
        value: null,
        missing: ['the figure today (outcome “afternoon teas booked”)', 'the length of the contract'],
      },
    });
  });

  test('slips in the file stand in the way, with their lines', () => {
    const { faults, blockers } = reportOn('cafe');
    expect(faults.map(({ line, remedy, blocks }) => [line, remedy, blocks])).toEqual([
      [32, 'Write `2027-05-31`.', true],
      [38, 'Write `3000`.', true],
      [45, 'Did you mean `excluded`?', true],
    ]);
    expect(blockers.slice(0, 3).map(({ kind }) => kind)).toEqual(['shape', 'shape', 'shape']);
  });

  test('work at hand brings its second opinion, and a waiver that has ended is a fault and no date', () => {
    const { secondOpinion, waivers, faults, calendar } = reportOn('carRental');
    expect(secondOpinion).toMatchObject({ verdict: 'talk-first' });
    expect(waivers).toEqual([]);
    expect(faults).toMatchObject([{ rule: 'waivers/expired', blocks: false }]);
    expect(calendar?.dates.some(({ kind }) => kind === 'waiver')).toBe(false);
    expect(reportOn('carRental').endedWaivers).toEqual([
      {
        rule: 'care/slow-service-desk',
        summary: 'Customers are sent on to a service desk that keeps them waiting.',
        by: 'Marcus Bell',
        until: '2026-09-30',
        fingerprint: faults[0]?.fingerprint,
      },
    ]);
    expect(calendar?.dates.filter(({ kind, passed }) => kind === 'review' && passed)).toHaveLength(2);
  });

  test('work at hand tells how far it has come, and what was billed', () => {
    const { progress, money } = reportOn('carRental');
    expect(progress).toMatchObject({
      outcomes: [
        { metric: 'tracked bookings', baseline: 180, target: 300, actual: 221, on: '2026-11-15', early: false },
      ],
      invoiced: 22_500,
      agreed: { value: expect.any(Number) },
    });
    expect(progress?.outcomes[0]?.share).toBeCloseTo(41 / 120);
    expect(progress?.outcomes[0]?.time).toBeCloseTo(181 / 347);
    expect(money).toMatchObject({ plannedSpend: { value: 42_000 }, approvedChanges: 900 });
    expect(reportOn('cleaningFirm')).toMatchObject({ progress: null, money: { approvedChanges: null } });
  });

  test('the smallest file has questions and nothing that is wrong', () => {
    const report = reportOn('fern');
    expect([report.verdict, report.blockers, report.actions, report.faults]).toEqual(['ready', [], [], []]);
    expect(report.questions.map(({ who, findings }) => [who, findings.length])).toEqual([['Ana Fern', 2]]);
    expect(report.tasks.map(({ doer, missing }) => [doer, missing])).toEqual([
      ['Ana Fern', ['vendor told of the budget (budget)']],
    ]);
  });
});

describe('small files', () => {
  test('of the day to leave on, the last day to say so is a date of its own; once it is over, it is too late', () => {
    const contract = 'contract: { start: 2026-05-18, term_months: 12, notice_days: 30, break_points: [2027-02-18] }';
    const days = (asOf: string) =>
      reportFrom(`vet: 1\nengagement: { stage: running }\n${contract}\n`, { asOf })
        .calendar?.dates.filter(({ kind }) => kind.startsWith('break'))
        .map(({ date, passed, tooLate }) => [date, passed, tooLate]);
    expect(days('2027-01-19')).toEqual([
      ['2027-01-19', false, false],
      ['2027-02-18', false, false],
    ]);
    expect(days('2027-01-20')).toEqual([
      ['2027-01-19', true, false],
      ['2027-02-18', false, true],
    ]);
    expect(days('2027-02-19')).toEqual([
      ['2027-01-19', true, false],
      ['2027-02-18', true, false],
    ]);
  });

  test('what takes time of the owner’s side and is not written is named; what does not apply is not', () => {
    const { hours } = reportFrom(`vet: 1
client: { decision_maker: { name: Ana Fern, hours_per_week: 2 } }
scope: { included: [posts], channels: [{ name: Instagram, posts_per_week: 5 }] }
insight: { na: she takes the pictures herself }
communication: { meetings: monthly }
`);
    expect(hours?.clientOpen).toEqual(['updates (communication)']);
    expect(hours?.client.working).toBe('reading 5 posts 0.25 h + meetings 0.23 h = 0.48 h a week');
  });

  test('a score is told by its criterion and its candidate', () => {
    const { notApplicable } = reportFrom(`vet: 1
selection:
  criteria: [{ name: price, kind: budget }, { name: night shift, kind: need }]
  candidates:
    - { name: Leaf, scores: { price: { na: never asked for an offer }, night shift: 3 } }
    - { scores: { price: 2, night shift: { na: closed at night } } }
`);
    expect(notApplicable.map(({ name }) => name)).toEqual([
      'score for price of Leaf',
      'score for night shift of candidate 2',
    ]);
  });

  test('the stage of the file stands beside the one that was judged', () => {
    expect(reportFrom('vet: 1\nengagement: { stage: shortlisting }\n', { stage: 'running' })).toMatchObject({
      stage: 'running',
      stageInFile: 'shortlisting',
    });
    expect(reportFrom('vet: 1\n').stageInFile).toBeNull();
  });

  test('what stands nowhere in the file says so', () => {
    const { actions, questions, tasks } = reportFrom('vet: 1\nengagement: { stage: contracting }\n');
    const all = [...actions, ...questions].flatMap(({ findings }) => findings).concat(tasks);
    expect(new Set(all.map(({ inFile }) => inFile))).toEqual(new Set([false]));
    expect(new Set(reportFrom('vet: 1\nclient: [\n').faults.map(({ inFile }) => inFile))).toEqual(new Set([true]));
  });

  test('YAML that cannot be read: the faults, and nothing else', () => {
    const report = reportFrom('vet: 1\nclient: [\nbudget: { cap: 3000 }\n');
    expect(report).toMatchObject({
      title: 'bakery.engagement.yaml',
      stage: null,
      verdict: 'malformed',
      sentence: { head: 'This file cannot be judged', rest: 'until it is mended.' },
      money: null,
      hours: null,
      calendar: null,
      panels: [],
      notApplicable: [],
    });
    expect(report.faults.length).toBeGreaterThan(0);
    expect(report.blockers.map(({ fingerprint }) => fingerprint)).toEqual(
      report.faults.map(({ fingerprint }) => fingerprint),
    );
  });

  test('what does not apply is told in words, with the reason', () => {
    const { notApplicable } = reportFrom(`vet: 1
engagement: { name: Bread pictures, stage: contracting }
outcomes:
  - { metric: loaves, baseline: { na: a new shop } }
  - { metric: orders, margin_percent: { na: a gift } }
references: { na: the vendor is my brother }
access: { ad_account_owner: { na: we pay for no adverts } }
`);
    expect(notApplicable).toEqual([
      { path: '/outcomes/0/baseline', name: 'the figure today (outcome “loaves”)', reason: 'a new shop' },
      { path: '/outcomes/1/margin_percent', name: 'margin (outcome “orders”)', reason: 'a gift' },
      { path: '/references', name: 'references', reason: 'the vendor is my brother' },
      {
        path: '/access/ad_account_owner',
        name: 'advert account owner (access)',
        reason: 'we pay for no adverts',
      },
    ]);
  });

  test('a currency without a sign is told by its letters', () => {
    const { money } = reportFrom(`vet: 1
budget: { currency: CHF, cap: 5000, ceiling: 5500, fees: { model: fixed, fixed_fee: 4800, setup_fee: 100 } }
`);
    expect(money).toMatchObject({
      currency: 'CHF',
      reservePercent: { value: 10, working: '(CHF 5,500 − CHF 5,000) ÷ CHF 5,000' },
      plannedSpend: { value: 4900, working: 'CHF 4,800 + CHF 100 set-up = CHF 4,900' },
    });
  });

  test('without a stage the first is assumed; without names there are still people', () => {
    const report = reportFrom('vet: 1\nclient: { local_presence: yes }\n');
    expect(report).toMatchObject({
      title: 'bakery.engagement.yaml',
      client: null,
      vendor: null,
      decisionMaker: null,
      service: null,
      stage: 'briefing',
      stageAssumed: true,
    });
    const whos = [...report.actions, ...report.questions].map(({ who }) => who);
    expect(whos).toContain('you');
    expect(report.money).toMatchObject({ currency: null, metric: null, capTotal: { missing: ['the cap'] } });
  });

  test('a finding whose companion is waived stands alone', () => {
    const waived = textOf('cleaningFirm').replace('rule: outcomes/loses-money', 'rule: outcomes/effort-too-small');
    const { actions, waivers, blockers } = reportFrom(waived);
    const rulesOf = (found: readonly Found[]) => found.map(({ rule }) => rule);
    expect(actions.flatMap(({ findings }) => rulesOf(findings))).toContain('capacity/work-exceeds-hours');
    expect(blockers.map(({ rule }) => rule)).toContain('capacity/work-exceeds-hours');
    expect(waivers.map(({ findings }) => rulesOf(findings))).toEqual([['outcomes/effort-too-small']]);
  });

  test('a waiver of what is not due yet covers nothing, and is shown', () => {
    const { waivers, faults } = reportFrom(`vet: 1
engagement: { stage: briefing }
waivers: [{ rule: outcomes/loses-money, reason: It pays later, by: Ana Fern, until: 2027-06-30 }]
`);
    expect(waivers).toMatchObject([{ rule: 'outcomes/loses-money', findings: [] }]);
    expect(faults).toEqual([]);
  });
});

/** The examples of the rules are files as well, each with a mistake of its own. */
const ruleFiles = rules.flatMap(({ examples }) =>
  [examples.quiet, ...Object.values<string>(examples.fires), ...(examples.asks ? [examples.asks] : [])].map(
    exampleFile,
  ),
);

function everyStage(text: string): Assessment[] {
  return STAGES.map((stage) => assessed(text, { stage }));
}

describe('of every file at every stage', () => {
  const assessments = [...files.map(textOf), ...ruleFiles].flatMap(everyStage);

  test('no finding is lost or told twice', () => {
    for (const assessment of assessments) {
      const told = toldIn(reportOf(assessment)).map(({ fingerprint }) => fingerprint);
      expect(told.sort()).toEqual(assessment.findings.map(({ fingerprint }) => fingerprint).sort());
    }
  });

  test('what stands in the way is what the assessment says', () => {
    for (const assessment of assessments) {
      const blocking = toldIn(reportOf(assessment)).filter(({ blocks }) => blocks);
      const expected = assessment.blockers.map((index) => assessment.findings[index]?.fingerprint);
      expect(blocking.map(({ fingerprint }) => fingerprint).sort()).toEqual(expected.sort());
    }
  });

  test('the report is plain data and fits its schema', () => {
    const validate = validator();
    const reports = assessments.map(reportOf);
    expect(JSON.parse(JSON.stringify(reports))).toEqual(reports);
    expect(validate({ version: 1, asOf: AS_OF, reports }) || validate.errors).toBe(true);
  });
});

/** Wherever it stands: the places in which a reader finds a finding. */
function toldIn(report: Report): Found[] {
  const groups = [...report.actions, ...report.questions, ...report.waivers].flatMap(({ findings }) => findings);
  const all = [...report.faults, ...report.tasks, ...report.notes, ...groups];
  return all.flatMap((found) => [found, ...found.also]);
}

function schema() {
  return JSON.parse(readFileSync('schemas/report.schema.json', 'utf8'));
}

function validator() {
  const formats = { date, 'json-pointer': /^(\/.*)?$/ };
  return new Ajv2020({ allErrors: true, strict: true, formats }).compile(schema());
}

describe('the schema', () => {
  test('refuses what is not in it, and what is missing', () => {
    const validate = validator();
    const report = reportOn('fern');
    expect(validate({ version: 1, asOf: AS_OF, reports: [{ ...report, score: 7 }] })).toBe(false);
    const { verdict: _, ...rest } = report;
    expect(validate({ version: 1, asOf: AS_OF, reports: [rest] })).toBe(false);
    expect(validate({ version: 1, asOf: AS_OF, reports: [] })).toBe(true);
  });

  test('has a title and a sentence for every property', () => {
    expect(schema().$id).toBe('https://unpkg.com/vet-engagement@0/schemas/report.schema.json');
    const bare: string[] = [];
    const visit = (part: unknown, path: string) => {
      if (typeof part !== 'object' || part === null) return;
      for (const [key, value] of Object.entries(part)) {
        if (key === 'properties' || key === '$defs') {
          for (const [name, child] of Object.entries(value as Record<string, { title?: string; description?: string }>))
            if (!child.title || !/\.$/.test(child.description ?? '')) bare.push(`${path}/${name}`);
        }
        visit(value, `${path}/${key}`);
      }
    };
    visit(schema(), '');
    expect(bare).toEqual([]);
  });
});
