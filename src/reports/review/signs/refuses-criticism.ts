import type { Performance } from '../../../engagement/generated/types.ts';
import type { Basis } from '../basis.ts';
import { missingOf } from '../missing.ts';
import { measure, type Sign } from './sign.ts';

type Response = NonNullable<Performance['response_to_criticism']>;

const SHORT: Record<Response, string> = { accepts: 'accepted', defensive: 'argued with', refuses: 'refused' };

const SAYS: Record<Response, string> = {
  accepts: 'accepts what you correct',
  defensive: 'takes every correction as an attack',
  refuses: 'refuses to change what you correct',
};

export function refusesCriticism(basis: Basis): Sign {
  const response = basis.performance.response_to_criticism;
  return {
    measures: [
      measure('How criticism is taken', {
        text: response ? SHORT[response] : null,
        threshold: { value: null, text: 'if argued with', source: null },
        reached: response ? response !== 'accepts' : null,
      }),
    ],
    missing: response ? [] : [missingOf(basis, 'performance.response_to_criticism')],
    judged: response !== undefined,
    says: response ? [`${basis.vendorFirst} ${SAYS[response]}.`] : [],
  };
}
