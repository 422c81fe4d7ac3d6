/** ISO 4217: the currencies in use, and words and signs for them. A word of several currencies is in several lines. */

export const currencyCodes: ReadonlySet<string> = new Set(
  (
    'AED AFN ALL AMD AOA ARS AUD AWG AZN BAM BBD BDT BHD BIF BMD BND BOB BRL BSD BTN BWP BYN BZD CAD CDF CHF CLP CNY ' +
    'COP CRC CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GNF GTQ GYD HKD HNL HTG HUF IDR ' +
    'ILS INR IQD IRR ISK JMD JOD JPY KES KGS KHR KMF KPW KRW KWD KYD KZT LAK LBP LKR LRD LSL LYD MAD MDL MGA MKD MMK ' +
    'MNT MOP MRU MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN PYG QAR RON RSD RUB RWF ' +
    'SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT TND TOP TRY TTD TWD TZS UAH UGX USD UYU ' +
    'UZS VES VND VUV WST XAF XCD XCG XOF XPF YER ZAR ZMW ZWG ' +
    // Replaced by the euro in 2026, by the Caribbean guilder in 2025: files of before name them.
    'BGN ANG'
  ).split(' '),
);

const WORDS = {
  GBP: '£, pound, pounds, sterling, pounds sterling, british pound, british pounds, quid',
  EUR: '€, euro, euros',
  USD: '$, us$, dollar, dollars, buck, bucks, us dollar, us dollars, american dollars',
  CAD: '$, c$, ca$, dollar, dollars, canadian dollar, canadian dollars',
  AUD: '$, a$, au$, dollar, dollars, australian dollar, australian dollars',
  NZD: '$, nz$, dollar, dollars, new zealand dollars',
  SGD: '$, s$, sg$, dollar, dollars, singapore dollars',
  HKD: '$, hk$, dollar, dollars, hong kong dollars',
  CHF: 'franc, francs, swiss franc, swiss francs, sfr',
  XOF: 'franc, francs',
  XAF: 'franc, francs',
  INR: '₹, rupee, rupees, indian rupees, rs',
  PKR: 'rupee, rupees, pakistani rupees, rs',
  LKR: 'rupee, rupees, rs',
  JPY: '¥, yen',
  CNY: '¥, yuan, renminbi, rmb',
  SEK: 'kr, krona, kronor, swedish krona',
  NOK: 'kr, krone, kroner, norwegian krone',
  DKK: 'kr, krone, kroner, danish krone',
  MXN: 'peso, pesos, mexican pesos, mx$',
  PHP: '₱, peso, pesos, philippine pesos',
  COP: 'peso, pesos',
  PLN: 'zł, zloty, zlotys, złoty',
  CZK: 'kč, koruna, czech koruna',
  HUF: 'forint, ft',
  RON: 'leu, lei',
  UAH: '₴, hryvnia',
  TRY: '₺, lira',
  ILS: '₪, shekel, shekels',
  ZAR: 'rand',
  NGN: '₦, naira',
  KRW: '₩, won',
  THB: '฿, baht',
  VND: '₫, dong',
  BRL: 'r$, real, reais',
  AED: 'dirham, dirhams',
  MAD: 'dirham, dirhams',
};

/** Codes by word, in small letters. */
export const currencyWords: ReadonlyMap<string, readonly string[]> = byWord();

function byWord(): Map<string, string[]> {
  const codes = new Map<string, string[]>();
  for (const [code, words] of Object.entries(WORDS)) {
    for (const word of words.split(', ')) codes.set(word, [...(codes.get(word) ?? []), code]);
  }
  return codes;
}
