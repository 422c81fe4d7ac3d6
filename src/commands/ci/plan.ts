/** Which file makes a CI run vet, and how it can stand beside what is there. */

import { withHook } from './pre-commit.ts';

/** Where it is to run; its template has the same name. */
export type Place = 'github' | 'gitlab' | 'pre-commit';

/** Files are named from the root of the repository. */
export type Plan =
  | {
      readonly kind: 'write';
      readonly file: string;
      readonly text: string;
      /** What it takes the place of. */
      readonly before?: string;
      /** What to do then. */
      readonly next: string;
    }
  /** It is there, and does all that is wanted. */
  | { readonly kind: 'runs'; readonly file: string }
  /** It is there for something else. */
  | { readonly kind: 'taken'; readonly file: string };

interface Spot {
  readonly file: string;
  readonly next: string;
}

const COMMIT = 'Commit it, and push: from then on it runs by itself.';

const USUAL: Record<Place, Spot> = {
  github: { file: '.github/workflows/vet.yml', next: COMMIT },
  gitlab: { file: '.gitlab-ci.yml', next: COMMIT },
  'pre-commit': {
    file: '.pre-commit-config.yaml',
    next: 'Run `pre-commit install` once: from then on every commit is checked.',
  },
};

const INCLUDED: Spot = {
  file: '.gitlab/vet.yml',
  next: 'Add to .gitlab-ci.yml: include: [{ local: .gitlab/vet.yml }]',
};

type Read = (file: string) => string | undefined;

export function planFor(place: Place, template: string, read: Read): Plan {
  const plan = planAt(USUAL[place], template, read);
  if (plan.kind !== 'taken' || place === 'github') return plan;
  if (place === 'gitlab') return planAt(INCLUDED, template, read);
  const before = read(plan.file) ?? '';
  const text = withHook(before, template);
  return text === undefined ? plan : { kind: 'write', text, before, ...USUAL[place] };
}

/** The package of vet, or its hook of pre-commit. */
const RUNS_VET = /\bvet-engagement\b|\bid: *vet\s*$/m;

function planAt(spot: Spot, template: string, read: Read): Plan {
  const before = read(spot.file);
  if (before === undefined) return { kind: 'write', text: template, ...spot };
  return { kind: RUNS_VET.test(before) ? 'runs' : 'taken', file: spot.file };
}
