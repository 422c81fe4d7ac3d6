// Writes what was measured as Markdown: ratios first, because times differ from machine to machine and day to day.

import os from 'node:os';

/**
 * @param {object} measured
 * @param {string} measured.files what the files are like
 * @param {{ what: string, value: string, range: string, target?: string, met?: boolean }[]} measured.ratios
 * @param {{ what: string, name: string, time: string, memory: string, rounds: number }[]} measured.times
 * @param {import('./peers.mjs').Peer[]} measured.peers
 */
export function toMarkdown({ files, ratios, times, peers, version, date }) {
  return `# How fast vet is

Made by \`npm run bench\` on ${date}, with Node ${process.versions.node} on ${os.cpus().length} processors (${os.platform()}, ${os.arch()}).
${files}

Everything runs in turn, in one session. A ratio is the median over the rounds, with the least and the greatest.

${table(
  ['What', 'Ratio', 'Least – greatest', 'Target', 'Met'],
  ratios.map(({ what, value, range, target, met }) => [
    what,
    value,
    range,
    target ?? '',
    met === undefined ? '' : met ? 'yes' : '**no**',
  ]),
)}

For orientation only, as times differ by a quarter from one minute to the next on a shared machine:

${table(
  ['Files', 'Program', 'Median time', 'Peak memory', 'Rounds'],
  times.map(({ what, name, time, memory, rounds }) => [what, name, time, memory, String(rounds)]),
)}

What each says of a file:

${table(
  ['Program', 'Line and column', 'Judges the content'],
  [
    ['vet', 'yes', 'yes'],
    ...peers.map((peer) => [`${peer.name} ${peer.version}`, yesNo(peer.places), yesNo(peer.rules)]),
  ].map((row) => row),
)}

vet ${version}; the same schema everywhere. Standard output and standard error go to a pipe; \`node -e 0\` is the floor, the time that Node itself takes.
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
