/** The part of the cause that is on the client's own side. */

import type { Basis } from './basis.ts';
import { approvalTime, replyTime } from './client/answering.ts';
import { brief } from './client/brief.ts';
import { lateApprovals } from './client/late-approvals.ts';
import { meetings } from './client/meetings.ts';
import type { ClientPart, ClientPoint } from './types.ts';

/** @param shows does any sign of trouble show? */
export function clientPartOf(basis: Basis, shows: boolean): ClientPart {
  const points = [lateApprovals(basis), brief(basis), meetings(basis), approvalTime(basis), replyTime(basis)];
  const sharedCause = basis.risks('second-opinion/shared-cause').length > 0;
  return { sharedCause, says: summary(sharedCause, shows, points), points };
}

function summary(sharedCause: boolean, shows: boolean, points: readonly ClientPoint[]): string {
  if (sharedCause) return 'Part of the cause is on your side.';
  if (points.some(({ status }) => status === 'yours')) {
    return shows
      ? 'This is to be mended on your side too.'
      : 'Whatever the figures say, this is to be mended on your side.';
  }
  if (points.some(({ status }) => status === 'open'))
    return 'As far as it is known, nothing is to be mended on your side.';
  return 'Nothing is to be mended on your side.';
}
