// One firm, one vendor, one sum: the figures of a file, chosen so that they fit together.

import { CHANNELS, COUNTRIES, PEOPLE, PLACES, REFEREES, TRADES, VENDORS, WRITERS } from './trades.mjs';

const WEEKS_PER_MONTH = 52 / 12;
const HOURS_PER_POST = 0.5;
const HOURS_OF_MEETINGS_A_WEEK = 1;

/** What every file is judged by; the bench passes it as --as-of, so that its results do not change with the calendar. */
export const AS_OF = '2026-11-20';

/** Contracts that are running began in July 2026, the others begin in January 2027; all last six months. */
const TERMS = {
  running: {
    agreed: '2026-06-12',
    start: '2026-07-06',
    reviewed: '2026-07-31',
    middle: '2026-10-05',
    end: '2026-12-18',
  },
  planned: {
    agreed: '2026-11-12',
    start: '2027-01-04',
    reviewed: '2027-01-29',
    middle: '2027-04-05',
    end: '2027-06-25',
  },
};

/** Of a hundred files. Early ones are the most common: that is when an owner writes. */
const STAGES = [
  ['briefing', 44],
  ['shortlisting', 44],
  ['contracting', 8],
  ['running', 4],
];

export function createSituation(random) {
  const stage = pickStage(random);
  const trade = random.pick(TRADES);
  const [owner, deputy, insider] = shuffled(random, PEOPLE);
  const [lead, standIn] = shuffled(random, WRITERS);
  const [vendor, second, third] = shuffled(random, VENDORS);
  const channels = random
    .some(CHANNELS, random.between(2, 3))
    .map((name) => ({ name, posts_per_week: random.between(2, 4) }));
  const posts = channels.reduce((sum, channel) => sum + channel.posts_per_week, 0);
  const messages = trade.messages + random.between(-8, 20);
  return {
    random,
    stage,
    trade,
    owner,
    deputy,
    insider,
    lead,
    standIn,
    vendor,
    second,
    third,
    channels,
    posts,
    messages,
    firm: `${random.pick(PLACES)} ${trade.suffix}`,
    place: random.pick(COUNTRIES),
    referees: shuffled(random, REFEREES).slice(0, 2),
    late: stage === 'contracting' || stage === 'running',
    dates: stage === 'running' ? TERMS.running : TERMS.planned,
    ...money(random, trade, posts, messages),
  }; // prettier-ignore
}

/** Enough hours for the work, enough money for the hours, and a target that earns it back. */
function money(random, trade, posts, messages) {
  const hoursPerWeek = (messages * 5) / 60 + posts * HOURS_PER_POST + HOURS_OF_MEETINGS_A_WEEK;
  const hoursPerMonth = upTo(hoursPerWeek * WEEKS_PER_MONTH * 1.1, 5);
  const monthlyFee = hoursPerMonth * random.between(24, 38);
  const setupFee = random.between(1, 4) * 100;
  const adSpend = random.between(2, 8) * 100;
  const months = 6;
  const planned = monthlyFee * months + setupFee + adSpend;
  const cap = upTo(planned * 1.02, 100);
  const baseline = random.between(4, 20);
  const more = Math.ceil((planned * 1.2) / (trade.value * (trade.margin / 100) * months));
  return {
    hoursPerMonth,
    monthlyFee,
    setupFee,
    adSpend,
    months,
    planned,
    cap,
    ceiling: upTo(cap * 1.15, 50),
    baseline,
    target: baseline + more,
  };
}

function pickStage(random) {
  let left = random.between(1, 100);
  for (const [stage, share] of STAGES) {
    left -= share;
    if (left <= 0) return stage;
  }
  throw new Error('the shares of the stages add up to less than 100');
}

function shuffled(random, list) {
  const left = [...list];
  return list.map(() => left.splice(random.between(0, left.length - 1), 1)[0]);
}

function upTo(number, step) {
  return Math.ceil(number / step) * step;
}
