/** Places that give no zone its name and whose clocks go by one only, and letters that are no place. */

const PLACES = {
  'Europe/London':
    'uk, united kingdom, great britain, britain, england, scotland, wales, manchester, birmingham, leeds, liverpool, ' +
    'bristol, edinburgh, glasgow, cardiff, sheffield, nottingham, newcastle',
  'Europe/Dublin': 'ireland, cork',
  'Europe/Berlin': 'germany, munich, hamburg, cologne, frankfurt, stuttgart',
  'Europe/Paris': 'france, lyon, marseille',
  'Europe/Madrid': 'barcelona, valencia, seville',
  'Europe/Rome': 'italy, milan, naples, turin',
  'Europe/Amsterdam': 'netherlands, holland, rotterdam, the hague',
  'Europe/Zurich': 'switzerland, geneva, basel',
  'Europe/Vienna': 'austria',
  'Europe/Brussels': 'belgium, antwerp',
  'Europe/Warsaw': 'poland, krakow',
  'Europe/Lisbon': 'porto',
  'America/New_York': 'nyc, boston, miami, philadelphia, atlanta',
  'America/Chicago': 'dallas, houston, austin',
  'America/Los_Angeles': 'san francisco, seattle, san diego',
  'America/Toronto': 'montreal, ottawa',
  'Asia/Kolkata': 'india, mumbai, delhi, new delhi, bangalore, bengaluru, chennai, hyderabad, pune',
  'Asia/Manila': 'philippines, cebu',
  'Africa/Johannesburg': 'south africa, cape town',
};

/** By place, in small letters. */
export const zonesOfPlaces: ReadonlyMap<string, string> = new Map(
  Object.entries(PLACES).flatMap(([zone, places]) => places.split(', ').map((place) => [place, zone] as const)),
);

/** They hold for half of the year only, or for several places; to Node, EST is Panama and BST Bangladesh. */
export const abbreviations: ReadonlySet<string> = new Set(
  (
    'et ct mt pt est edt cst cdt mst mdt pst pdt akst hst bst ist wet west cet cest met mest eet eest msk ' +
    'aest aedt acst awst nzst nzdt'
  ).split(' '),
);
