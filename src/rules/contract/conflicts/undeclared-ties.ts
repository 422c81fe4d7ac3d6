import { defineRule } from '../../rule.ts';

/** More names than these are said as “the vendors”. */
const MOST_NAMES = 3;

export default defineRule({
  id: 'conflicts/undeclared-ties',
  from: 'contracting',
  unknown: 'fires',
  needs: ['selection.ties_declared_on', 'selection.ties[].took_part_in_decision', 'selection.ties'],
  fixedBy: 'client',
  askOf: 'colleague',
  summary: 'Ties between those who decide and the vendors are not declared, or somebody with a tie helped to choose.',
  why: 'A tie that is told is harmless; one that comes out later makes every good reason look like an excuse.',
  remedy: 'Have everybody who decides declare their ties in writing, and let somebody else choose where there is one.',
  ask: 'Is anybody who decides related to, friends with, or paid by one of the vendors?',
  source:
    "A city's audit of its social marketing contractor (2018); a council's inquiry into payments to a contractor (2023).",
  messages: {
    undeclared: {
      severity: 'warning',
      text: 'Those who decide have not declared yet whether they have ties with {vendors:list}.',
      remedy: 'Have everybody who decides write down their ties with the vendors, or that they have none.',
    },
    undated: {
      severity: 'warning',
      text: '{number} on your side {have} a tie with a vendor, and nothing says when everybody who decides declared theirs.',
      remedy:
        'Have everybody who decides write down their ties with the vendors, or that they have none, with the day.',
    },
    tookPart: {
      severity: 'error',
      text: '{who} has a tie with a vendor{tie} and took part in the choice.',
      remedy: 'Let somebody without a tie look at the choice again and decide, and write that down.',
    },
    unstated: {
      severity: 'warning',
      text: '{who} has a tie with a vendor{tie}, and nothing says whether this person took part in the choice.',
      remedy: 'Write down whether this person took part, and if so let somebody else decide.',
    },
  },
  check({ engagement, report }) {
    const { candidates = [], ties = [], ties_declared_on: declared } = engagement.selection ?? {};
    const at = 'selection.ties_declared_on';
    if (declared === undefined && ties.length > 0) {
      const one = ties.length === 1;
      const values = { number: one ? 'One person' : `${ties.length} people`, have: one ? 'has' : 'have' };
      report('undated', { at, related: [{ at: 'selection.ties', label: 'told here' }], values });
    } else if (declared === undefined) {
      const names = candidates.flatMap(({ name }) => name ?? []);
      const vendor = names.length === 0 ? engagement.vendor?.name : undefined;
      const vendors = names.length > 0 && names.length <= MOST_NAMES ? names : [vendor ?? 'the vendors'];
      report('undeclared', { at, values: { vendors } });
    }
    for (const [index, { who = 'Somebody on your side', tie, took_part_in_decision: tookPart }] of ties.entries()) {
      if (tookPart === false) continue;
      report(tookPart ? 'tookPart' : 'unstated', {
        at: `selection.ties[${index}].took_part_in_decision`,
        values: { who, tie: tie === undefined ? '' : ` (${tie})` },
      });
    }
  },
  examples: {
    fires: {
      undeclared: `
        selection: { candidates: [{ name: Petal Media }, { name: Corner Agency }], chosen: Petal Media }
      `,
      undated: `
        selection:
          ties: [{ who: Leo Brandt, tie: plays football with the owner, took_part_in_decision: no }]
      `,
      tookPart: `
        selection:
          ties_declared_on: 2026-11-02
          ties:
            - { who: Leo Brandt, tie: plays football with the owner, took_part_in_decision: no }
            - { who: Lena Brandt, tie: sister of the owner of Petal Media, took_part_in_decision: yes }
      `,
      unstated: `
        selection:
          ties_declared_on: 2026-11-02
          ties: [{ who: Lena Brandt, tie: sister of the owner of Petal Media }]
      `,
    },
    quiet: `
      selection:
        ties_declared_on: 2026-11-02
        ties: [{ who: Lena Brandt, tie: sister of the owner of Petal Media, took_part_in_decision: no }]
    `,
  },
});
