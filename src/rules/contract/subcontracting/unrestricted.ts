import { defineRule } from '../../rule.ts';

export default defineRule({
  id: 'subcontracting/unrestricted',
  from: 'contracting',
  unknown: 'fires',
  needs: ['contract.subcontracting'],
  fixedBy: 'both',
  askOf: 'vendor',
  summary: 'The vendor may pass the work on to people whom you have never met.',
  why: 'You chose the people, and what you get may be somebody cheaper who signed nothing.',
  remedy: 'Allow it only with your consent, by name, and on the same terms.',
  ask: 'Will anybody outside your own firm work for us, and would you ask us first?',
  source: "Questions on third parties in HECVAT 4.14; a council's inquiry into payments to a contractor (2023).",
  messages: {
    unsettled: {
      severity: 'warning',
      text: 'Nothing says whether {vendor} may pass your work on to others.',
    },
    free: {
      severity: 'warning',
      text: '{vendor} may pass your work on to anybody, without asking you.',
    },
  },
  check({ engagement, report }) {
    const may = engagement.contract?.subcontracting;
    const at = 'contract.subcontracting';
    const name = engagement.vendor?.name;
    if (may !== undefined && may !== 'free') return;
    const related = (engagement.vendor?.team ?? []).flatMap(({ employment }, index) =>
      employment === 'subcontractor' ? [{ at: `vendor.team[${index}].employment`, label: 'does so already' }] : [],
    );
    if (may === undefined) report('unsettled', { at, related, values: { vendor: name ?? 'the vendor' } });
    else report('free', { at, related, values: { vendor: name ?? 'The vendor' } });
  },
  examples: {
    fires: {
      unsettled: `
        vendor: { name: Bluebell Media, team: [{ name: Jo Marsh, lead: true }, { name: Ines Roth }] }
      `,
      free: `
        vendor: { name: Bluebell Media, team: [{ name: Jo Marsh, lead: true }, { name: Ines Roth, employment: subcontractor }] }
        contract: { subcontracting: free }
      `,
    },
    quiet: `
      vendor: { name: Bluebell Media, team: [{ name: Jo Marsh, lead: true }, { name: Ines Roth }] }
      contract: { subcontracting: with-consent }
    `,
  },
});
