/** A typed time zone: by its name, or by a place. */

import { timezone } from '../../engagement/formats.ts';
import { nearest } from '../../engagement/nearest.ts';
import type { Checked } from '../prompter.ts';
import { eitherOf, quoted, refused, simplified, taken } from './line.ts';
import { abbreviations, zonesOfPlaces } from './zones.ts';

/** The parts of the world in names of zones; an older or newer name of a city is in no list, but stands under these. */
const AREAS = 'Europe America Asia Africa Australia Pacific Atlantic Indian'.split(' ');

/** `London`, `UK time`, `europe/london` → Europe/London */
export function checkZone(line: string): Checked {
  const place = simplified(line)
    .replace(/ time$/, '')
    .replace(/[_ ]+/g, ' ')
    .replace(/ ?\/ ?/g, '/');
  if (abbreviations.has(place)) return refused(`${quoted(line)} does not say where. Type a city, such as London.`);
  const zones = zonesOf(place, line);
  const [zone] = zones;
  if (zone !== undefined && zones.length === 1) return taken(zone, zone, line);
  if (zones.length > 1) return refused(`${quoted(line)} can be several zones. Type ${eitherOf(zones)}.`);
  const meant = nearest(place, [...cities().keys(), ...zonesOfPlaces.keys()]);
  const wayOut = meant
    ? `Did you mean ${eitherOf([titled(meant)])}?`
    : 'Type the nearest big city, such as London or New York.';
  return refused(`${quoted(line)} is no time zone. ${wayOut}`);
}

/** Intl, which takes its time to load, is asked last. */
function zonesOf(place: string, line: string): readonly string[] {
  if (place === 'utc' || place === 'gmt') return [place.toUpperCase()];
  const known = zonesOfPlaces.get(place);
  if (known !== undefined) return [known];
  const name = titled(place).replace(/ /g, '_');
  const listed = cities().get(place) ?? zonesListed().filter((zone) => zone.toLowerCase() === name.toLowerCase());
  if (listed.length > 0) return listed;
  if (timezone(line)) return [/[A-Z]/.test(line) ? line : name];
  return /^[a-z_/-]+$/i.test(name) ? [name, ...AREAS.map((area) => `${area}/${name}`)].filter(timezone) : [];
}

function titled(place: string): string {
  return place.replace(/(?<=^|[ /-])[a-z]/g, (first) => first.toUpperCase());
}

function zonesListed(): readonly string[] {
  return Intl.supportedValuesOf('timeZone');
}

let zonesByCity: Map<string, string[]> | undefined;

function cities(): ReadonlyMap<string, readonly string[]> {
  if (zonesByCity) return zonesByCity;
  zonesByCity = new Map();
  for (const zone of zonesListed()) {
    const city = zone
      .slice(zone.lastIndexOf('/') + 1)
      .replace(/_/g, ' ')
      .toLowerCase();
    zonesByCity.set(city, [...(zonesByCity.get(city) ?? []), zone]);
  }
  return zonesByCity;
}
