/**
 * How much a template may do. Counted in steps and signs, not in seconds, so that a template that works on one machine
 * works on every other.
 */

import type { Context, Emitter, Liquid, Template } from 'liquidjs';
import { formatNumber } from '../engagement/quantity.ts';
import { Problem } from './problem.ts';

/** A long document of ours takes some 2,000 steps and 20,000 signs. */
export const LIMITS = { template: 200_000, steps: 200_000, output: 2_000_000, memory: 5_000_000 };

/** From now on, what this engine renders is counted. */
export function limit(engine: Liquid): void {
  const { renderer } = engine;
  const render = renderer.renderTemplates.bind(renderer);
  const spent = { steps: 0, output: 0 };
  renderer.renderTemplates = (templates: Template[], context: Context, emitter?: Emitter) => {
    // One for a round of a loop that prints nothing.
    spent.steps += templates.length + 1;
    if (spent.steps > LIMITS.steps) throw tooMuch('steps');
    return render(templates, context, emitter ?? new Sheet(spent));
  };
}

/** What has been printed, a part of the document or the whole of it. */
class Sheet implements Emitter {
  buffer = '';
  readonly #spent: { output: number };

  constructor(spent: { output: number }) {
    this.#spent = spent;
  }

  write(text: string): void {
    this.#spent.output += text.length;
    if (this.#spent.output > LIMITS.output) throw tooMuch('output');
    this.buffer += text;
  }
}

function tooMuch(of: 'steps' | 'output'): Problem {
  const unit = of === 'steps' ? 'steps' : 'signs of text';
  return new Problem(
    `The template was stopped after ${formatNumber(LIMITS[of], 0)} ${unit}.`,
    'Is there a loop in a loop, or one that counts very far?',
  );
}
