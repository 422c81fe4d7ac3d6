import { count } from '../../../engagement/quantity.ts';
import { defineRule } from '../../rule.ts';

export default defineRule({
  id: 'voice/inexperienced-writer',
  from: 'shortlisting',
  unknown: 'asks',
  needs: [
    'vendor.team[].lead',
    'vendor.team[].employment',
    'vendor.team[].years_experience',
    'vendor.onboarding.mentor',
  ],
  fixedBy: 'vendor',
  askOf: 'vendor',
  summary: 'The person who would lead the work is a beginner, or is not paid for it.',
  why: 'Being young is not a skill: blunders in the name of a business come from people whom nobody trained.',
  remedy: 'Ask for an experienced lead, or for a named person who supervises the beginner.',
  ask: 'Who exactly would write for us, with how much experience, and is that person paid?',
  messages: {
    notEmployed: {
      severity: 'error',
      text: '{name}, who would lead the work, is {status}.',
    },
    beginner: {
      severity: 'warning',
      text: '{name} would lead the work with {years} of experience, and nobody is named to guide them.',
    },
  },
  thresholds: {
    minYears: { value: 2, unit: 'years of experience', source: 'house default' },
  },
  check({ engagement, thresholds, report, ask, notApplicable }) {
    const team = engagement.vendor?.team ?? [];
    const mentored = engagement.vendor?.onboarding?.mentor !== undefined || notApplicable('vendor.onboarding.mentor');
    const missing: string[] = [];
    for (const [index, member] of team.entries()) {
      const {
        lead = team.length === 1 ? true : undefined,
        name = 'Somebody without a name',
        employment,
        years_experience: years,
      } = member;
      const path = `vendor.team[${index}]`;
      if (lead === undefined && !team.some((other) => other.lead)) missing.push(`${path}.lead`);
      if (!lead) continue;
      if (employment === 'intern' || employment === 'unpaid') {
        const status = employment === 'intern' ? 'an intern' : 'not paid';
        report('notEmployed', { at: `${path}.employment`, values: { name, status } });
        continue;
      }
      if (employment === undefined) missing.push(`${path}.employment`);
      if (mentored) continue;
      if (years === undefined) missing.push(`${path}.years_experience`);
      else if (years < thresholds.minYears) {
        report('beginner', { at: `${path}.years_experience`, values: { name, years: count(years, 'year') } });
      }
    }
    const open = missing.filter((path) => !notApplicable(path));
    if (open.length > 0) ask(...open);
  },
  examples: {
    fires: {
      notEmployed: `
        vendor:
          team:
            - { name: Jo Marsh, lead: true, years_experience: 5, employment: employee }
            - { name: Kit Moss, lead: true, years_experience: 3, employment: unpaid }
      `,
      beginner: `
        vendor: { team: [{ name: Kit Moss, lead: true, years_experience: 1, employment: employee }] }
      `,
    },
    quiet: `
      vendor:
        team: [{ name: Kit Moss, lead: true, years_experience: 1, employment: employee }, { name: Jo Marsh }]
        onboarding: { mentor: Jo Marsh }
    `,
    asks: `
      vendor: { team: [{ name: Kit Moss, lead: true, years_experience: unknown, employment: employee }] }
    `,
  },
});
