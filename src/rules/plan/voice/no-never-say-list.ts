import { defineRule } from '../../rule.ts';

export default defineRule({
  id: 'voice/no-never-say-list',
  from: 'contracting',
  unknown: 'fires',
  needs: ['voice.never_say'],
  scope: ['posts', 'replies', 'adverts'],
  fixedBy: 'client',
  askOf: 'colleague',
  summary: 'There is no list of what must never be said in your name.',
  why: 'From behind a screen people write what they would never say to a customer, and it is read as yours.',
  remedy: "List what you would never say to a customer's face.",
  ask: 'What must never be said in your name?',
  messages: {
    empty: {
      severity: 'warning',
      text: 'There is no list of what must never be said in the name of {client}.',
    },
  },
  check({ engagement, report }) {
    const { voice, client } = engagement;
    if ((voice?.never_say ?? []).length > 0) return;
    report('empty', { at: 'voice.never_say', values: { client: client?.name ?? 'your business' } });
  },
  examples: {
    fires: {
      empty: `
        client: { name: Fern & Co }
        voice: { personality: Gentle and exact, beliefs: Flowers say it for you, examples_approved: 5, never_say: [] }
      `,
    },
    quiet: `
      client: { name: Fern & Co }
      voice: { personality: Gentle and exact, beliefs: Flowers say it for you, examples_approved: 5, never_say: [jokes about funerals] }
    `,
  },
});
