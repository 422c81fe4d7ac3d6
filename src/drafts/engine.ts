/** The template language: Liquid, without files, and without a way for text to act. */

import { CaptureTag, type Context, filters, Liquid, Parser, type Template, Tokenizer } from 'liquidjs';
import { formatNumber } from '../engagement/quantity.ts';
import { LIMITS, limit } from './limits.ts';
import type { OpenPoints } from './open-points.ts';
import { printed } from './print.ts';
import { Problem } from './problem.ts';
import { Markdown, Missing } from './shown.ts';
import { dropTagLines } from './standalone.ts';

/** Neither those that read other files, nor those that write HTML or change the answers. */
export const TAGS = [
  ...['assign', 'capture', 'case', 'comment', 'for', 'break', 'continue', 'if', 'unless', 'echo', 'liquid', 'raw'],
  '#',
];

/** Filters of Liquid that an answer goes through as text, number or list, and comes out as such. */
const TAKEN_OVER = [
  ...['abs', 'at_least', 'at_most', 'ceil', 'divided_by', 'floor', 'minus', 'modulo', 'plus', 'round', 'times'],
  ...['append', 'capitalize', 'downcase', 'prepend', 'remove', 'remove_first', 'replace', 'replace_first', 'slice'],
  ...['split', 'squish', 'strip', 'truncate', 'truncatewords', 'upcase'],
  ...['compact', 'concat', 'find', 'first', 'has', 'last', 'map', 'reject', 'reverse', 'size', 'sort', 'sort_natural'],
  ...['uniq', 'where'],
];

// biome-ignore lint/suspicious/noExplicitAny: filters take what the template gives them
export type Filter = (value: any, ...args: any[]) => unknown;

/**
 * @param open where the gaps are noted
 * @param own filters beside those of Liquid, by name; like those they never see a value that is missing
 * @param aware filters that do
 */
export function makeEngine(open: OpenPoints, own: Record<string, Filter>, aware: Record<string, Filter>): Liquid {
  function print(this: { context: Context }, value: unknown): string {
    const text = printed(value, open);
    this.context.memoryLimit.use(text.length);
    return text;
  }
  const engine = new Liquid({
    templates: Object.create(null),
    strictFilters: true,
    strictVariables: true,
    ownPropertyOnly: true,
    locale: 'en-GB',
    memoryLimit: LIMITS.memory,
    outputEscape: print as (value: unknown) => string,
  });
  for (const name of Object.keys(engine.tags)) if (!TAGS.includes(name)) delete engine.tags[name];
  engine.registerTag('capture', CapturedMarkdown);
  for (const name of Object.keys(engine.filters)) engine.unregisterFilter(name);
  for (const name of TAKEN_OVER) engine.registerFilter(name, passing(filters[name] as Filter));
  for (const [name, filter] of Object.entries(own)) engine.registerFilter(name, passing(filter));
  for (const [name, filter] of Object.entries(aware)) engine.registerFilter(name, filter);
  engine.registerFilter('default', filters['default'] as Filter);
  limit(engine);
  return engine;
}

/** What was printed once is not escaped a second time. */
class CapturedMarkdown extends CaptureTag {
  override *render(context: Context): Generator<unknown, void, string> {
    yield* super.render(context);
    const scope = context.bottom() as Record<string, unknown>;
    scope[this.variable] = new Markdown(String(scope[this.variable]));
  }
}

/** What is missing comes out of a filter as it went in; a filter with something missing beside it has no result. */
function passing(filter: Filter): Filter {
  return function* (this: unknown, value, ...args) {
    const missing = [value, ...args].find((part) => part instanceof Missing);
    const result: unknown = yield missing ?? filter.call(this, value, ...args);
    return result ?? null;
  };
}

export function parse(engine: Liquid, template: string): Template[] {
  if (template.length > LIMITS.template) {
    const most = formatNumber(LIMITS.template);
    throw new Problem(`The template has more than ${most} signs.`, 'Is it the right file?');
  }
  const tokens = new Tokenizer(template, engine.options.operators).readTopLevelTokens(engine.options);
  dropTagLines(tokens);
  return new Parser(engine).parseTokens(tokens);
}
