// node bench/read.mjs FOLDER: finds the engagement files below a folder, reads them, and does nothing else. What a warm
// cache is set against: less than this no program can do that looks at every file.

import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

let bytes = 0;

function visit(folder) {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const file = path.join(folder, entry.name);
    if (entry.isDirectory()) visit(file);
    else if (entry.name === 'engagement.yaml') bytes += readFileSync(file, 'utf8').length;
  }
}

visit(process.argv[2]);
if (bytes === 0) process.exitCode = 1;
