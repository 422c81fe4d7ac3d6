/** Work that is a trade of its own, and whether the vendor offers it. */

import type { Engagement } from './generated/types.ts';
import { includedWork } from './scope.ts';

const SPECIALITIES = ['public-relations', 'paid-ads', 'crisis', 'video'];

/** What of the work handed over needs a speciality. */
export function specialWork(engagement: Engagement): string[] {
  return includedWork(engagement).filter((word) => SPECIALITIES.includes(word));
}

/** What of that is not among the services. */
export function beyondServices(needed: readonly string[], services: readonly string[]): string[] {
  // The services are the vendor's words: “Paid ads” is paid-ads.
  const offered = services.map((service) =>
    service
      .trim()
      .toLowerCase()
      .replace(/[\s_]+/g, '-'),
  );
  return needed.filter((word) => !offered.includes(word));
}
