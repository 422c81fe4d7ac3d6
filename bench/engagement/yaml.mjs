// Writes an engagement as an owner would: block style, short lists on one line, a comment here and there.

/** Two spaces for each level, as YAML's own examples have it. */
const INDENT = '  ';

/** No line is made longer than this by writing a list or map on it. */
const WIDTH = { block: 110, compact: 215 };

/**
 * @param {object} engagement plain values
 * @param {object} options
 * @param {Record<string, string>} options.comments by path without indices: `budget.cap`; those of sections stand above
 * @param {string[]} options.head comment lines before everything
 * @param {boolean} options.compact small maps in braces too
 */
export function toYaml(engagement, { comments, head, compact }) {
  const lines = head.map((line) => `# ${line}`);
  const width = compact ? WIDTH.compact : WIDTH.block;

  function writeMap(map, indent, path, first = indent) {
    let start = first;
    for (const [key, value] of Object.entries(map)) {
      if (value === undefined) continue;
      writeEntry(`${start}${key}:`, value, indent, path ? `${path}.${key}` : key);
      start = indent;
    }
  }

  function writeEntry(start, value, indent, path) {
    const comment = comments[path];
    const section = !path.includes('.');
    if (section && comment) lines.push(`# ${comment}`);
    const short = oneLine(value, compact && !section);
    if (short !== undefined && start.length + short.length < width) {
      lines.push(comment && !section ? `${`${start} ${short}`.padEnd(38)}  # ${comment}` : `${start} ${short}`);
      return;
    }
    lines.push(start);
    if (Array.isArray(value)) writeList(value, `${indent}${INDENT}`, path);
    else writeMap(value, `${indent}${INDENT}`, path);
  }

  function writeList(list, indent, path) {
    for (const item of list) {
      const short = oneLine(item, compact);
      if (short !== undefined && indent.length + short.length < width) lines.push(`${indent}- ${short}`);
      else writeMap(item, `${indent}${INDENT}`, path, `${indent}- `);
    }
  }

  writeMap(engagement, '', '');
  return `${lines.join('\n')}\n`;
}

/** A value on one line; undefined when it is one for several. */
function oneLine(value, braces) {
  if (typeof value !== 'object') return scalar(value);
  if (Array.isArray(value)) {
    if (value.some((item) => typeof item === 'object')) return undefined;
    return `[${value.map((item) => scalar(item, true)).join(', ')}]`;
  }
  if (!braces) return undefined;
  const entries = Object.entries(value).filter(([, item]) => item !== undefined);
  const parts = entries.map(([key, item]) => [
    key,
    typeof item === 'object' ? oneLine(item, true) : scalar(item, true),
  ]);
  return `{ ${parts.map(([key, part]) => `${key}: ${part}`).join(', ')} }`;
}

/** Plain where a person would write it plain. Dates and times are quoted: YAML 1.1 tools make other things of them. */
function scalar(value, inFlow = false) {
  if (typeof value !== 'string') return String(value);
  const special = /^\d\d\d\d-\d\d-\d\d$|^\d\d?:\d\d|: | #|^[\s>|@`"'%&*!?{}[\],#-]|[\s:]$/.test(value);
  return special || (inFlow && /[,[\]{}]/.test(value)) ? JSON.stringify(value) : value;
}
