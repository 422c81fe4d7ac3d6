import { defineRule } from '../../rule.ts';

export default defineRule({
  id: 'escalation/no-sensitive-procedure',
  from: 'contracting',
  unknown: 'fires',
  needs: ['customers.procedures.sensitive'],
  fixedBy: 'client',
  askOf: 'colleague',
  scope: ['replies'],
  summary: 'Nobody has said which messages must be passed on before anybody answers them.',
  why: 'One wrong answer to a delicate message can grow into a public quarrel within hours.',
  remedy: 'List the topics that must always be passed on, to whom, and within how many minutes.',
  ask: 'Which messages must never be answered without you?',
  messages: {
    absent: {
      severity: 'error',
      text: 'Nothing says which messages {vendor} must pass on to {person}, and how fast.',
    },
  },
  check({ engagement, report }) {
    if (engagement.customers?.procedures?.sensitive !== undefined) return;
    const at = 'customers.procedures.sensitive';
    const vendor = engagement.vendor?.name ?? 'the vendor';
    const person = engagement.client?.decision_maker?.name ?? 'you';
    report('absent', { at, values: { vendor, person } });
  },
  examples: {
    fires: {
      absent: `
        client: { decision_maker: { name: Ana Fern } }
        scope: { included: [replies] }
        vendor: { name: Bluebell Media }
        customers: { procedures: { complaint: see route } }
      `,
    },
    quiet: `
      scope: { included: [replies] }
      customers:
        procedures: { sensitive: "Injury, press, lawyers: ring Ana Fern within 15 minutes" }
    `,
  },
});
