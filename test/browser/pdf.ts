/** What Chromium prints: as much of PDF as it takes to see how large each sheet is and what stands on it. */

import { inflateSync } from 'node:zlib';

export interface Sheet {
  /** In mm. */
  readonly width: number;
  readonly height: number;
  /** How many pieces of text are drawn. */
  readonly texts: number;
}

const MM = 25.4 / 72;

export function sheetsOf(pdf: Buffer): Sheet[] {
  const source = pdf.toString('latin1');
  return [...source.matchAll(/<<\/Type \/Page\n.*?\nendobj/gs)].map(([page]) => {
    const [width = 0, height = 0] = /\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/.exec(page)?.slice(1).map(Number) ?? [];
    const content = stream(source, /\/Contents (\d+) 0 R/.exec(page)?.[1] ?? '');
    return {
      width: Math.round(width * MM),
      height: Math.round(height * MM),
      texts: content.match(/\bT[jJ]\b/g)?.length ?? 0,
    };
  });
}

/** The drawing commands of an object, by its number. */
function stream(source: string, object: string): string {
  const [, dictionary = '', rest = ''] =
    new RegExp(`\\n${object} 0 obj\\n<<(.*?)>> stream\\n(.*)`, 's').exec(source) ?? [];
  const length = Number(/\/Length (\d+)/.exec(dictionary)?.[1]);
  if (!Number.isInteger(length)) throw new Error(`object ${object} is no stream`);
  const bytes = Buffer.from(rest.slice(0, length), 'latin1');
  return (/\/FlateDecode/.test(dictionary) ? inflateSync(bytes) : bytes).toString('latin1');
}
