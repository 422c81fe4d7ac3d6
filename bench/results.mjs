// Writes what was measured as Markdown: ratios first, because times differ from machine to machine and day to day.

import os from 'node:os';

/**
 * @param {object} measured
 * @param {{ seed: number, lines: number, kilobytes: number, wrongPercent: number }} measured.sample
 * @param {{ what: string, value: string, range: string, target?: string, met?: boolean }[]} measured.ratios
 * @param {{ what: string, name: string, milliseconds: number, megabytes: number, rounds: number }[]} measured.times
 * @param {import('./peers.mjs').Peer[]} measured.peers
 */
export function toMarkdown({ sample, ratios, times, peers, version, date }) {
  return `# How fast vet is

Made by \`npm run bench\` on ${date}: Node ${process.versions.node}, ${os.cpus().length} processors (${os.platform()}, ${os.arch()}).

Everything runs in turn, in one session. A ratio is the median over the rounds, with the least and the greatest; \`node -e 0\` is the floor, the time that Node itself takes.

${table(
  ['What', 'Ratio', 'Least – greatest', 'Target', 'Met'],
  ratios.map(({ what, value, range, target = '', met }) => [what, value, range, target, target && yesNo(met)]),
)}

Times, for orientation only: on a shared machine they differ by a quarter from one minute to the next.

${table(
  ['Files', 'Program', 'Median time', 'Peak memory', 'Rounds'],
  times.map(({ what, name, milliseconds, megabytes, rounds }) => [
    what,
    name,
    milliseconds < 1000 ? `${milliseconds.toFixed(0)} ms` : `${(milliseconds / 1000).toFixed(2)} s`,
    `${megabytes.toFixed(0)} MB`,
    String(rounds),
  ]),
)}

What they say of a file:

${table(
  ['Program', 'Version', 'Line and column', 'Judges the content'],
  [
    ['vet', version, 'yes', 'yes'],
    ...peers.map((peer) => [peer.name, peer.version, yesNo(peer.places), yesNo(peer.rules)]),
  ],
)}

All read the same files, and find the same ones malformed. There are two schemas: the one for editors, which accepts all that vet accepts, and the plain one, in which no answer such as \`unknown\` may stand; the files here hold none.

The files are made from seed ${sample.seed}, one a client, in a folder each; the median has ${sample.lines} lines and ${sample.kilobytes.toFixed(1)} kB, and ${sample.wrongPercent.toFixed(0)} % have a slip of the pen or a mistake in them. Output goes to a pipe.
`;
}

function yesNo(value) {
  return value ? 'yes' : 'no';
}

/** Columns as wide as their widest cell, to be read in a terminal as well. */
function table(head, rows) {
  const widths = head.map((_title, column) => Math.max(...[head, ...rows].map((row) => row[column].length)));
  const line = (cells) => `| ${cells.map((cell, column) => cell.padEnd(widths[column])).join(' | ')} |`;
  return [line(head), line(widths.map((width) => '-'.repeat(width))), ...rows.map(line)].join('\n');
}
