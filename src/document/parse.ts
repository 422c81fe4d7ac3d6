/** YAML text to a Document: js-yaml's event stream, which knows where everything stands. */

import * as yaml from 'js-yaml';
import { Anchors } from './anchors.ts';
import { extentOf } from './extent.ts';
import { Names } from './names.ts';
import type { Document, MappingNode, Node, Problem, ScalarNode, SequenceNode } from './node.ts';
import * as problems from './problems.ts';

// Taken out once: behind the name of a CommonJS module every use would be a call, and these are used for every value.
const { CORE_SCHEMA, EVENT_ID, NOT_RESOLVED, SCALAR_STYLE, getScalarValue, parseEvents } = yaml;
const { SCALAR, ALIAS, SEQUENCE, MAPPING, POP } = EVENT_ID;
const { PLAIN } = SCALAR_STYLE;

type Event = yaml.Event;

type Marked = Extract<Event, { anchorStart: number; style?: unknown }>;

type ScalarEvent = Extract<Event, { type: typeof EVENT_ID.SCALAR }>;

export interface SyntaxFault {
  /** The parser's own words, from which the cause is guessed; never shown to a person as they are. */
  readonly reason: string;
  readonly offset: number;
}

/** The document, or the first fault that makes the text unreadable as YAML. */
export function parse(text: string): Document | SyntaxFault {
  let events: Event[];
  try {
    events = parseEvents(text, {});
  } catch (error) {
    if (error instanceof yaml.YAMLException) {
      return { reason: error.reason, offset: error.mark?.position ?? 0 };
    }
    throw error;
  }
  return new Builder(text, events).build();
}

/** Makes nodes of events. What is odd but readable is noted as a problem, and the rest goes on. */
class Builder {
  readonly #text: string;
  readonly #events: readonly Event[];
  readonly #problems: Problem[] = [];
  readonly #anchors: Anchors;
  #at = 1;
  /** Where the last token ended: the place of a value that was left out. */
  #end = 0;
  #nodes = 0;

  constructor(text: string, events: readonly Event[]) {
    this.#text = text;
    this.#events = events;
    this.#anchors = new Anchors(text, this.#problems);
  }

