/** Examples stand indented in their rule, and without `vet: 1`; this makes a file of one. */
export function exampleFile(example: string): string {
  const lines = example.replace(/^\s*\n|\s+$/g, '').split('\n');
  const indent = Math.min(...lines.filter((line) => line.trim() !== '').map((line) => line.search(/\S/)));
  const text = lines.map((line) => line.slice(indent)).join('\n');
  return /^vet:/m.test(text) ? `${text}\n` : `vet: 1\n${text}\n`;
}
