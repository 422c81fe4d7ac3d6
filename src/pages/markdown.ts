/** Pages as Markdown, for docs/rules. */

import type { Block, RuleLine } from './page.ts';

/** @param link the address of a rule's page, seen from this one */
export function toMarkdown(blocks: readonly Block[], link: (rule: string) => string): string {
  return `${blocks.map((block) => one(block, link)).join('\n\n')}\n`;
}

function one(block: Block, link: (rule: string) => string): string {
  switch (block.kind) {
    case 'title':
      return `# ${inert(block.text)}`;
    case 'heading':
      return `## ${inert(block.text)}`;
    case 'text':
      return inert(block.text);
    case 'list':
      return block.items.map((item) => `- ${inert(item)}`).join('\n');
    case 'facts':
      return ['| | |', '|---|---|', ...block.facts.map(([name, value]) => `| ${name} | ${inert(value)} |`)].join('\n');
    case 'yaml':
      return `\`\`\`yaml\n${block.text.trimEnd()}\n\`\`\``;
    case 'rules':
      return table(block.rules, link);
  }
}

function table(rules: readonly RuleLine[], link: (rule: string) => string): string {
  const rows = rules.map(
    (rule) => `| [${rule.id}](${link(rule.id)}) | ${rule.severity} | ${rule.from} | ${inert(rule.summary)} |`,
  );
  return ['| Rule | Severity | From | What it finds |', '|---|---|---|---|', ...rows].join('\n');
}

/** Markdown that shows the text as it stands. */
function inert(text: string): string {
  return text.replace(/[\\`*_<>[\]#|]/g, '\\$&');
}
