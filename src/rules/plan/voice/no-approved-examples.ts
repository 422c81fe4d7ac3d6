import { count } from '../../../engagement/quantity.ts';
import { defineRule } from '../../rule.ts';

export default defineRule({
  id: 'voice/no-approved-examples',
  from: 'contracting',
  unknown: 'fires',
  needs: ['voice.examples_approved'],
  scope: ['posts', 'replies', 'adverts'],
  fixedBy: 'both',
  askOf: 'colleague',
  summary: 'You have hardly read anything that the vendor has written in your voice.',
  why: 'Without a rehearsal, it is your customers who read the first attempts at your voice.',
  remedy: 'Have the vendor draft five posts or replies, and mark them up together.',
  ask: 'How many drafts in your voice have you read and approved?',
  messages: {
    none: {
      severity: 'warning',
      text: 'You have not yet approved anything that the vendor wrote in your voice.',
    },
    tooFew: {
      severity: 'warning',
      text: 'You have approved {examples} of your voice by the vendor: at least {least:number} are needed.',
    },
  },
  thresholds: {
    minExamples: { value: 3, unit: 'examples', source: 'house default' },
  },
  check({ engagement, thresholds, report }) {
    const { voice } = engagement;
    const approved = voice?.examples_approved ?? 0;
    if (approved >= thresholds.minExamples) return;
    const at = 'voice.examples_approved';
    if (approved === 0) report('none', { at });
    else report('tooFew', { at, values: { examples: count(approved, 'example'), least: thresholds.minExamples } });
  },
  examples: {
    fires: {
      none: `
        voice: { personality: Plain and exact, beliefs: A repair must be understood, never_say: [blaming the driver] }
      `,
      tooFew: `
        voice: { personality: Plain and exact, beliefs: A repair must be understood, never_say: [blaming the driver],
                 examples_approved: 2 }
      `,
    },
    quiet: `
      voice: { personality: Plain and exact, beliefs: A repair must be understood, never_say: [blaming the driver],
               examples_approved: 3 }
    `,
  },
});