  build(): Document {
    const text = this.#text;
    if (this.#events.length === 0) return { text, problems: [] };
    const root = this.#node();
    this.#anchors.finish();
    const second = this.#nextDocument();
    if (second !== undefined) return { text, problems: [problems.secondDocument(text, second)] };
    // What a bomb stands for is not known, so nothing can be said about the rest.
    if (this.#anchors.exceeded) return { text, problems: this.#problems };
    return { text, root, problems: this.#problems };
  }

  /** The offset of the marker that ends the first document, if there is a second. */
  #nextDocument(): number | undefined {
    // Behind the root stands only the end of its document.
    if (this.#events.length <= this.#at + 1) return undefined;
    const marks = Array.from(this.#text.matchAll(/^\ufeff?(?:---|\.\.\.)(?=\s|$)/gm), (mark) => mark.index);
    const first = this.#events[0];
    const explicit = first?.type === EVENT_ID.DOCUMENT && first.explicitStart;
    return marks[explicit ? 1 : 0] ?? this.#text.length;
  }

  #node(): Node {
    const event = this.#events[this.#at++] as Event;
    const before = this.#nodes;
    switch (event.type) {
      case SCALAR:
        this.#nodes++;
        return this.#anchored(event, this.#scalar(event), before);
      case ALIAS:
        return this.#alias(event.anchorStart, event.anchorEnd);
      case SEQUENCE:
        this.#checkTag(event, 'tag:yaml.org,2002:seq');
        return this.#anchored(event, this.#sequence(event.start), before);
      case MAPPING:
        this.#checkTag(event, 'tag:yaml.org,2002:map');
        return this.#anchored(event, this.#mapping(event.start), before);
      default:
        throw new Error(`unexpected YAML event ${event.type}`);
    }
  }

  #begin(start: number): void {
    this.#nodes++;
    this.#end = start + 1;
  }

  #sequence(start: number): SequenceNode {
    this.#begin(start);
    const node: SequenceNode = { kind: 'sequence', items: [], start, end: start };
    while (this.#events[this.#at]?.type !== POP) node.items.push(this.#node());
    this.#at++;
    node.end = this.#end;
    return node;
  }

  #mapping(start: number): MappingNode {
    this.#begin(start);
    const node: MappingNode = { kind: 'mapping', pairs: [], start, end: start };
    const names = new Names();
    while (this.#events[this.#at]?.type !== POP) {
      const key = this.#key();
      const value = this.#node();
      if (key.kind !== 'scalar' || key.value === null) {
        this.#problems.push(key.kind === 'scalar' ? problems.namelessField(key) : problems.groupAsName(key));
        continue;
      }
      const name = String(key.value);
      const earlier = names.find(node.pairs, name);
      if (earlier) {
        this.#problems.push(problems.repeatedField(name, key, earlier));
        continue;
      }
      node.pairs.push({ key: typeof key.value === 'string' ? key : { ...key, value: name }, value });
    }
    this.#at++;
    node.end = this.#end;
    return node;
  }

  /** A plain word, as nearly all names are, is taken as it is written: `no:` is a name and not an answer. */
  #key(): Node {
    const event = this.#events[this.#at] as Event;
    const plain =
      event.type === SCALAR && event.style === PLAIN && event.fast && event.anchorStart < 0 && event.tagStart < 0;
    if (!plain || event.valueStart < 0) return this.#node();
    this.#at++;
    this.#nodes++;
    const { valueStart: start, valueEnd: end } = event;
    this.#end = end;
    return { kind: 'scalar', value: this.#text.slice(start, end), start, end };
  }

  #scalar(event: ScalarEvent): ScalarNode {
    const source = event.valueStart < 0 ? '' : getScalarValue(this.#text, event);
    if (event.style === PLAIN && event.valueStart >= 0 && event.tagStart < 0) {
      this.#end = event.valueEnd;
      const { value } = CORE_SCHEMA.resolveImplicitScalarTag(source);
      return { kind: 'scalar', value: value as ScalarNode['value'], start: event.valueStart, end: event.valueEnd };
    }
    const { start, end } = extentOf(this.#text, event, this.#end);
    this.#end = end;
    return { kind: 'scalar', value: this.#resolve(event, source), start, end };
  }

  #resolve(event: ScalarEvent, source: string): ScalarNode['value'] {
    if (event.tagStart >= 0) {
      const tag = CORE_SCHEMA.lookupScalarTag(tagName(this.#text, event));
      const value = tag?.resolve(source, true, tag.tagName);
      if (value !== undefined && value !== NOT_RESOLVED) return value as ScalarNode['value'];
      this.#problems.push(problems.unknownType(this.#text, event.tagStart, event.tagEnd));
      return source;
    }
    if (event.style !== PLAIN) return source;
    return CORE_SCHEMA.resolveImplicitScalarTag(source).value as ScalarNode['value'];
  }

  #alias(start: number, end: number): Node {
    this.#end = end;
    const anchor = this.#anchors.resolve(start, end);
    this.#nodes += anchor?.size ?? 1;
    return anchor?.node ?? { kind: 'scalar', value: null, start: start - 1, end };
  }

  #anchored(event: Marked, node: Node, before: number): Node {
    if (event.anchorStart >= 0) {
      const suspect = event.type === EVENT_ID.SCALAR && event.style === PLAIN;
      this.#anchors.mark(event.anchorStart, event.anchorEnd, { node, size: this.#nodes - before, suspect });
    }
    return node;
  }

  #checkTag(event: { tagStart: number; tagEnd: number }, expected: string): void {
    if (event.tagStart < 0 || tagName(this.#text, event) === expected) return;
    this.#problems.push(problems.unknownType(this.#text, event.tagStart, event.tagEnd));
  }
}

function tagName(text: string, event: { tagStart: number; tagEnd: number }): string {
  const tag = text.slice(event.tagStart, event.tagEnd);
  return tag.startsWith('!!') ? `tag:yaml.org,2002:${tag.slice(2)}` : tag.replace(/^!<(.*)>$/, '$1');
}
