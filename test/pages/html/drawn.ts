/** What a picture holds: its shapes with their attributes, and its words. */

export interface Shape {
  readonly tag: string;
  readonly text: string;
  readonly at: Readonly<Record<string, string>>;
}

/** The shapes of the first picture in the HTML; those of patterns are none. */
export function shapesOf(html: string): Shape[] {
  const picture = /<svg class="picture".*?<\/svg>/s.exec(html)?.[0].replace(/<defs.*?<\/defs>/gs, '') ?? '';
  return [...picture.matchAll(/<(rect|line|circle|text)\b([^>]*?)\/?>([^<]*)/g)].map(
    ([, tag = '', given = '', text]) => ({
      tag,
      text: text?.trim() ?? '',
      at: Object.fromEntries([...given.matchAll(/([\w-]+)="([^"]*)"/g)].map(([, name, value]) => [name, value])),
    }),
  );
}

/** Shapes of a class. */
export function ofClass(html: string, name: string): Shape['at'][] {
  return shapesOf(html)
    .map(({ at }) => at)
    .filter((at) => at['class']?.split(' ').includes(name));
}

export function textsOf(html: string): string[] {
  return shapesOf(html).flatMap(({ tag, text }) => (tag === 'text' ? [text] : []));
}

/** `52.5%` → 52.5 */
export function share(percent: string | undefined): number {
  return Number(/^(\d+(?:\.\d+)?)%?$/.exec(percent ?? '')?.[1]);
}
