// The firms that hand out the work: what they do, what they sell and what they want from their pages.

/**
 * value: an average sale, in the firm's currency; margin: per cent of it; messages: from customers a week.
 */
export const TRADES = [
  trade(
    'commercial cleaning',
    'Cleaning',
    'cleaning jobs',
    145,
    55,
    30,
    'Office managers and landlords nearby',
    'Quick, tidy, no fuss',
  ),
  trade(
    'café and bakery',
    'Bakehouse',
    'table bookings',
    62,
    60,
    40,
    'Families and office staff in walking distance',
    'Warm and generous',
  ),
  trade(
    'car rental',
    'Car Hire',
    'car bookings',
    210,
    45,
    45,
    'Visitors who land without a car',
    'No small print, keys in ten minutes',
  ),
  trade('dental practice', 'Dental', 'first visits', 130, 60, 25, 'Parents and nervous patients', 'Calm and clear'),
  trade(
    'garden design',
    'Gardens',
    'site visits',
    380,
    50,
    15,
    'Owners of small town gardens',
    'Patient, practical, muddy boots',
  ),
  trade('bicycle repair', 'Cycles', 'repairs', 85, 60, 35, 'Commuters and parents', 'Honest about what can wait'),
  trade(
    'furniture workshop',
    'Joinery',
    'commissions',
    940,
    45,
    12,
    'People who furnish a first home of their own',
    'Slow work, shown as it is',
  ),
  trade(
    'veterinary practice',
    'Vets',
    'registrations',
    160,
    55,
    30,
    'Owners of young cats and dogs',
    'Kind, and plain about money',
  ),
  trade(
    'language school',
    'Languages',
    'course bookings',
    295,
    65,
    20,
    'Adults who start again',
    'Encouraging, never childish',
  ),
  trade('small hotel', 'Hotel', 'nights booked directly', 118, 55, 40, 'Couples on a short break', 'Like a good host'),
];

function trade(industry, suffix, metric, value, margin, messages, audience, image) {
  return { industry, suffix, metric, value, margin, messages, audience, image };
}

export const PLACES = [
  'Harbour Lane',
  'Fern & Co',
  'Old Mill',
  'Quayside',
  'North Gate',
  'Elm Row',
  'Station Road',
  'Bridge End',
  'Castle View',
  'Market Cross',
  'Tanner Street',
  'Lighthouse',
  'Orchard',
  'Abbey Fields',
  'Canal Basin',
  'Weaver',
]; // prettier-ignore

export const PEOPLE = [
  'Priya Shah',
  'Ana Fern',
  'Tom Okoro',
  'Lena Fischer',
  'Marta Silva',
  'Owen Price',
  'Ines Duarte',
  'Yusuf Demir',
  'Ruth Adler',
  'Karim Haddad',
  'Nora Byrne',
  'Piet de Vries',
  'Asha Rao',
  'Emil Novak',
  'Clara Lund',
  'Sam Boateng',
]; // prettier-ignore

export const WRITERS = [
  'Jo Marsh',
  'Dana Cole',
  'Felix Brandt',
  'Mina Park',
  'Luis Ortega',
  'Greta Holm',
  'Ravi Menon',
  'Isla Reid',
];

export const VENDORS = [
  'Northlight Social',
  'Bright Agency',
  'Paper Kite',
  'Second Tide',
  'Copper & Quill',
  'Town Crier Media',
  'Plain Talk',
  'Blue Door Studio',
  'Fieldnotes',
  'Open Window',
  'Lantern Works',
  'Good Company',
]; // prettier-ignore

export const REFEREES = [
  'Quay Dental',
  'Old Mill Hotel',
  'Sutton Opticians',
  'Brewery Tap',
  'Hillside Nursery',
  'Marlow Garage',
];

export const COUNTRIES = [
  { country: 'GB', currency: 'GBP', law: 'England and Wales' },
  { country: 'IE', currency: 'EUR', law: 'Ireland' },
  { country: 'DE', currency: 'EUR', law: 'Germany' },
  { country: 'US', currency: 'USD', law: 'State of Oregon' },
  { country: 'NO', currency: 'NOK', law: 'Norway' },
];

export const CHANNELS = ['Instagram', 'Facebook', 'TikTok', 'LinkedIn', 'Google Business'];
