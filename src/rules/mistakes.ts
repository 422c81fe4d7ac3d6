/** The mistakes, in the order in which they are shown. */

export interface Mistake {
  readonly id: string;
  readonly panel: string;
  /** As a person would say that the mistake is made. */
  readonly title: string;
  /** A word or two, for tables. */
  readonly short: string;
  /** What the source teaches about it, in our words. */
  readonly about: string;
}

export const mistakes: readonly Mistake[] = [
  {
    id: 'outcomes',
    panel: 'plan',
    short: 'Outcome',
    title: 'The business result is not understood',
    about:
      'Work that is not built around the result the business needs cannot deliver it. Money goes out that never comes back, a few hours are bought for a crowd of customers, and a vendor who was never told the aim delivers what it thinks best.',
  },
  {
    id: 'policies',
    panel: 'plan',
    short: 'Rules',
    title: 'No rules are set',
    about:
      'Rules belong into the planning, and everybody involved has to know them. Without them nobody knows how to act or answer, and nobody is responsible when good practice is skipped.',
  },
  {
    id: 'voice',
    panel: 'plan',
    short: 'Voice',
    title: 'The voice of the business is not passed on',
    about:
      'A business that behaves differently online than across the counter is misrepresented. People want to talk with a person who speaks for the business, and not with a robot, a beginner, or somebody who writes for the next meeting.',
  },
  {
    id: 'alignment',
    panel: 'plan',
    short: 'Joined up',
    title: 'The plan is cut off from the other marketing',
    about:
      'What adverts and vans promise, the pages must repeat and keep. Campaigns that chase different aims do not add up, even when each succeeds.',
  },
  {
    id: 'contingencies',
    panel: 'plan',
    short: 'Trouble',
    title: 'There is no plan for trouble',
    about:
      'Figures are missed, hashtags are hijacked, jokes misfire, the boss makes a statement. Deciding beforehand who acts, how fast and how, separates a good answer from a public quarrel.',
  },
  {
    id: 'shortlist',
    panel: 'vendor',
    short: 'Choice',
    title: 'The first vendor found is taken',
    about:
      'Whoever ranks first in a search is not therefore right for your needs, your way of working and your budget. Read what they offer, interview them, look at others, weigh strengths against weaknesses.',
  },
  {
    id: 'references',
    panel: 'vendor',
    short: 'References',
    title: 'No former client was asked',
    about:
      'Vendors show client lists so that they can be checked. Only a client will tell you of hours beyond the agreement and bills above the quote.',
  },
  {
    id: 'budget',
    panel: 'vendor',
    short: 'Budget',
    title: 'The budget bends',
    about:
      'Set one amount, say that it is the only one, keep emergency money above it for yourself, and tell the vendor, who mostly charges by the hour and can plan the hours to fit.',
  },
  {
    id: 'instructions',
    panel: 'vendor',
    short: 'Instructions',
    title: 'The instructions are vague',
    about:
      'The vendor brings the skill but does not know your business. Say what image customers should see, how to deal with the public, and what happens to questions and comments; for a gaffe you answer as much as they do.',
  },
  {
    id: 'communication',
    panel: 'vendor',
    short: 'Contact',
    title: 'Nobody calls for weeks',
    about:
      'Clients who did not insist on weekly updates slid to third or fourth place. Keep several ways open, so that there is never a reason not to reach you, and damage can be limited early.',
  },
  {
    id: 'onboarding',
    panel: 'people',
    short: 'Settling in',
    title: 'The person starts before being ready',
    about: 'Everything about the work is particular to the firm: it takes a good mentor or a quick learner, and time.',
  },
  {
    id: 'capacity',
    panel: 'people',
    short: 'Capacity',
    title: 'The work is too much for the person',
    about: 'It is far more than posting: it needs a head for business, order, experience, and enough hours.',
  },
  {
    id: 'access',
    panel: 'people',
    short: 'Mix-ups',
    title: 'Private and business accounts can be mixed up',
    about: 'A private remark posted to the company page by a slip costs the firm its name.',
  },
  {
    id: 'escalation',
    panel: 'people',
    short: 'Escalation',
    title: 'Things can spiral out of control',
    about: 'The person at the keyboard has to think several steps ahead, and to know what must be handed up.',
  },
  {
    id: 'industry',
    panel: 'distance',
    short: 'Your trade',
    title: 'The vendor does not know your trade',
    about:
      'Text researched from public pages repeats what everybody knows, and its writer cannot tell what is wrong in it. A colleague on the spot, writing every couple of weeks, is worth more.',
  },
  {
    id: 'insight',
    panel: 'distance',
    short: 'Your day',
    title: 'The vendor does not see your day',
    about:
      'The best stories happen at the workplace. Somebody has to pass them on all the time, and that somebody works for you: part of the work stays yours.',
  },
  {
    id: 'care',
    panel: 'distance',
    short: 'Care',
    title: 'Complaints pass through too many hands',
    about:
      'Care cannot be outsourced. A complaint that is collected, forwarded, and forwarded again to those who did not pick up the telephone is a broken promise a second time.',
  },
  {
    id: 'second-opinion',
    panel: 'relationship',
    short: 'Second opinion',
    title: 'The vendor at work gives reason for doubt',
    about:
      'Missed dates, constant changes of substance, no results, bills beyond the agreement and a vendor who cannot take criticism are reasons to ask somebody else; a better price or one disagreement is not. Talk first.',
  },
];

export const mistakeById: ReadonlyMap<string, Mistake> = new Map(mistakes.map((mistake) => [mistake.id, mistake]));
