/** Is there enough to compare, and is it known on what? */

import { count, formatNumber } from '../../../engagement/quantity.ts';
import { limitOf } from '../../../rules/limit.ts';
import noCriteria, { KINDS } from '../../../rules/vendor/shortlist/no-criteria.ts';
import tooFew from '../../../rules/vendor/shortlist/too-few-candidates.ts';
import type { Missing } from '../types.ts';
import { byRule, type Compared, gap } from './entry.ts';

export function missingProposals({ assessment, candidates, choice }: Compared): Missing[] {
  const { proposals_received: received = 0, invited = 0 } = assessment.engagement.selection ?? {};
  const listed = candidates.length;
  const number = Math.max(received, listed);
  const usual = limitOf(tooFew, 'usual', assessment.settings).value;
  const found: Missing[] = [];
  if (number < limitOf(tooFew, 'fewest', assessment.settings).value) {
    // Whoever is compared has made a proposal, so there is one at least.
    const values = { proposals: `only ${count(number, 'proposal')}`, vendor: choice?.name ?? 'the vendor' };
    found.push(byRule('candidates', tooFew, 'tooFew', values));
  } else if (number < usual) {
    const values = { proposals: count(number, 'proposal'), usual };
    found.push(byRule('candidates', tooFew, 'fewerThanUsual', values));
  }
  if (received > listed) {
    const text = `${count(received, 'proposal')} came in, and ${formatNumber(listed)} ${listed === 1 ? 'is' : 'are'} listed.`;
    found.push(gap('unlisted-proposals', text, 'List every vendor who made a proposal.'));
  }
  if (invited > number) {
    const answers = `${formatNumber(number)} ${number === 1 ? 'proposal is' : 'proposals are'} on record`;
    const text = `${count(invited, 'vendor')} were asked, and ${answers}.`;
    const remedy =
      invited - number === 1
        ? 'Ask the one who is missing once more, or note that they do not want the work.'
        : 'Ask the others once more, or note that they do not want the work.';
    found.push(gap('unanswered-invitations', text, remedy));
  }
  return found;
}

export function missingCriteria({ assessment }: Compared): Missing[] {
  const { criteria = [] } = assessment.engagement.selection ?? {};
  if (criteria.length === 0) return [byRule('criteria', noCriteria, 'none', {})];
  // One of no kind may be about what seems to be left out.
  if (criteria.some(({ kind }) => kind === undefined)) return [];
  const found: Missing[] = [];
  const missing = KINDS.filter(({ kind }) => criteria.every((criterion) => criterion.kind !== kind));
  if (missing.length > 0) {
    const values = {
      criteria: criteria.map(({ name, kind }) => `“${name ?? kind}”`),
      missing: missing.map(({ label }) => label),
    };
    found.push(byRule('criteria-one-sided', noCriteria, 'oneSided', values));
  }
  for (const { kind, label } of KINDS) {
    const own = criteria.filter((criterion) => criterion.kind === kind);
    if (own.length === 0 || own.some(({ weight }) => weight !== 0)) continue;
    const text = `Your weights leave out ${label}: it counts 0.`;
    found.push(gap('criteria-one-sided', text, 'Give it a weight, if it matters to you.'));
  }
  return found;
}
