import { defineRule } from '../../rule.ts';

const OTHERS = [
  { kind: 'enquiry', label: 'a question' },
  { kind: 'negative_comment', label: 'a nasty public comment' },
  { kind: 'praise', label: 'a compliment' },
] as const;

export default defineRule({
  id: 'instructions/no-reply-procedure',
  from: 'contracting',
  unknown: 'fires',
  needs: [
    'customers.procedures.complaint',
    'customers.procedures.enquiry',
    'customers.procedures.negative_comment',
    'customers.procedures.praise',
  ],
  fixedBy: 'client',
  askOf: 'colleague',
  scope: ['replies'],
  summary: 'The vendor answers customers without being told what happens to each kind of message.',
  why: 'An answer made up on the spot stands in public under your name, and the next one says something else.',
  remedy: 'Write three lines for each kind of message: who answers, how, and when it is handed on.',
  ask: 'What should the vendor do with a question, a complaint, a nasty comment and a compliment?',
  messages: {
    complaint: {
      severity: 'error',
      text: 'Nothing tells {vendor} what to do with a complaint.',
    },
    others: {
      severity: 'warning',
      text: 'Nothing tells {vendor} what to do with {kinds:list}.',
    },
  },
  check({ engagement, report, notApplicable }) {
    const vendor = engagement.vendor?.name ?? 'the vendor';
    const procedures = engagement.customers?.procedures;
    if (procedures?.complaint === undefined) {
      report('complaint', { at: 'customers.procedures.complaint', values: { vendor } });
    }
    const missing = OTHERS.map(({ kind, label }) => ({ kind, label, at: `customers.procedures.${kind}` })).filter(
      ({ kind, at }) => procedures?.[kind] === undefined && !notApplicable(at),
    );
    const [first] = missing;
    if (first === undefined) return;
    report('others', { at: first.at, values: { vendor, kinds: missing.map(({ label }) => label) } });
  },
  examples: {
    fires: {
      complaint: `
        scope:
          included: [replies]
          excluded: [photographs]
          deliverables: [{ what: Replies on working days, quantity: 90, per: week }]
          instructions: { audience: Office managers nearby, image: Quick and tidy, approach: 'First names, no slang' }
        customers:
          procedures: { enquiry: price list, praise: thank by name, negative_comment: answer once }
      `,
      others: `
        scope:
          included: [replies]
          excluded: [photographs]
          deliverables: [{ what: Replies on working days, quantity: 90, per: week }]
          instructions: { audience: Office managers nearby, image: Quick and tidy, approach: 'First names, no slang' }
        customers:
          procedures: { enquiry: price list, complaint: to the office manager within the hour }
      `,
    },
    quiet: `
      scope:
        included: [replies]
        excluded: [photographs]
        deliverables: [{ what: Replies on working days, quantity: 90, per: week }]
        instructions: { audience: Office managers nearby, image: Quick and tidy, approach: 'First names, no slang' }
      customers:
        procedures:
          enquiry: price list
          complaint: to the office manager within the hour
          praise: thank by name
          negative_comment: answer once, then by message
    `,
  },
});
