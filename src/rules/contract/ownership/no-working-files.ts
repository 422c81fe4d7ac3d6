import { inScope, type Work } from '../../../engagement/scope.ts';
import { defineRule } from '../../rule.ts';

/** Whoever only answers customers makes no files. */
const MAKING: readonly Work[] = ['posts', 'pictures', 'adverts'];

export default defineRule({
  id: 'ownership/no-working-files',
  from: 'contracting',
  unknown: 'asks',
  needs: ['contract.working_files'],
  fixedBy: 'vendor',
  askOf: 'vendor',
  summary: 'You receive finished pictures, but not the files they were made from.',
  why: 'Without the files that can be edited, a new price or date means paying somebody to make it all again.',
  remedy: 'Have the files that can be edited handed over every month.',
  ask: 'Do we also receive the files that can be edited, and how often?',
  source: 'Templates of contracts for social media.',
  messages: {
    none: {
      severity: 'info',
      text: '{vendor} keeps the files that can be edited, and you receive only what is finished.',
    },
  },
  check({ engagement, report, ask }) {
    const files = engagement.contract?.working_files;
    const at = 'contract.working_files';
    if (files === false) report('none', { at, values: { vendor: engagement.vendor?.name ?? 'The vendor' } });
    else if (files === undefined && MAKING.some((work) => inScope(engagement, work))) ask(at);
  },
  examples: {
    fires: {
      none: `
        vendor: { name: Bluebell Media }
        contract: { content_owner: client, ownership_passes_on: delivery, working_files: no }
      `,
    },
    quiet: `
      vendor: { name: Bluebell Media }
      contract: { content_owner: client, ownership_passes_on: delivery, working_files: yes }
    `,
    asks: `
      scope: { included: [posts] }
      contract: { content_owner: client, working_files: unknown }
    `,
  },
});
