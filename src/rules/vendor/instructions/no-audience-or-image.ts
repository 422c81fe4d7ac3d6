import { defineRule } from '../../rule.ts';

const PARTS = [
  { field: 'audience', label: 'whom you want to reach' },
  { field: 'image', label: 'how customers should see you' },
] as const;

export default defineRule({
  id: 'instructions/no-audience-or-image',
  from: 'contracting',
  unknown: 'fires',
  needs: ['scope.instructions.audience', 'scope.instructions.image'],
  fixedBy: 'client',
  askOf: 'colleague',
  summary: 'The vendor is not told whom to reach, or how customers should see the business.',
  why: 'A writer who must guess writes for everybody, and so for nobody who would buy from you.',
  remedy: 'Write one sentence each: whom you want to reach, and how customers should see you.',
  ask: 'What sort of customer do you want to reach, and how should that customer see your business?',
  messages: {
    unsaid: {
      severity: 'warning',
      text: 'The instructions do not tell {vendor} {missing:list}.',
    },
  },
  check({ engagement, report, notApplicable }) {
    const instructions = engagement.scope?.instructions;
    const missing = PARTS.map(({ field, label }) => ({ field, label, at: `scope.instructions.${field}` })).filter(
      ({ field, at }) => instructions?.[field] === undefined && !notApplicable(at),
    );
    const [first] = missing;
    if (first === undefined) return;
    const values = { vendor: engagement.vendor?.name ?? 'the vendor', missing: missing.map(({ label }) => label) };
    report('unsaid', { at: first.at, values });
  },
  examples: {
    fires: {
      unsaid: `
        engagement: { service: other }
        scope:
          excluded: [photographs]
          deliverables: [{ what: Posts as in the agreed calendar, quantity: 10, per: week }]
          instructions: { audience: Office managers and landlords within 10 miles, approach: 'First names, no slang' }
      `,
    },
    quiet: `
      engagement: { service: other }
      scope:
        excluded: [photographs]
        deliverables: [{ what: Posts as in the agreed calendar, quantity: 10, per: week }]
        instructions:
          audience: Office managers and landlords within 10 miles
          image: Quick, tidy, no fuss
          approach: First names, no slang
    `,
  },
});
