/** What the vendor is to do, as far as rules ask: «is answering customers part of the work?» */

import type { Engagement } from './generated/types.ts';

const WORDS = {
  replies: ['replies'],
  posts: ['posts', 'video'],
  adverts: ['paid-ads'],
  endorsements: ['influencers', 'gifts', 'reviews'],
  pictures: ['photographs', 'video', 'music', 'customer-photos'],
  campaigns: ['hashtag-campaign', 'customer-photos', 'question-and-answer'],
} as const;

/** A kind of work that rules ask about. */
export type Work = keyof typeof WORDS;

const BY_SERVICE: Record<string, readonly string[]> = {
  'social-media-management': ['posts', 'replies'],
  'community-management': ['replies'],
  'content-creation': ['posts'],
  'paid-social': ['paid-ads'],
  influencer: ['influencers'],
  other: [],
};

/** Where nothing says what is handed over, it is what most owners hand over: not knowing must not silence a rule. */
const USUAL = 'social-media-management';

/** `scope.included`, or what the service stands for where the scope is not written yet, less what is left out. */
export function includedWork(engagement: Engagement): readonly string[] {
  const { included, excluded = [] } = engagement.scope ?? {};
  if (included !== undefined) return included;
  const usual = BY_SERVICE[engagement.engagement?.service ?? USUAL] ?? [];
  return excluded.length === 0 ? usual : usual.filter((word) => !excluded.includes(word));
}

export function inScope(engagement: Engagement, work: Work): boolean {
  const included = includedWork(engagement);
  return WORDS[work].some((word) => included.includes(word));
}
