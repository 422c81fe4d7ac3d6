import { inTheRunning, runners } from '../../../engagement/scores.ts';
import { defineRule } from '../../rule.ts';

export default defineRule({
  id: 'competition/all-others-ruled-out',
  from: 'contracting',
  unknown: 'skips',
  needs: ['selection.candidates[].disqualified', 'selection.candidates[].weaknesses', 'selection.candidates'],
  fixedBy: 'client',
  askOf: 'colleague',
  summary: 'All candidates but one have been ruled out.',
  why: 'Where everybody else is out there was no comparison, and it looks as if the choice had come first.',
  remedy: 'Write down why each of them was ruled out, in words that you could read out to them.',
  ask: 'Why was each of the others ruled out, and who decided that?',
  source: 'Cardinal’s red flag R035 for public tenders: all except the winning bid disqualified.',
  messages: {
    unexplained: {
      severity: 'warning',
      text: 'Every candidate but {vendor} is ruled out, and it is not written down why {others:list}.',
    },
    alone: {
      severity: 'info',
      text: 'Every candidate but {vendor} is ruled out, so that there is nothing to compare its offer with.',
      remedy: 'Ask one more vendor who can do the work for a proposal on the same brief.',
    },
  },
  check({ engagement, report, notApplicable }) {
    const [left, ...more] = inTheRunning(engagement);
    if (left === undefined || more.length > 0) return;
    const others = runners(engagement).filter(({ candidate }) => candidate !== left.candidate);
    if (others.length === 0 || others.some(({ candidate }) => !candidate.disqualified)) return;
    const unexplained = others.filter(
      ({ candidate, path }) => candidate.weaknesses === undefined && !notApplicable(`${path}.weaknesses`),
    );
    const [first, ...rest] = unexplained.length > 0 ? unexplained : others;
    if (first === undefined) return;
    const at = `${first.path}.disqualified`;
    const related = rest.map(({ path }) => ({ at: `${path}.disqualified`, label: 'ruled out too' }));
    const vendor = left.name;
    if (unexplained.length === 0) return report('alone', { at, related, values: { vendor } });
    report('unexplained', { at, related, values: { vendor, others: unexplained.map(({ name }) => name) } });
  },
  examples: {
    fires: {
      unexplained: `
        selection:
          candidates:
            - { name: Petal Media, price: 4800 }
            - { name: Corner Agency, price: 6000, disqualified: yes, weaknesses: no references }
            - { name: Harbour Studio, price: 5200, disqualified: yes }
          chosen: Petal Media
        contract: { start: 2027-01-04, signed_on: 2026-12-10 }
      `,
      alone: `
        selection:
          candidates:
            - { name: Petal Media, price: 4800 }
            - { name: Corner Agency, price: 6000, disqualified: yes, weaknesses: no references }
          chosen: Petal Media
        contract: { start: 2027-01-04, signed_on: 2026-12-10 }
      `,
    },
    quiet: `
      selection:
        candidates:
          - { name: Petal Media, price: 4800 }
          - { name: Corner Agency, price: 6000, disqualified: yes }
          - { name: Harbour Studio, price: 5200 }
        chosen: Petal Media
      contract: { start: 2027-01-04, signed_on: 2026-12-10 }
    `,
  },
});
