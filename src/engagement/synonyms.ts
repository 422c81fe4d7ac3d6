/** Words that people write for the words of the format. */

/** ISO 3166 and ISO 4217. */
const CODES = words({
  GB: 'uk, united kingdom, great britain, britain, england, scotland, wales',
  US: 'usa, united states, america',
  DE: 'germany',
  FR: 'france',
  IE: 'ireland',
  ES: 'spain',
  IT: 'italy',
  NL: 'netherlands, holland',
  BE: 'belgium',
  AT: 'austria',
  CH: 'switzerland',
  PL: 'poland',
  PT: 'portugal',
  IN: 'india',
  PH: 'philippines',
  CA: 'canada',
  AU: 'australia',
  NZ: 'new zealand',
  GBP: '£, pound, pounds, sterling',
  USD: '$, dollar, dollars',
  EUR: '€, euro, euros',
});

const WORDS = words({
  daily: 'every day, each day, once a day',
  weekly: 'every week, each week, once a week',
  fortnightly: 'every two weeks, every 2 weeks, every other week, biweekly, bi-weekly, twice a month',
  monthly: 'every month, each month, once a month',
  quarterly: 'every quarter, every three months, every 3 months, once a quarter',
  none: 'no, false, nothing, no one, nobody',
  client: 'us, we, me, i, owner, ourselves',
  vendor: 'them, they, agency, the agency, supplier',
  both: 'all, together',
  phone: 'telephone, mobile',
  messenger: 'whatsapp, signal, telegram, slack, teams',
  sms: 'text, text message, texts',
  video: 'zoom, video call',
  'in-person': 'face to face, meeting',
  email: 'mail',
  post: 'letter',
  photographs: 'photos, pictures, images, photography',
  freelancer: 'freelance, self-employed, contractor',
  employee: 'staff, employed',
  '24x7': '24/7, always, around the clock',
});

function words(of: Record<string, string>): ReadonlyMap<string, string> {
  return new Map(Object.entries(of).flatMap(([word, others]) => others.split(', ').map((other) => [other, word])));
}

/** `UK`, `Germany`, `gb`, `pounds`: the code. */
export function codeMeant(text: string, pattern: RegExp): string | undefined {
  const code = CODES.get(text.trim().toLowerCase()) ?? text.trim().toUpperCase();
  return pattern.test(code) ? code : undefined;
}

/** `every week`, `photos`: the word of the format, if it is among those allowed. */
export function wordMeant(text: string, allowed: readonly string[]): string | undefined {
  const word = WORDS.get(text.trim().toLowerCase());
  return word !== undefined && allowed.includes(word) ? word : undefined;
}

/** `London`: `Europe/London`. */
export function timezoneMeant(text: string): string | undefined {
  const city = `/${text.trim().toLowerCase().replace(/\s+/g, '_')}`;
  return Intl.supportedValuesOf('timeZone').find((zone) => zone.toLowerCase().endsWith(city));
}
