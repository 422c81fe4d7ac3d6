import { defineRule } from '../../rule.ts';

export const KINDS = [
  { kind: 'need', label: 'what you need' },
  { kind: 'working-style', label: 'the way of working' },
  { kind: 'budget', label: 'the price' },
] as const;

export default defineRule({
  id: 'shortlist/no-criteria',
  from: 'shortlisting',
  unknown: 'fires',
  needs: ['selection.criteria', 'selection.criteria[].kind', 'selection.candidates[].strengths'],
  fixedBy: 'client',
  askOf: 'colleague',
  summary: 'It is not written down on what the vendors are compared, or part of it is left out.',
  why: 'Without criteria of your own the best presentation wins, and nobody can say afterwards why.',
  remedy: 'Write down three to five criteria before you read proposals: need, way of working, price.',
  ask: 'On what do you compare the vendors: what you need, the way of working, the price?',
  messages: {
    none: {
      severity: 'warning',
      text: 'Nothing says on what the vendors are compared.',
    },
    oneSided: {
      severity: 'warning',
      text: 'Your criteria ({criteria:list}) leave out {missing:list}.',
      remedy: 'Add a criterion for what is left out.',
    },
    unweighed: {
      severity: 'info',
      text: 'No strength or weakness is noted for {vendors:list}.',
      remedy: 'Note for each candidate what speaks for them and what against.',
    },
  },
  check({ engagement, report, notApplicable }) {
    const { criteria = [], candidates = [] } = engagement.selection ?? {};
    if (criteria.length === 0) {
      report('none', { at: 'selection.criteria' });
    } else if (criteria.every(({ kind }) => kind !== undefined)) {
      const missing = KINDS.filter(({ kind }) => criteria.every((criterion) => criterion.kind !== kind));
      const values = {
        criteria: criteria.map(({ name, kind }) => `“${name ?? kind}”`),
        missing: missing.map(({ label }) => label),
      };
      if (missing.length > 0) report('oneSided', { at: 'selection.criteria', values });
    }
    const weighed = candidates.some(({ strengths, weaknesses }, index) => {
      const path = `selection.candidates[${index}]`;
      if (strengths !== undefined || weaknesses !== undefined) return true;
      return notApplicable(`${path}.strengths`) || notApplicable(`${path}.weaknesses`);
    });
    if (candidates.length === 0 || weighed) return;
    const vendors = candidates.map(({ name }, index) => name ?? `candidate ${index + 1}`);
    report('unweighed', { at: 'selection.candidates', values: { vendors } });
  },
  examples: {
    fires: {
      none: `
        selection: { found_by: referral }
      `,
      oneSided: `
        selection:
          criteria: [{ name: knows cafés, kind: need }, { name: pictures, kind: need }, { name: price, kind: budget }]
      `,
      unweighed: `
        selection:
          criteria: [{ name: fit, kind: need }, { name: manner, kind: working-style }, { name: price, kind: budget }]
          candidates: [{ name: Petal Media, price: 4800 }, { name: Corner Agency, price: 5200 }]
      `,
    },
    quiet: `
      selection:
        criteria: [{ name: fit, kind: need }, { name: manner, kind: working-style }, { name: price, kind: budget }]
        candidates: [{ name: Petal Media, price: 4800 }, { name: Corner Agency, weaknesses: answers slowly }]
    `,
  },
});
