/** From what the engine throws to a sentence, with the place in the template and a way out. */

import { LiquidError } from 'liquidjs';
import { TAGS } from './engine.ts';
import { didYouMean } from './misspelt.ts';
import { Problem, TemplateError } from './problem.ts';

/** @returns what to throw: a fault of ours stays as it is */
export function templateError(fault: unknown, filters: readonly string[]): unknown {
  if (fault instanceof Problem) return new TemplateError(fault.message, { line: 1, column: 1 }, fault.hint);
  if (!LiquidError.is(fault)) return fault;
  const cause = innermost(fault);
  const { message, hint, at } = describe(cause, fault.token.getText(), filters);
  const offset = at === undefined ? -1 : fault.token.getText().indexOf(at);
  return new TemplateError(message, placeOf(fault.token, Math.max(offset, 0)), hint);
}

interface Token {
  readonly input: string;
  readonly begin: number;
}

function placeOf({ input, begin }: Token, offset: number): { line: number; column: number } {
  const before = input.slice(0, begin + offset).split('\n');
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}

function innermost(fault: Error): Error {
  const { originalError } = fault as { originalError?: Error };
  return originalError ? innermost(originalError) : fault;
}

interface Description {
  readonly message: string;
  readonly hint: string | null;
  /** The word that it is about, where the engine names only the whole tag. */
  readonly at?: string | undefined;
}

function describe(cause: Error, text: string, filters: readonly string[]): Description {
  if (cause instanceof Problem) return { message: cause.message, hint: cause.hint, at: cause.word };
  if (cause instanceof RangeError && /call stack/.test(cause.message))
    return { message: 'The template is nested too deeply.', hint: null };
  // The engine adds the place in its own words.
  const said = cause.message.replace(/, line:\d+, col:\d+$/, '');
  const [, filter] = /^undefined filter: (.*)$/.exec(said) ?? [];
  if (filter !== undefined) return { ...unknownFilter(filter, filters), at: filter };
  const [, tag] = /^tag "(\S*)" not found$/.exec(said) ?? [];
  if (tag !== undefined) return { ...unknownTag(tag), at: tag };
  const [, opened] = /^tag \{%-?\s*(\w+)[\s\S]* not closed$/.exec(said) ?? [];
  if (opened) return { message: `\`${opened}\` has no end.`, hint: `It ends with \`{% end${opened} %}\`.` };
  if (/^tag "[\s\S]* not closed$/.test(said)) return { message: 'This tag has no end.', hint: 'It ends with `%}`.' };
  if (/^output "[\s\S]* not closed$/.test(said))
    return { message: 'This field has no end.', hint: 'It ends with `}}`.' };
  if (/limit exceeded$/.test(said)) {
    return {
      message: 'The template was stopped: it takes more memory than any document.',
      hint: 'Is there a loop that counts very far?',
    };
  }
  return { message: `\`${shorten(text)}\` cannot be understood: ${said}.`, hint: null };
}

const ESCAPING = ['raw', 'escape', 'escape_once', 'xml_escape', 'newline_to_br', 'strip_html', 'markdownify'];

function unknownFilter(name: string, filters: readonly string[]): Description {
  const hint = ESCAPING.includes(name)
    ? 'Leave it out: what is printed always appears as the text that it is.'
    : didYouMean(name, filters);
  return { message: `There is no filter \`${name}\`.`, hint };
}

const OTHER_FILES = ['include', 'render', 'layout', 'block', 'endblock'];

function unknownTag(name: string): Description {
  const [, closes] = /^end(\w+)$/.exec(name) ?? [];
  if (closes && TAGS.includes(closes)) return { message: `Nothing is open here that \`${name}\` ends.`, hint: null };
  if (['else', 'elsif', 'when'].includes(name))
    return { message: `\`${name}\` stands in no \`if\`, \`case\` or \`for\`.`, hint: null };
  const hint = OTHER_FILES.includes(name)
    ? 'A template stands alone: write the text into it.'
    : didYouMean(name, [...TAGS, 'else', 'elsif', 'when', ...TAGS.map((tag) => `end${tag}`)]);
  return { message: `There is no tag \`${name}\`.`, hint };
}

function shorten(text: string): string {
  const line = text.replace(/\s+/g, ' ');
  return line.length > 60 ? `${line.slice(0, 60)}…` : line;
}
