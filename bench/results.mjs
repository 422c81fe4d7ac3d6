// Writes what was measured as Markdown: ratios first, because times differ from machine to machine and day to day.

import os from 'node:os';

/**
 * @param {object} measured
 * @param {{ seed: number, lines: number, kilobytes: number, wrongPercent: number }} measured.sample
 * @param {import('./figures.mjs').Figures} measured.figures
 * @param {import('./peers.mjs').Peer[]} measured.peers
 */
export function toMarkdown({ sample, figures, peers, version, date }) {
  const { ratios, times, growth } = figures;
  return `# How fast vet is

Made by \`npm run bench\` on ${date}: Node ${process.versions.node}, ${os.cpus().length} processors (${os.platform()}, ${os.arch()}).

Everything runs in turn, in one session. A ratio is the median over the rounds, with the least and the greatest; \`node -e 0\` is the floor, the time that Node itself takes, and “reading alone” a program that finds the files and reads them.

${table(
  ['What', 'Ratio', 'Least – greatest', 'Target', 'Met'],
  ratios.map(({ what, value, range, target, met }) => [what, value, range, target ?? '', target ? yesNo(met) : '']),
)}

Times, for orientation only: on a shared machine they differ by a quarter from one minute to the next.

${table(
  ['Files', 'Program', 'Median time', 'Peak memory', 'Rounds'],
  times.map(({ what, name, milliseconds, megabytes, rounds }) => [
    what,
    name,
    time(milliseconds),
    `${megabytes.toFixed(0)} MB`,
    String(rounds),
  ]),
)}

${slowOnes(peers)}

How the time grows, with as many threads as vet takes by itself:

${table(
  ['What', 'Median time', 'For each file', 'For each MB', 'Peak memory', 'Rounds'],
  growth.map(({ what, files, bytes, milliseconds, megabytes, rounds }) => [
    what,
    time(milliseconds),
    files > 1 ? time(milliseconds / files) : '',
    time(milliseconds / (bytes / 1e6)),
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

All read the same files, and find the same ones malformed. There are two schemas: the one for editors, which accepts all that vet accepts, and the plain one, in which no answer such as \`unknown\` may stand; the files here hold none. All but one of the programs take the former.

The files are made from seed ${sample.seed}, one a client, in a folder each; the median has ${sample.lines} lines and ${sample.kilobytes.toFixed(1)} kB, and ${sample.wrongPercent.toFixed(0)} % have a slip of the pen or a mistake in them. Output goes to a pipe.
`;
}

function time(milliseconds) {
  if (milliseconds < 10) return `${milliseconds.toFixed(2)} ms`;
  return milliseconds < 1000 ? `${milliseconds.toFixed(0)} ms` : `${(milliseconds / 1000).toFixed(2)} s`;
}

/** Nothing is worked out from fewer files: what was not run has no row. */
function slowOnes(peers) {
  const slow = peers.filter(({ most }) => most < 10_000);
  if (slow.length === 0) return 'All programs were run on all numbers of files.';
  const [{ most }] = slow;
  const names = slow.map(({ name }) => name).join(' and ');
  return `${names} were not run on more than ${most.toLocaleString('en')} files, which takes them many minutes: \`npm run bench -- --full\` does.`;
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
