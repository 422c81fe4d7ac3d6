/** How the pages say what a rule holds as words of a program. */

import type { Work } from '../engagement/scope.ts';
import type { Stage } from '../engagement/stage.ts';

export const STAGE: Record<Stage, string> = {
  briefing: 'from the brief on',
  shortlisting: 'from the comparison of vendors on',
  contracting: 'from the contract on',
  running: 'while the vendor is at work',
  ending: 'at the end',
};

export const WORK: Record<Work, string> = {
  replies: 'answering customers is part of the work',
  posts: 'posts or videos are part of the work',
  adverts: 'paid advertising is part of the work',
  endorsements: 'influencers, gifts or reviews are part of the work',
  pictures: 'photographs, video, music or customers’ pictures are part of the work',
  campaigns: 'a hashtag, a call for pictures or a question-and-answer is part of the work',
};

export const UNKNOWN = {
  fires: 'what is missing or unknown is the mistake itself',
  asks: 'what is missing or unknown becomes an open question',
  skips: 'what is missing or unknown is passed over',
} as const;

export const DOER = { client: 'you', vendor: 'the vendor', both: 'you and the vendor together' } as const;
export const INFORMANT = {
  colleague: 'you or a colleague',
  vendor: 'the vendor',
  reference: 'a client of the vendor',
} as const;
