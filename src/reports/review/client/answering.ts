/** How long the client may take: to approve, and to answer. What it takes in fact shows in the late approvals. */

import { count } from '../../../engagement/quantity.ts';
import rule from '../../../rules/vendor/communication/no-reply-times.ts';
import type { Basis } from '../basis.ts';
import { begins } from '../signs/sign.ts';
import type { ClientPoint } from '../types.ts';

export function approvalTime({ engagement }: Basis): ClientPoint {
  const hours = engagement.policy?.turnaround_hours;
  const about = { id: 'approval-time', name: 'Time to approve', share: null, remedy: null, threshold: null } as const;
  if (hours === undefined) return { ...about, status: 'open', says: 'Nothing says how fast you approve.' };
  return { ...about, status: 'plain', says: `You have agreed to approve within ${count(hours, 'hour')}.` };
}

export function replyTime(basis: Basis): ClientPoint {
  const hours = basis.engagement.communication?.client_replies_within_hours;
  const limit = basis.limit(rule, 'clientHours');
  const about = {
    id: 'reply-time',
    name: 'Time to answer',
    share: null,
    threshold: begins(limit, `over ${count(limit.value, 'hour')}`),
  } as const;
  if (hours === undefined) {
    return { ...about, status: 'open', says: 'Nothing says how fast you answer.', remedy: null };
  }
  const says = `You have agreed to answer within ${count(hours, 'hour')}.`;
  if (hours <= limit.value) return { ...about, status: 'fine', says, remedy: null };
  return { ...about, status: 'yours', says, remedy: `Answer faster: within ${count(limit.value, 'hour')}.` };
}
