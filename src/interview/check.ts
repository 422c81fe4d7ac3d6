/** Is it an interview? The schema says what its parts are; the format and the rules say what they may name. */

import Ajv, { type ErrorObject } from 'ajv/dist/2020.js';
import schema from '../../schemas/interview.schema.json' with { type: 'json' };
import { dataOf } from '../document/data.ts';
import { Lines } from '../document/lines.ts';
import type { Document } from '../document/node.ts';
import { nearest } from '../engagement/nearest.ts';
import { fromPointer } from '../engagement/path.ts';
import { nodeAt } from '../engagement/places.ts';
import type { InterviewFile } from './load.ts';
import { type Fault, Sense } from './sense.ts';

export interface InterviewFault {
  /** From 1. */
  readonly line: number;
  readonly message: string;
}

/**
 * What a file of an interview holds, or all that is wrong with it.
 * @param others the interviews that it may extend
 */
export function checkInterview(
  document: Document,
  others: readonly InterviewFile[] = [],
): InterviewFile | readonly InterviewFault[] {
  const lines = new Lines(document.text);
  if (document.root?.kind !== 'mapping') {
    const problems = document.problems.map(({ message, help, start, end }) => ({
      line: lines.range(start, end).line,
      message: `${message} ${help}`,
    }));
    return problems.length > 0 ? problems : [{ line: 1, message: 'The file holds no interview.' }];
  }
  const { root } = document;
  const data = dataOf(root);
  const lineAt = (pointer: string): number => {
    for (let path = fromPointer(pointer); path.length > 0; path = path.slice(0, -1)) {
      const { key, value } = nodeAt(root, path);
      const node = key ?? value;
      if (node) return lines.range(node.start, node.end).line;
    }
    return 1;
  };
  const validate = new Ajv({ allErrors: true, strict: false, verbose: true }).compile<InterviewFile>(schema);
  if (!validate(data)) {
    return told(validate.errors ?? []).map(([pointer, message]) => ({ line: lineAt(pointer), message }));
  }
  const { faults } = new Sense(data, others);
  return faults.length > 0 ? faults.map(([pointer, message]) => ({ line: lineAt(pointer), message })) : data;
}

/** One sentence each; of alternatives that all fail, only the deepest. */
function told(errors: readonly ErrorObject[]): Fault[] {
  return errors
    .filter(({ keyword }) => !['anyOf', 'oneOf', 'if'].includes(keyword))
    .map((error) => [pointerOf(error), sentence(error)]);
}

function pointerOf({ keyword, instancePath, params }: ErrorObject): string {
  return keyword === 'additionalProperties' ? `${instancePath}/${params['additionalProperty']}` : instancePath;
}

function sentence({ keyword, instancePath, params, message, parentSchema }: ErrorObject): string {
  const where = fromPointer(instancePath).at(-1) ?? 'the file';
  switch (keyword) {
    case 'additionalProperties': {
      const name = String(params['additionalProperty']);
      const close = nearest(name, Object.keys(parentSchema?.['properties'] ?? {}));
      return `“${name}” means nothing here.${close ? ` Did you mean “${close}”?` : ''}`;
    }
    case 'required':
      return `“${params['missingProperty']}” is missing in ${/^\d+$/.test(where) ? 'this entry' : `“${where}”`}.`;
    case 'maxLength':
      return `“${where}” is longer than ${params['limit']} characters.`;
    case 'enum':
      return `“${where}” is one of ${params['allowedValues'].join(', ')}.`;
    case 'const':
      return `“${where}” can only be ${params['allowedValue']}.`;
    default:
      return `“${where}” ${message ?? 'does not fit'}.`;
  }
}
