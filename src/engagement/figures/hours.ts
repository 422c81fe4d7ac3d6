/** Hours a week: bought, needed, and spent by the owner's own side. */

import { count, formatNumber } from '../quantity.ts';
import { includedWork, inScope } from '../scope.ts';
import { type Basis, type Figure, known, missing, WEEKS_PER_MONTH } from './figure.ts';
import { hoursAddedUp } from './shown.ts';
import { months } from './term.ts';

/** Times a week. */
export const PER_WEEK: Readonly<Record<string, number>> = {
  daily: 5,
  weekly: 1,
  fortnightly: 1 / 2,
  monthly: 12 / 52,
  quarterly: 4 / 52,
  none: 0,
};

/** Hours that the fees buy. */
export function hoursBoughtWeek(basis: Basis): Figure {
  const { hours_per_month: monthly, hours_total: total } = basis.engagement.budget?.fees ?? {};
  if (monthly !== undefined) {
    const hours = monthly / WEEKS_PER_MONTH;
    return known(hours, () => `${formatNumber(monthly)} h a month = ${formatNumber(hours)} h a week`);
  }
  if (total === undefined) return missing('budget.fees.hours_per_month');
  const term = months(basis);
  if (!term.known || term.value === 0) return missing('contract.term_months');
  const hours = total / (term.value * WEEKS_PER_MONTH);
  return known(
    hours,
    () => `${formatNumber(total)} h in ${count(term.value, 'month')} = ${formatNumber(hours)} h a week`,
  );
}

/** Hours for answering customers, whoever answers them. */
export function answeringHoursWeek({ engagement, assumed }: Basis): Figure {
  const { inbound_messages_per_week: messages, minutes_per_message } = engagement.customers ?? {};
  if (messages === undefined) return missing('customers.inbound_messages_per_week');
  const minutes = minutes_per_message ?? assumed.minutesPerMessage;
  const hours = (messages * minutes) / 60;
  const note = minutes_per_message === undefined ? ' (assumed)' : '';
  return known(
    hours,
    () => `${formatNumber(messages)} messages × ${formatNumber(minutes)} min${note} = ${formatNumber(hours)} h a week`,
  );
}

/** Hours that the vendor needs for answering customers; none where that is not part of the work. */
export function replyHoursWeek(basis: Basis): Figure {
  return inScope(basis.engagement, 'replies') ? answeringHoursWeek(basis) : known(0, () => 'no replies');
}

/** Hours for making posts; none where posts are not part of the work. */
export function postHoursWeek(basis: Basis): Figure {
  if (!inScope(basis.engagement, 'posts')) return known(0, () => 'no posts');
  const channels = basis.engagement.scope?.channels ?? [];
  if (channels.length === 0) return missing('scope.channels');
  const included = includedWork(basis.engagement);
  const usual = included.includes('posts') ? basis.assumed.hoursPerPost : basis.assumed.hoursPerVideo;
  const postsByHours = new Map<number, number>();
  let hours = 0;
  for (const [index, channel] of channels.entries()) {
    if (channel.posts_per_week === undefined) return missing(`scope.channels[${index}].posts_per_week`);
    const each = channel.hours_per_post ?? usual;
    postsByHours.set(each, (postsByHours.get(each) ?? 0) + channel.posts_per_week);
    hours += channel.posts_per_week * each;
  }
  return known(hours, () => {
    const kinds = [...postsByHours].filter(([each, posts]) => postsByHours.size === 1 || each * posts > 0);
    const sum = kinds.map(([each, posts]) => `${count(posts, 'post')} × ${formatNumber(each, 2)} h`).join(' + ');
    return `${sum} = ${formatNumber(hours, 2)} h a week`;
  });
}

/** All hours that the work needs: replies, posts, meetings and reports. */
export function neededHoursWeek(basis: Basis): Figure {
  const reply = replyHoursWeek(basis);
  const post = postHoursWeek(basis);
  if (!reply.known || !post.known) {
    return { known: false, missing: [...(reply.known ? [] : reply.missing), ...(post.known ? [] : post.missing)] };
  }
  const overhead = basis.assumed.overheadHoursPerWeek;
  const terms = [
    { name: 'replies', value: reply.value },
    { name: 'posts', value: post.value },
    { name: 'meetings and reports', value: overhead },
  ];
  return known(reply.value + post.value + overhead, () => hoursAddedUp(terms));
}

/** Hours that the owner's side spends: reading posts, supplying content, updates and meetings. */
export function clientHoursWeek(basis: Basis): Figure {
  const { scope, insight, communication } = basis.engagement;
  const channels = scope?.channels ?? [];
  if (inScope(basis.engagement, 'posts') && channels.every((channel) => channel.posts_per_week === undefined)) {
    return missing('scope.channels');
  }
  const posts = channels.reduce((sum, channel) => sum + (channel.posts_per_week ?? 0), 0);
  const reading = (posts * basis.assumed.minutesPerApproval) / 60;
  const supply = ((insight?.items_per_month ?? 0) * basis.assumed.hoursPerInsightItem) / WEEKS_PER_MONTH;
  const updates = (PER_WEEK[communication?.updates ?? 'none'] ?? 0) * basis.assumed.hoursPerUpdate;
  const meetings = (PER_WEEK[communication?.meetings ?? 'none'] ?? 0) * basis.assumed.hoursPerMeeting;
  const terms = [
    { name: `reading ${count(posts, 'post')}`, value: reading },
    { name: 'content', value: supply },
    { name: 'updates', value: updates },
    { name: 'meetings', value: meetings },
  ];
  return known(reading + supply + updates + meetings, () => hoursAddedUp(terms));
}

/** What takes time of the owner's side too, and is not written: the figure above counts it as none. */
export function clientHoursOpen({ insight, communication }: Basis['engagement']): string[] {
  return [
    ...(insight?.items_per_month === undefined ? ['insight.items_per_month'] : []),
    ...(communication?.updates === undefined ? ['communication.updates'] : []),
    ...(communication?.meetings === undefined ? ['communication.meetings'] : []),
  ];
}
