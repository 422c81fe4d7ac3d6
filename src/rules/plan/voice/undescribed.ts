import { defineRule } from '../../rule.ts';

const PARTS = [
  ['document', 'a document'],
  ['beliefs', 'what you believe'],
  ['vision', 'what you want'],
  ['personality', 'how you sound'],
] as const;

export default defineRule({
  id: 'voice/undescribed',
  from: 'contracting',
  unknown: 'fires',
  needs: ['voice.personality', 'voice.beliefs', 'voice.vision', 'voice.document'],
  scope: ['posts', 'replies', 'adverts'],
  fixedBy: 'client',
  askOf: 'colleague',
  summary: 'The vendor is not told how the business speaks and what it stands for.',
  why: 'A vendor can do everything by the book, and customers still meet a stranger with your name.',
  remedy: 'Write three sentences: what you believe, what you want, and how you sound.',
  ask: 'If your business were a person at the counter, how would it speak?',
  messages: {
    nothing: {
      severity: 'error',
      text: 'Nothing tells the vendor what {client} believes, wants and sounds like.',
    },
    thin: {
      severity: 'warning',
      text: 'Only one part of your voice is written down: {part}.',
    },
  },
  check({ engagement, report, notApplicable }) {
    const { voice, client } = engagement;
    const asked = PARTS.filter(([key]) => !notApplicable(`voice.${key}`));
    const [first, second] = asked.filter(([key]) => voice?.[key] !== undefined);
    if (asked.length > 0 && !first) {
      report('nothing', { at: 'voice', values: { client: client?.name ?? 'the business' } });
    } else if (asked.length > 1 && first && !second) {
      report('thin', { at: 'voice', values: { part: first[1] } });
    }
  },
  examples: {
    fires: {
      nothing: `
        client: { name: Tide Café }
        voice: { never_say: [jokes about diets], examples_approved: 5 }
      `,
      thin: `
        voice: { personality: 'Warm, short, a little cheeky', never_say: [jokes about diets], examples_approved: 5 }
      `,
    },
    quiet: `
      voice:
        personality: Warm, short, a little cheeky
        beliefs: Good coffee is a right and not a lifestyle
        never_say: [jokes about diets]
        examples_approved: 5
    `,
  },
});
