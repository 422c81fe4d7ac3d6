// The formats of the schemas, called by the generated validators under their names there.

/** A real day of the calendar, written YYYY-MM-DD. */
export function date(text: string): boolean {
  const parts = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text);
  if (!parts) return false;
  const [year, month, day] = [Number(parts[1]), Number(parts[2]), Number(parts[3])];
  return month >= 1 && month <= 12 && day >= 1 && day <= lastDay(year, month);
}

function lastDay(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

// The first look into Intl costs 12 ms, each later one 0.03: both are paid once a name.
const zones = new Map<string, boolean>();

/** A time zone that this Node knows by its IANA name, such as Europe/London. */
export function timezone(text: string): boolean {
  let known = zones.get(text);
  if (known === undefined) {
    known = isZone(text);
    zones.set(text, known);
  }
  return known;
}

function isZone(text: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: text });
    return true;
  } catch {
    return false;
  }
}
