/** The interviews of the package: valid, complete, short. */

import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { read } from '../../src/document/read.ts';
import { fieldName } from '../../src/engagement/path.ts';
import { STAGES } from '../../src/engagement/stage.ts';
import { checkInterview } from '../../src/interview/check.ts';
import { factsOf } from '../../src/interview/facts.ts';
import { stepsOf } from '../../src/interview/step.ts';
import { touches } from '../../src/interview/told.ts';
import { rules } from '../../src/rules/generated/registry.ts';
import { bakery, interviewed, interviews, TODAY } from './bakery.ts';

const FOLDER = 'templates/interviews';

describe.each(readdirSync(FOLDER))('%s', (file) => {
  test('fits its schema, the format and the rules', () => {
    const checked = checkInterview(read(readFileSync(`${FOLDER}/${file}`, 'utf8')));
    expect(Array.isArray(checked) ? checked : []).toEqual([]);
  });
});

const [social, other] = interviews as [(typeof interviews)[0], (typeof interviews)[0]];

function questionsOf(steps: readonly { readonly question: { readonly id: string } }[]): string[] {
  return [...new Set(steps.map((step) => step.question.id))];
}

describe('the interview about social media', () => {
  const all = stepsOf(social, factsOf({}, TODAY), { all: true });

  test('has 37 questions at most, in eight sections', () => {
    expect(questionsOf(all).length).toBeLessThanOrEqual(37);
    expect(social.sections).toHaveLength(8);
  });

  test('asks 8 to 12 of them for a brief', async () => {
    const { owner } = await interviewed(bakery);
    const asked = all.filter((step) => owner.asked.includes(step.key));
    expect(questionsOf(asked).length).toBeGreaterThanOrEqual(8);
    expect(questionsOf(asked).length).toBeLessThanOrEqual(12);
  });

  test('can settle every rule that is due before the end', () => {
    const fields = social.sections.flatMap((section) =>
      section.questions.flatMap((question) =>
        question.parts.flatMap((part) => {
          const base = question.each ? `${question.each}[].` : '';
          const own = `${base}${part.field}`;
          return [own, ...(part.entry?.parts ?? []).map((inner) => `${own}[].${inner.field}`)];
        }),
      ),
    );
    const unsettled = rules.filter((rule) => !rule.needs.some((need) => fields.some((field) => touches(field, need))));
    expect(unsettled.map((rule) => rule.id)).toEqual([]);
  });

  test.each(STAGES)('has no prompt twice at the stage of %s', (stage) => {
    const keys = stepsOf(social, factsOf({ engagement: { stage } }, TODAY), { stage }).map((step) => step.key);
    expect(keys).toEqual([...new Set(keys)]);
  });
});

describe('the interview about other work', () => {
  const asked = stepsOf(other, factsOf({ engagement: { service: 'other', stage: 'running' } }, TODAY), {});

  test('asks nothing of pages, posts or replies', () => {
    const fields = asked.map((step) => fieldName(step.path));
    expect(fields.length).toBeGreaterThan(60);
    expect(fields.filter((field) => /^scope.channels|posts|inbound|first_response|procedures/.test(field))).toEqual([]);
  });

  test('speaks of none of them either', () => {
    const wording = asked.map(({ part, question }) => [
      part.label,
      part.why,
      part.example,
      question.label,
      question.why,
    ]);
    expect(JSON.stringify(wording).match(/\b(?:Instagram|Facebook|posts?|followers?|hashtags?)\b/g) ?? []).toEqual([]);
  });
});
