// Makes one very long engagement file: all that an owner may write down, each list many times over.

import { contingencies, customers, insight, marketing, policy, voice } from './engagement/conduct.mjs';
import { access, communication, contract, performance } from './engagement/paper.mjs';
import { references, selection, vendor } from './engagement/people.mjs';
import { budget, client, engagement, outcomes, scope } from './engagement/plan.mjs';
import { createRandom } from './engagement/random.mjs';
import { createSituation } from './engagement/situation.mjs';
import { toYaml } from './engagement/yaml.mjs';

const SECTIONS = [
  ...[engagement, client, outcomes, budget, scope, selection, vendor, references, policy, voice, marketing, customers],
  ...[insight, contingencies, communication, access, contract, performance],
];

/** Of at least so many bytes; with as many findings as such a plan has. */
export function longFile(bytes, seed) {
  const random = createRandom(seed);
  let situation = createSituation(random);
  while (situation.stage !== 'running') situation = createSituation(random);
  const values = { vet: 1 };
  for (const section of SECTIONS) values[section.name] = section(situation);
  const text = (times) => toYaml(repeated(values, times), { comments: {}, head: [], compact: false });
  let times = 1;
  while (text(times).length < bytes) times = Math.ceil((times * bytes) / text(times).length) + 1;
  return text(times);
}

function repeated(value, times) {
  if (Array.isArray(value)) {
    return Array.from({ length: times }, (_, round) => value.map((entry) => renamed(entry, round))).flat();
  }
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, repeated(inner, times)]));
}

/** So that no entry is the same as another. */
function renamed(entry, round) {
  if (round === 0) return entry;
  if (typeof entry === 'string') return `${entry} ${round}`;
  return typeof entry?.name === 'string' ? { ...entry, name: `${entry.name} ${round}` } : entry;
}
