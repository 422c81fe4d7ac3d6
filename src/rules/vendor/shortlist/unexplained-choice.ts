import { chosen, ROUNDING, totalScores } from '../../../engagement/scores.ts';
import { defineRule } from '../../rule.ts';

export default defineRule({
  id: 'shortlist/unexplained-choice',
  from: 'contracting',
  unknown: 'skips',
  needs: ['selection.reason', 'selection.chosen', 'selection.candidates[].scores'],
  fixedBy: 'client',
  askOf: 'colleague',
  summary: 'Another candidate scored better than the chosen one, and nothing says why.',
  why: 'A choice against your own scores is either a criterion you forgot to write down, or a mistake.',
  remedy: 'Write down why you chose this vendor, or choose again.',
  ask: 'Why this vendor rather than the one that scored best?',
  messages: {
    notTheBest: {
      severity: 'warning',
      text: '{vendor} is chosen with a score of {score:number} against {top:number} for {best}, and no reason is given.',
    },
  },
  check({ engagement, report }) {
    const { selection } = engagement;
    if (!selection || selection.reason !== undefined) return;
    const choice = chosen(engagement);
    const { byCandidate } = totalScores(selection);
    const candidates = (selection.candidates ?? []).map((candidate, index) => ({
      candidate,
      index,
      score: byCandidate[index],
    }));
    const score = candidates.find(({ candidate }) => candidate === choice?.candidate)?.score;
    if (choice === undefined || score === undefined) return;
    let best: { index: number; name: string | undefined; score: number } | undefined;
    for (const { candidate, index, score: other } of candidates) {
      // Who is ruled out is not passed over.
      if (other === undefined || candidate.disqualified) continue;
      if (other > (best?.score ?? score) + ROUNDING) best = { index, name: candidate.name, score: other };
    }
    if (best === undefined) return;
    const { index, name } = best;
    report('notTheBest', {
      at: 'selection.reason',
      related: [
        { at: `selection.candidates[${index}].scores`, label: 'the best score' },
        { at: `${choice.path}.scores`, label: 'the chosen one' },
      ],
      values: { vendor: choice.name, score, top: best.score, best: name ?? `candidate ${index + 1}` },
    });
  },
  examples: {
    fires: {
      notTheBest: `
        selection:
          proposals_received: 3
          criteria:
            - { name: fit, kind: need, weight: 60 }
            - { name: manner, kind: working-style, weight: 20 }
            - { name: price, kind: budget, weight: 20 }
          candidates:
            - { name: Petal Media, services_reviewed_on: 2026-10-19, interviewed_on: 2026-10-28,
                scores: { fit: 3, manner: 5, price: 5 }, strengths: cheap }
            - { name: Corner Agency, scores: { fit: 5, manner: 4, price: 3 } }
          chosen: Petal Media
      `,
    },
    quiet: `
      selection:
        proposals_received: 3
        criteria: [{ name: fit, kind: need }, { name: manner, kind: working-style }, { name: price, kind: budget }]
        candidates:
          - { name: Petal Media, services_reviewed_on: 2026-10-19, interviewed_on: 2026-10-28,
              scores: { fit: 3, manner: 5, price: 5 }, strengths: cheap }
          - { name: Corner Agency, scores: { fit: 5, manner: 4, price: 3 } }
        chosen: Petal Media
    `,
  },
});
