import { defineRule } from '../../rule.ts';

export default defineRule({
  id: 'policies/contributors-unlisted',
  from: 'contracting',
  unknown: 'fires',
  needs: ['policy.contributors', 'vendor.team[].name'],
  fixedBy: 'client',
  askOf: 'colleague',
  summary: 'It is not listed who may publish in your name.',
  why: 'If nobody knows who posts what, nobody controls how the business is shown.',
  remedy: 'List who may post what, and for which campaign.',
  ask: 'Who may publish in your name, and for which campaigns?',
  messages: {
    none: {
      severity: 'warning',
      text: 'Nobody is listed as allowed to publish in the name of {client}.',
    },
    teamMissing: {
      severity: 'warning',
      text: 'The list of people who may publish lacks {names:list}, named by the vendor for your work.',
    },
  },
  check({ engagement, report }) {
    // An entry may say more than the name: “Jo Marsh: the spring campaign”.
    const listed = (engagement.policy?.contributors ?? []).map((entry) => entry.toLowerCase());
    if (listed.length === 0) {
      report('none', { at: 'policy.contributors', values: { client: engagement.client?.name ?? 'your business' } });
      return;
    }
    // As one text, which is searched more quickly than each; no name holds a NUL.
    const all = listed.join('\0');
    const missing = (engagement.vendor?.team ?? []).flatMap(({ name }, index) =>
      name === undefined || all.includes(name.trim().toLowerCase()) ? [] : [{ name, index }],
    );
    if (missing.length === 0) return;
    report('teamMissing', {
      at: 'policy.contributors',
      related: missing.map(({ index }) => ({ at: `vendor.team[${index}].name`, label: 'named here' })),
      values: { names: missing.map(({ name }) => name) },
    });
  },
  examples: {
    fires: {
      none: `
        client: { name: Coast Cars }
        policy:
          document: posting-rules.md
          agreed_by_vendor_on: 2026-11-16
          covers: [replying, complaints, confidential-matters, personal-use, claims-and-offers, copyright, crisis]
          approver: Mia Holm
          deputy_approver: Ben Holm
      `,
      teamMissing: `
        policy:
          document: posting-rules.md
          agreed_by_vendor_on: 2026-11-16
          covers: [replying, complaints, confidential-matters, personal-use, claims-and-offers, copyright, crisis]
          contributors: [Ivo Lang]
          approver: Mia Holm
          deputy_approver: Ben Holm
        vendor: { team: [{ name: Ivo Lang, lead: true }, { name: Kit Moss }] }
      `,
    },
    quiet: `
      policy:
        document: posting-rules.md
        agreed_by_vendor_on: 2026-11-16
        covers: [replying, complaints, confidential-matters, personal-use, claims-and-offers, copyright, crisis]
        contributors: [Ivo Lang, 'Kit Moss: the summer campaign']
        approver: Mia Holm
        deputy_approver: Ben Holm
      vendor: { team: [{ name: Ivo Lang, lead: true }, { name: Kit Moss }] }
    `,
  },
});
