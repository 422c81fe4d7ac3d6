/** Was the vendor spoken with, and what came of it? */

import { longDate } from '../../engagement/dates.ts';
import type { SecondOpinion } from '../../engagement/generated/types.ts';
import type { Basis } from './basis.ts';
import type { Talk } from './types.ts';

const ANSWERS: Record<NonNullable<SecondOpinion['vendor_response']>, string> = {
  honest: 'The answer was honest.',
  'plan-agreed': 'You agreed on a plan.',
  denied: 'They saw nothing wrong.',
  'no-change': 'Nothing has changed since.',
};

export function talkOf(basis: Basis): Talk {
  const { talked_on: on = null, vendor_response: response = null } = basis.performance.second_opinion ?? {};
  const { vendor, asOf } = basis;
  if (on === null) {
    return notTold(basis, response);
  }
  if (on > asOf) {
    const early = response ? ' The answer that is noted already does not count before that day.' : '';
    return {
      status: 'planned',
      on,
      response,
      says: `A talk with ${vendor} is planned for ${longDate(on)}. A plan is not a talk yet: until then nobody has told them.${early}`,
    };
  }
  const answer = response ? ANSWERS[response] : 'What they answered is not written down.';
  return { status: 'held', on, response, says: `You told ${vendor} plainly on ${longDate(on)}. ${answer}` };
}

function notTold(basis: Basis, response: Talk['response']): Talk {
  const kind = basis.answer('performance.second_opinion.talked_on')?.kind;
  if (kind === 'unknown') {
    const says = `Nobody knows whether ${basis.vendor} was told plainly, so it counts as not told.`;
    return { status: 'not-known', on: null, response, says };
  }
  const says =
    kind === 'not-yet'
      ? `${basis.vendorFirst} has not been told plainly yet.`
      : `The file notes no talk in which ${basis.vendor} was told plainly.`;
  return { status: 'not-held', on: null, response, says };
}
