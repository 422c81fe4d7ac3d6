/** Texts of signs that mean something to Markdown, at random but the same each time. */

import fc from 'fast-check';

const SIGNS = [
  ...'\\`*_{}[]()#+-.!<>|~&$:;@/"\'=?%^,0a1b',
  ...[' ', ' ', '\n', '\t', '\u00a0', 'é', '“', '”', '…', '\u200b', '😀', 'http://', 'https://a.example', 'www.'],
  ...[
    'www.a.example',
    'jo@a.example',
    '&amp;',
    '&#60;',
    '](',
    '**',
    '__',
    '~~',
    '``',
    '```',
    '--',
    '1.',
    '![',
    '<a',
    '</a>',
  ],
  ...['<!--', '-->', '<?', '<![CDATA[', 'javascript:', '.example/', 'https://a.example/'],
];
export const anySigns = fc.array(fc.constantFrom(...SIGNS), { maxLength: 12 }).map((parts) => parts.join(''));

/** The environment may ask for more than a test run has time for. */
export function runs(number: number): { numRuns: number; seed: number } {
  return { numRuns: Number(process.env['VET_RUNS'] ?? number), seed: Number(process.env['VET_SEED'] ?? 20261120) };
}
