import { formatList } from '../../../engagement/quantity.ts';
import { beyondServices, specialWork } from '../../../engagement/specialities.ts';
import type { Basis } from '../basis.ts';
import type { Measure } from '../measure.ts';
import { missingOf } from '../missing.ts';
import { measure, type Sign } from './sign.ts';

const NOT_OFFERED = 'Beyond their depth: not offered';

/** That nobody has noted an admission is taken as none; `unknown` is not. */
export function outOfDepth(basis: Basis): Sign {
  const needed = specialWork(basis.engagement);
  const services = basis.engagement.vendor?.services;
  const overload = basis.performance.vendor_admits_overload;
  const unheard = overload === undefined && basis.answer('performance.vendor_admits_overload')?.kind === 'unknown';
  const included = `the work includes ${formatList(inWords(needed))}`;
  const missing = [
    ...(needed.length > 0 && services === undefined ? [missingOf(basis, 'vendor.services', included)] : []),
    ...(unheard ? [missingOf(basis, 'performance.vendor_admits_overload')] : []),
  ];
  const vendor = basis.vendorFirst;
  return {
    measures: [beyond(needed, services), admitted(overload, unheard)],
    missing,
    judged: missing.length === 0,
    says: [
      ...tradeSays(vendor, needed, services),
      ...(overload ? [`${vendor} has said that the work has become too much or too hard.`] : []),
    ],
  };
}

/** What of the work they do not offer. */
export function beyondThem({ engagement }: Basis): string[] {
  return inWords(beyondServices(specialWork(engagement), engagement.vendor?.services ?? []));
}

function inWords(work: readonly string[]): string[] {
  return work.map((word) => word.replaceAll('-', ' '));
}

function beyond(needed: readonly string[], services: readonly string[] | undefined): Measure {
  const threshold = { value: null, text: 'if any', source: null };
  if (needed.length > 0 && services === undefined) return measure(NOT_OFFERED, { threshold });
  const work = inWords(beyondServices(needed, services ?? []));
  return measure(NOT_OFFERED, {
    text: work.length > 0 ? formatList(work) : 'nothing',
    threshold,
    reached: work.length > 0,
  });
}

function admitted(overload: boolean | undefined, unheard: boolean): Measure {
  return measure('Beyond their depth: admitted', {
    text: unheard ? null : overload === undefined ? 'not noted' : overload ? 'yes' : 'no',
    threshold: { value: null, text: 'if they say so', source: null },
    reached: unheard ? null : overload === true,
  });
}

function tradeSays(vendor: string, needed: readonly string[], services: readonly string[] | undefined): string[] {
  if (needed.length === 0) return ['No part of the work is a trade of its own, such as press work or adverts.'];
  if (services === undefined) return [];
  const work = inWords(beyondServices(needed, services));
  if (work.length > 0) return [`The work includes ${formatList(work)}, and ${vendor} does not offer that.`];
  return [`${vendor} offers all of the special work: ${formatList(inWords(needed))}.`];
}
