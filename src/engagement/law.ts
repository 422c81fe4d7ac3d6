/** Which law on personal data holds where a business trades. */

const EUROPEAN_UNION = 'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK'.split(' ');

/** The rest of the European Economic Area, where the same regulation holds. */
const REST_OF_EEA = ['IS', 'LI', 'NO'];

/** “UK” is what people write for the code GB. */
const UNITED_KINGDOM = ['GB', 'UK'];

/** The law that asks for written terms with whoever handles personal data; undefined in other countries. */
export function dataLaw(country: string | undefined): 'the UK GDPR' | 'the GDPR' | undefined {
  if (country === undefined) return undefined;
  if (UNITED_KINGDOM.includes(country)) return 'the UK GDPR';
  return EUROPEAN_UNION.includes(country) || REST_OF_EEA.includes(country) ? 'the GDPR' : undefined;
}
