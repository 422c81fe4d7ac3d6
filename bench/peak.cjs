// Loaded into a Node program where there is no GNU time: writes down, in KiB, the most memory that it held.
'use strict';

const fs = require('node:fs');

process.on('exit', () => fs.writeFileSync(process.env.BENCH_PEAK, String(peak())));

/** Linux counts into maxRSS what the starting process held; VmHWM begins anew. */
function peak() {
  try {
    return /^VmHWM:\s*(\d+) kB$/m.exec(fs.readFileSync('/proc/self/status', 'utf8'))[1];
  } catch {
    return process.resourceUsage().maxRSS;
  }
}
