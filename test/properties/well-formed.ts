/** A page of HTML, read with the eyes of an XML parser: our pages close what they open, and nothing acts in them. */

const VOID = new Set(['meta', 'br', 'hr', 'wbr', 'link', 'input', 'img']);
const TAG = /^<(\/?)([a-z][a-z\d]*)((?:\s+[a-zA-Z][\w:-]*(?:="[^"<]*")?)*)\s*(\/?)>/;
const ATTRIBUTE = /([a-zA-Z][\w:-]*)(?:="([^"]*)")?/g;

/** What is wrong with it, in words; empty where nothing is. */
export function faultsOf(html: string): string[] {
  const page = html.replace(/^<!DOCTYPE html>/, '').replace(/<style>[^<]*<\/style>/, '');
  const faults: string[] = [];
  const open: string[] = [];
  const ids = new Set<string>();
  const meant: string[] = [];
  for (let at = page.indexOf('<'); at >= 0; at = page.indexOf('<', at + 1)) {
    const [tag, end, name = '', attributes = '', closed] = TAG.exec(page.slice(at, at + 100_000)) ?? [];
    if (tag === undefined) {
      faults.push(`no tag: ${page.slice(at, at + 60)}`);
      continue;
    }
    if (end) {
      const last = open.pop();
      if (last !== name) faults.push(`</${name}> closes <${last}>`);
      continue;
    }
    if (!closed && !VOID.has(name)) open.push(name);
    if (['script', 'style', 'iframe', 'object', 'embed', 'form', 'base'].includes(name)) faults.push(`<${name}>`);
    const names = new Set<string>();
    for (const [, key = '', value = ''] of attributes.matchAll(ATTRIBUTE)) {
      if (names.has(key)) faults.push(`${key} twice: ${tag}`);
      names.add(key);
      if (key === 'style' || key.startsWith('on')) faults.push(`${key}: ${tag}`);
      if (key === 'id') {
        if (ids.has(value)) faults.push(`the id ${value} twice`);
        ids.add(value);
      }
      if (/^aria-(?:labelledby|describedby)$/.test(key)) meant.push(...value.split(' '));
      if (/^-/.test(value) && /^(?:width|height|r)$/.test(key)) faults.push(`less than nothing: ${tag}`);
      if (
        /NaN|Infinity|undefined|e[+-]?\d{2}/.test(value) &&
        /^(?:x|y|width|height|[xy][12]|cx|cy|r|d|points|viewBox|transform|value|max)$/.test(key)
      )
        faults.push(`no number: ${tag}`);
    }
  }
  if (open.length > 0) faults.push(`left open: ${open.join(' ')}`);
  return [...faults, ...meant.filter((id) => !ids.has(id)).map((id) => `nothing has the id ${id}`)];
}
