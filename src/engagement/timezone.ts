/** Time zones, as far as one rule asks: how much of the working day do two places share? */

/** From nine to five, on both sides. */
const WORKING_DAY_HOURS = 8;

/**
 * Hours of the day in which both places are at work, with the clocks as they stand on `date`.
 * Undefined when a zone is not given, or not known by that name. Intl is loaded only where the zones differ.
 */
export function sharedWorkingHours(
  one: string | undefined,
  other: string | undefined,
  date: string,
): number | undefined {
  if (one === undefined || other === undefined) return undefined;
  if (one.toLowerCase() === other.toLowerCase()) return WORKING_DAY_HOURS;
  const first = hoursAheadOfUtc(one, date);
  const second = hoursAheadOfUtc(other, date);
  if (first === undefined || second === undefined) return undefined;
  // Places on either side of the date line are at work together on days of different names.
  const apart = Math.abs(first - second) % 24;
  return Math.max(0, WORKING_DAY_HOURS - Math.min(apart, 24 - apart));
}

function hoursAheadOfUtc(zone: string, date: string): number | undefined {
  let format: Intl.DateTimeFormat;
  try {
    format = new Intl.DateTimeFormat('en', { timeZone: zone, timeZoneName: 'longOffset' });
  } catch {
    return undefined;
  }
  const parts = format.formatToParts(new Date(`${date}T12:00:00Z`));
  const offset = parts.find((part) => part.type === 'timeZoneName')?.value ?? '';
  const [, sign, hours, minutes] = /([+-])(\d\d):(\d\d)/.exec(offset) ?? [];
  // Greenwich itself is written without figures.
  if (sign === undefined) return 0;
  return (sign === '-' ? -1 : 1) * (Number(hours) + Number(minutes) / 60);
}
