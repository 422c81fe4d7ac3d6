/** One own rule: its fields read and checked, and a rule like those of the house made of them. */

import type { Node } from '../document/node.ts';
import { STAGES } from '../engagement/stage.ts';
import { mistakes } from '../rules/mistakes.ts';
import type { AnyRule, Severity } from '../rules/rule.ts';
import type { Place } from './place.ts';
import { NAME } from './policy.ts';
import { checkOwn } from './policy-check.ts';
import { exampleOf } from './policy-example.ts';
import { RuleFields, tidy } from './policy-fields.ts';
import { checkMessage, checkPath } from './policy-format.ts';
import { compileSchema } from './policy-schema.ts';
import type { Source } from './source.ts';

export interface Surroundings {
  readonly policy: string;
  readonly about: string | undefined;
  /** Ids that are taken. */
  readonly ids: ReadonlySet<string>;
}

export interface OwnRule {
  readonly rule: AnyRule;
  readonly place: Place;
}

/** Undefined, with faults, where it cannot be one. */
export function readOwnRule(node: Node, around: Surroundings, source: Source): OwnRule | undefined {
  const before = source.faults.length;
  const fields = new RuleFields(node, source);
  const id = idOf(fields, around, source);
  const from = fields.choice('stage', STAGES);
  const severity = fields.choice<Severity>('severity', ['error', 'warning', 'info']);
  const path = fields.text('path');
  const field = path === undefined ? undefined : checkPath(path, fields.at('path'), source);
  const schema = fields.get('schema');
  const holds = schema && compileSchema(schema, field, source);
  const text = fields.text('message');
  if (text !== undefined && field) checkMessage(text, field, fields.at('message'), source);
  const [remedy, ask, why] = [fields.text('remedy'), fields.text('ask'), fields.text('why')];
  const mistake = fields.choice(
    'mistake',
    mistakes.map((one) => one.id),
  );
  const unknown = fields.choice('unknown', ['fires', 'asks', 'skips'] as const) ?? 'asks';
  const fixedBy = fields.choice('fixedBy', ['client', 'vendor', 'both'] as const) ?? 'client';
  const askOf = fields.choice('askOf', ['colleague', 'vendor', 'reference'] as const) ?? 'colleague';
  const examples = examplesOf(fields.get('examples'), source);
  if (!id || !from || !severity || !path || !text || !remedy || !ask || !holds || !examples) return undefined;
  if (source.faults.length > before) return undefined;
  const rule: AnyRule = {
    id,
    from,
    unknown,
    needs: [path],
    fixedBy,
    askOf,
    ...(mistake ? { mistake } : {}),
    summary: text.replace(/\{\w+(?::\w+)?\}\.?/g, '…'),
    why: why ?? (around.about === undefined ? `It is a rule of ${around.policy}.` : tidy(around.about)),
    remedy,
    ask,
    messages: { unmet: { severity, text } },
    check: checkOwn(path, unknown, holds),
    examples: { fires: { unmet: examples.bad }, quiet: examples.good },
  };
  return { rule, place: source.place(fields.at('id')) };
}

/** `two-quotes` or `acme/two-quotes`. */
function idOf(fields: RuleFields, { policy, ids }: Surroundings, source: Source): string | undefined {
  const written = fields.text('id');
  if (written === undefined) return undefined;
  const own = written.startsWith(`${policy}/`) ? written.slice(policy.length + 1) : written;
  const id = `${policy}/${own}`;
  const at = fields.at('id');
  if (!NAME.test(own)) {
    const remedy = `Write \`${policy}/\` and a name in small letters and hyphens: \`${policy}/two-quotes\`.`;
    source.fault(at, 'not-allowed', `\`${written.slice(0, 60)}\` is no id of a rule of ${policy}.`, remedy);
  } else if (ids.has(id)) {
    source.fault(at, 'not-allowed', `There is a rule \`${id}\` already.`, 'Give this one another name.');
  }
  return id;
}

function examplesOf(
  node: Node | undefined,
  source: Source,
): { readonly good: string; readonly bad: string } | undefined {
  if (!node) return undefined;
  const remedy =
    'Write a part of an engagement for which it holds below `good:`, and one for which it does not below `bad:`.';
  const known = ['good', 'bad'];
  const pairs = source.group(node, remedy);
  for (const { key } of pairs) if (!known.includes(String(key.value))) source.unknownKey(key, known);
  const [good, bad] = known.map((name) => {
    const found = pairs.find(({ key }) => key.value === name);
    if (!found) source.fault(node, 'missing', `There is no \`${name}\` example.`, remedy);
    return found && exampleOf(found.value, source);
  });
  return good !== undefined && bad !== undefined ? { good, bad } : undefined;
}
