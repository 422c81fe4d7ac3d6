import { defineRule } from '../../rule.ts';

export default defineRule({
  id: 'capacity/nobody-named',
  from: 'contracting',
  unknown: 'fires',
  needs: ['vendor.team', 'vendor.team[].name'],
  fixedBy: 'vendor',
  askOf: 'vendor',
  summary: 'Nobody is named who does the work.',
  why: 'Without names the vendor can put anybody on your pages, and you cannot judge their experience.',
  remedy: 'Have the lead and a stand-in named in the contract.',
  ask: 'Who, by name, would run our pages, and who when that person is ill?',
  messages: {
    absent: {
      severity: 'warning',
      text: 'Nothing says who at {vendor} will do your work.',
    },
    nameless: {
      severity: 'warning',
      text: '{vendor} puts {people} on your work, and does not say who.',
    },
  },
  check({ engagement, report }) {
    const team = engagement.vendor?.team ?? [];
    const vendor = engagement.vendor?.name;
    if (team.length === 0) {
      report('absent', { at: 'vendor.team', values: { vendor: vendor ?? 'the vendor' } });
    } else if (team.every((member) => member.name === undefined)) {
      const people = team.length === 1 ? 'one person' : `${team.length} people`;
      report('nameless', { at: 'vendor.team[0].name', values: { vendor: vendor ?? 'The vendor', people } });
    }
  },
  examples: {
    fires: {
      absent: `
        vendor: { name: Bluebell Media, team: [] }
      `,
      nameless: `
        vendor:
          name: Bluebell Media
          team:
            - { lead: true, name: not-yet, accounts_managed: 6 }
            - { accounts_managed: 4 }
      `,
    },
    quiet: `
      vendor:
        name: Bluebell Media
        team: [{ name: Jo Marsh, lead: true, accounts_managed: 6 }, { name: Ines Roth, accounts_managed: 4 }]
    `,
  },
});
