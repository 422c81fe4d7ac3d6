/** One file that needs nothing else: no network, no script, no style but its own. */

import { style, styleHash } from '../generated/style.ts';
import { oneLine } from '../one-line.ts';
import { htmlText } from './text.ts';

/** Whatever slips into a page, a browser loads nothing, runs nothing and sends nothing because of it. */
const POLICY = `default-src 'none'; style-src '${styleHash}'; base-uri 'none'; form-action 'none'`;

/**
 * @param title what the window is called, as plain text
 * @param body HTML that is safe already: it stands in the page as it is
 */
export function htmlDocument(title: string, body: string): string {
  return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>${htmlText(oneLine(title))}</title>
<style>${style}</style>
</head>
<body>
<main>
${body.trim()}
</main>
</body>
</html>
`;
}
