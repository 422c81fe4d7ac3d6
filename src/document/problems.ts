/** What is YAML, but cannot be meant: the words for it. */

import type { Node, Problem, ScalarNode } from './node.ts';
import { quoted } from './syntax/line.ts';

export function secondDocument(text: string, start: number): Problem {
  const mark = text.slice(start, start + 3);
  return {
    message: `The line \`${mark}\` ends the first document, and another one follows; vet reads one engagement a file.`,
    help: 'Put each engagement into a file of its own; if all of this is one, delete the line.',
    start,
    end: start + mark.length,
  };
}

export function groupAsName({ start }: Node): Problem {
  return {
    message: 'A list or a group cannot be the name of a field.',
    help: 'Write one word before the colon.',
    start,
    end: start + 1,
  };
}

export function namelessField({ start, end }: ScalarNode): Problem {
  return { message: 'Before this colon stands no name.', help: 'Write the name of the field before it.', start, end };
}

export function repeatedField(name: string, { start, end }: ScalarNode, earlier: ScalarNode): Problem {
  return {
    message: `\`${name}\` stands here a second time; the first one counts.`,
    help: 'Keep one of the two, and delete the other.',
    start,
    end,
    related: { start: earlier.start, end: earlier.end, label: 'the first one' },
  };
}

export function unknownType(text: string, start: number, end: number): Problem {
  return {
    message: `\`${text.slice(start, end)}\` is read as the type of what follows, and vet knows no such type.`,
    help: 'If the exclamation mark belongs to the text, put all of it in quotes; if not, delete it.',
    start,
    end,
  };
}

export function unknownAlias(name: string, start: number, end: number): Problem {
  return {
    message: `\`*${name}\` stands for a value marked \`&${name}\`, and there is none above.`,
    help: `Write the value here; if the star belongs to the text, put all of it in quotes: "*${name}".`,
    start,
    end,
  };
}

export function tooManyAliases(name: string, start: number, end: number, most: number): Problem {
  return {
    message: `With \`*${name}\`, the stars of this file stand for more than ${most} values.`,
    help: 'Write the values out instead of repeating them by stars.',
    start,
    end,
  };
}

export function unusedMark(text: string, { start, end }: { start: number; end: number }, textEnd: number): Problem {
  return {
    message: `\`${text.slice(start, end)}\` is read as a mark for what follows, not as text, and nothing uses it.`,
    help: `If it belongs to the text, put all of it in quotes: ${quoted(text.slice(start, Math.max(end, textEnd)))}.`,
    start,
    end,
  };
}
