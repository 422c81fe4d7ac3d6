/** Paths into an engagement, as people write them: `outcomes[0].baseline`. */

export type Segment = string | number;

const PART = /([^.[\]]+)|\[(\d+)\]/g;

export function parsePath(path: string): Segment[] {
  return Array.from(path.matchAll(PART), (part) => part[1] ?? Number(part[2]));
}

export function formatPath(segments: readonly Segment[]): string {
  let path = '';
  for (const segment of segments) {
    if (typeof segment === 'number') path += `[${segment}]`;
    else path += path === '' ? segment : `.${segment}`;
  }
  return path;
}

/** RFC 6901. */
export function toPointer(segments: readonly Segment[]): string {
  let pointer = '';
  for (const segment of segments) pointer += `/${typeof segment === 'number' ? segment : escaped(segment)}`;
  return pointer;
}

/** Nearly no name has one of the two signs. */
function escaped(name: string): string {
  return /[~/]/.test(name) ? name.replace(/~/g, '~0').replace(/\//g, '~1') : name;
}

export function fromPointer(pointer: string): string[] {
  return pointer
    .split('/')
    .slice(1)
    .map((part) => part.replace(/~1/g, '/').replace(/~0/g, '~'));
}

/** The path of a pointer, where parts that are all digits are places in lists. */
export function pathOf(pointer: string): Segment[] {
  return fromPointer(pointer).map((part) => (/^\d+$/.test(part) ? Number(part) : part));
}

/** The field that a path belongs to: `outcomes[0].baseline` is an `outcomes[].baseline`. */
export function fieldOf(path: string): string {
  return path.replace(/\[\d+\]/g, '[]');
}

/** The same of a path in its parts. */
export function fieldName(path: readonly Segment[]): string {
  let name = '';
  for (const segment of path) {
    if (typeof segment === 'number') name += '[]';
    else name += name === '' ? segment : `.${segment}`;
  }
  return name;
}
