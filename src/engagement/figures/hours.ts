/** Hours a week: bought, needed, and spent by the owner's own side. */

import { count, formatNumber } from '../quantity.ts';
import { includedWork, inScope } from '../scope.ts';
import { type Basis, type Figure, known, missing, WEEKS_PER_MONTH } from './figure.ts';
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
  let posts = 0;
  let hours = 0;
  for (const [index, channel] of channels.entries()) {
    if (channel.posts_per_week === undefined) return missing(`scope.channels[${index}].posts_per_week`);
    posts += channel.posts_per_week;
    hours += channel.posts_per_week * (channel.hours_per_post ?? usual);
  }
  const each = posts === 0 ? usual : hours / posts;
  return known(hours, () => `${count(posts, 'post')} × ${formatNumber(each, 2)} h = ${formatNumber(hours)} h a week`);
}

/** All hours that the work needs: replies, posts, meetings and reports. */
export function neededHoursWeek(basis: Basis): Figure {
  const reply = replyHoursWeek(basis);
  const post = postHoursWeek(basis);
  if (!reply.known || !post.known) {
    return { known: false, missing: [...(reply.known ? [] : reply.missing), ...(post.known ? [] : post.missing)] };
  }
  const overhead = basis.assumed.overheadHoursPerWeek;
  const value = reply.value + post.value + overhead;
  return known(value, () => {
    const replies = reply.value > 0 ? `replies ${formatNumber(reply.value)} h + ` : '';
    const posts = post.value > 0 ? `posts ${formatNumber(post.value)} h + ` : '';
    return `${replies}${posts}meetings and reports ${formatNumber(overhead)} h = ${formatNumber(value)} h a week`;
  });
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
  const value = reading + supply + updates + meetings;
  return known(
    value,
    () =>
      `reading ${count(posts, 'post')} ${formatNumber(reading)} h + content ${formatNumber(supply)} h + updates ${formatNumber(updates, 2)} h + meetings ${formatNumber(meetings, 2)} h = ${formatNumber(value)} h a week`,
  );
}
