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
  {
    id: 'ownership',
    panel: 'contract',
    short: 'Ownership',
    title: 'The work does not belong to you',
    about:
      'What was made and paid for stays with the vendor, or passes only with the last invoice. Whoever leaves then begins with empty pages, and pays a second time for the same pictures.',
  },
  {
    id: 'accounts',
    panel: 'contract',
    short: 'Accounts',
    title: 'The pages are not in your hands',
    about:
      'Pages, advertising accounts and log-ins that run on the vendor’s name are the vendor’s in the eyes of every platform. Owners have been locked out of pages with years of customers on them.',
  },
  {
    id: 'exit',
    panel: 'contract',
    short: 'Leaving',
    title: 'The way out is not agreed',
    about:
      'How long notice is, what leaving costs, what is handed over and how fast: before the signature each of these is a line of text, and after a quarrel it is a lawyer’s letter.',
  },
  {
    id: 'payment',
    panel: 'contract',
    short: 'Payment',
    title: 'Money goes out before work comes in',
    about:
      'Whoever has paid has no argument left. Payment follows delivery, a part is kept until acceptance, prices rise by rules, and an invoice can be checked.',
  },
  {
    id: 'changes',
    panel: 'contract',
    short: 'Changes',
    title: 'The work grows by word of mouth',
    about:
      'Each favour asked for by telephone is small, and together they are another job than the one that was priced. A written line with its price, before the work, keeps both sides honest.',
  },
  {
    id: 'approvals',
    panel: 'contract',
    short: 'Approval',
    title: 'Nobody says how a post is approved',
    about:
      'Where answers take a week, posts come late or go out unread. How long approval takes, who stands in, and what silence means, belongs into the contract.',
  },
  {
    id: 'service-level',
    panel: 'contract',
    short: 'Service',
    title: 'It is not said how fast customers are answered',
    about:
      'Customers measure a business by how soon somebody answers. A vendor can only keep to a time and to hours that stand in the contract.',
  },
  {
    id: 'measurement',
    panel: 'contract',
    short: 'Measuring',
    title: 'Nobody will know whether it worked',
    about:
      'With five aims there is none, and with a report that leaves the aim out there is no news of it. One figure first, in every report, and a day on which to decide whether to go on.',
  },
  {
    id: 'conflicts',
    panel: 'contract',
    short: 'Conflicts',
    title: 'Somebody at the table has other interests',
    about:
      'A relative among the vendors, a competitor among the clients, a commission from those who sell the adverts: each is harmless once it is told, and none while it is not.',
  },
  {
    id: 'subcontracting',
    panel: 'contract',
    short: 'Who works',
    title: 'The work may go to somebody else',
    about:
      'The people you met are the reason for your choice. If they may pass the work on, or fall ill with nobody behind them, you have bought something else.',
  },
  {
    id: 'data',
    panel: 'contract',
    short: 'Records',
    title: 'Confidential matters and records are not looked after',
    about:
      'The vendor reads what your customers write and knows what you plan. Who may see it, where it is kept, and how long, is a duty towards your customers too.',
  },
  {
    id: 'law',
    panel: 'contract',
    short: 'Law',
    title: 'What the law asks for is left open',
    about:
      'Marking paid posts, describing pictures for those who cannot see them, answering for damage, insurance: for what is missing the business pays whose name stands on the page.',
  },
  {
    id: 'competition',
    panel: 'contract',
    short: 'Competition',
    title: 'The choice was no real comparison',
    about:
      'Prices far below the rest, offers that look alike, everybody else ruled out, work begun before the signature: buyers of the public hand know these signs, and why to ask.',
  },
  {
    id: 'governance',
    panel: 'contract',
    short: 'Steering',
    title: 'Nobody asked whether and how to begin',
    about:
      'Doing it yourself, doing less, or beginning with a paid trial are cheaper mistakes than six months with somebody whose registration nobody looked up.',
  },
];

export const mistakeById: ReadonlyMap<string, Mistake> = new Map(mistakes.map((mistake) => [mistake.id, mistake]));
