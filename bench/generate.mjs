// Makes realistic engagement files, the same for the same seed. By hand: node bench/generate.mjs FOLDER [COUNT [SEED]]

import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { contingencies, customers, insight, marketing, policy, voice } from './engagement/conduct.mjs';
import { access, communication, contract, performance } from './engagement/paper.mjs';
import { references, selection, vendor } from './engagement/people.mjs';
import { budget, client, engagement, outcomes, scope } from './engagement/plan.mjs';
import { createRandom } from './engagement/random.mjs';
import { createSituation } from './engagement/situation.mjs';
import { slip } from './engagement/slips.mjs';
import { toYaml } from './engagement/yaml.mjs';

export const SEED = 2027;

/** Of a hundred files. */
const WITH_A_SLIP = 20;

const BEFORE = [engagement, client, outcomes, budget, scope];
const CHOICE = [selection, vendor, references];
const CONDUCT = [policy, voice, marketing, customers, insight, contingencies];
const PAPER = [communication, access, contract];

/** What an owner has written down by each stage. */
const SECTIONS = {
  briefing: [...BEFORE, ...CONDUCT, ...PAPER],
  shortlisting: [...BEFORE, ...CHOICE, marketing, customers, communication],
  contracting: [...BEFORE, ...CHOICE, ...CONDUCT, ...PAPER],
  running: [...BEFORE, ...CHOICE, ...CONDUCT, ...PAPER, performance],
};

const HEAD = [
  'engagement.yaml: what we are about to outsource, to whom, and on what terms.',
  'Questions go to the owner; what the words mean stands in the handbook of the office.',
];

const COMMENTS = {
  engagement: 'What we hand over, and how far along we are',
  'engagement.stage': 'briefing | shortlisting | contracting | running | ending',
  outcomes: 'What must be different in the business',
  'outcomes.kind': 'sales | leads | customer-service | retention | recruitment',
  'outcomes.value_per_unit': 'average sale, in budget.currency',
  budget: 'All money in one currency',
  'budget.cap': 'everything, whole term',
  'budget.ceiling': 'cap and emergency money; only the owner releases it',
  scope: 'What is done, and what is not',
  selection: 'Whom we compared',
  vendor: 'Whom we chose',
  policy: 'Our rules, and who says yes to a post',
  'policy.silence_means': 'held | approved',
  customers: 'The messages that customers send',
  contingencies: 'When something goes wrong',
  access: 'Whose keys',
  contract: 'What the paper says',
  'contract.notice_days': 'for us to leave',
};

/** One file: its text, its stage, and whether something is wrong with it. */
export function generate(random) {
  const situation = createSituation(random);
  const values = { vet: 1 };
  for (const section of SECTIONS[situation.stage]) values[section.name] = section(situation);
  const wrong = random.chance(WITH_A_SLIP) ? slip(random, values) : undefined;
  const compact = situation.stage === 'contracting' || situation.stage === 'running';
  return { text: toYaml(values, { comments: COMMENTS, head: HEAD, compact }), stage: situation.stage, wrong };
}

/**
 * Writes `count` files, one a client: `client-00001/engagement.yaml`.
 * @returns {{ file: string, lines: number, bytes: number, stage: string, wrong?: 'shape' | 'mistake' }[]}
 */
export function generateFiles({ seed = SEED, count, folder }) {
  const random = createRandom(seed);
  return Array.from({ length: count }, (_, index) => {
    const { text, stage, wrong } = generate(random);
    const client = path.join(folder, `client-${String(index + 1).padStart(5, '0')}`);
    const file = path.join(client, 'engagement.yaml');
    mkdirSync(client, { recursive: true });
    writeFileSync(file, text);
    return { file, lines: text.split('\n').length - 1, bytes: Buffer.byteLength(text), stage, wrong };
  });
}

if (import.meta.filename === process.argv[1]) {
  const [folder, count = '1000', seed = SEED] = process.argv.slice(2);
  if (!folder) throw new Error('Usage: node bench/generate.mjs FOLDER [COUNT [SEED]]');
  const files = generateFiles({ seed: Number(seed), count: Number(count), folder });
  console.log(`${files.length} files, ${files.filter((file) => file.wrong).length} of them with a slip`);
}
