import { defineRule } from '../../rule.ts';

export default defineRule({
  id: 'capacity/overstretched-lead',
  from: 'shortlisting',
  unknown: 'asks',
  needs: ['vendor.team[].accounts_managed', 'vendor.team[].hours_per_week', 'budget.fees.hours_per_month'],
  fixedBy: 'vendor',
  askOf: 'vendor',
  summary: 'The person who runs the pages has too many other clients, or the team too few hours.',
  why: 'Somebody stretched over many clients has neither the time nor the clear head for your pages.',
  remedy: "Ask how many hours of the lead's week are yours, and have that written into the contract.",
  ask: 'How many other clients does our lead look after, and how much of the week is ours?',
  messages: {
    tooManyClients: {
      severity: 'warning',
      text: '{who} looks after {clients} clients, more than the {limit} that one person can attend to.',
    },
    tooFewHours: {
      severity: 'warning',
      text: 'The people named give you {given:hours} a week, and you pay for {bought:hours}.',
      remedy: 'Ask who works the other hours, or pay for fewer.',
    },
  },
  thresholds: {
    maxClients: { value: 10, unit: 'clients', source: 'house default' },
  },
  check({ engagement, figures, thresholds, report, ask, notApplicable }) {
    const team = engagement.vendor?.team ?? [];
    if (team.length === 0) return;
    const missing: string[] = [];

    // Where nobody is marked, the first stands in for the lead.
    const marked = team.some((member) => member.lead === true);
    for (const [index, { lead, name, accounts_managed: clients }] of team.entries()) {
      if (marked ? lead !== true : index > 0) continue;
      const at = `vendor.team[${index}].accounts_managed`;
      if (clients === undefined) missing.push(at);
      else if (clients > thresholds.maxClients) {
        const who = name === undefined ? 'The lead' : `Your lead ${name}`;
        report('tooManyClients', { at, values: { who, clients, limit: thresholds.maxClients } });
      }
    }

    const bought = figures.hoursBoughtWeek;
    const given = team.reduce((sum, member) => sum + (member.hours_per_week ?? 0), 0);
    const unstated = team.flatMap((member, index) =>
      member.hours_per_week === undefined ? [`vendor.team[${index}].hours_per_week`] : [],
    );
    if (!bought.known) {
      if (!bought.missing.some(notApplicable)) missing.push(...bought.missing, ...unstated);
    } else if (given < bought.value && unstated.length > 0) missing.push(...unstated);
    else if (given < bought.value) {
      const related = [{ at: 'budget.fees', label: 'the hours bought' }];
      report('tooFewHours', { at: 'vendor.team', related, values: { given, bought: bought.value } });
    }

    const open = missing.filter((path) => !notApplicable(path));
    if (open.length > 0) ask(...open);
  },
  examples: {
    fires: {
      tooManyClients: `
        budget: { fees: { model: retainer, hours_per_month: 26 } }
        vendor:
          team:
            - { name: Ines Roth, hours_per_week: 2, accounts_managed: 4 }
            - { name: Jo Marsh, lead: true, hours_per_week: 4, accounts_managed: 14 }
      `,
      tooFewHours: `
        budget: { fees: { model: retainer, hours_per_month: 26 } }
        vendor: { team: [{ name: Jo Marsh, lead: true, hours_per_week: 4, accounts_managed: 10 }] }
      `,
    },
    quiet: `
      budget: { fees: { model: retainer, hours_per_month: 26 } }
      vendor: { team: [{ name: Jo Marsh, lead: true, hours_per_week: 6, accounts_managed: 7 }] }
    `,
    asks: `
      budget: { fees: { model: retainer, hours_per_month: 26 } }
      vendor: { team: [{ name: Jo Marsh, lead: true, hours_per_week: 6, accounts_managed: unknown }] }
    `,
  },
});
