/** What vet can offer in which place. */

import { KINDS } from '../../drafts/kinds.ts';
import { rules } from '../../rules/generated/registry.ts';
import { mistakes } from '../../rules/mistakes.ts';
import { SCHEMAS } from '../schema.ts';
import type { CommandLine, Values, Word } from './commandline.ts';
import type { DeclaredCommand, DeclaredOption } from './declared.ts';

export const SHELLS = ['bash', 'zsh', 'fish'] as const;

const RULES: Word[] = rules.map(({ id, summary }) => ({ word: id, note: summary }));
const MISTAKES: Word[] = mistakes.map(({ id, title }) => ({ word: id, note: title }));

/** By the option, or by the command and its argument. */
const KNOWN: Readonly<Record<string, Values>> = {
  '--rule': { name: 'rules', words: RULES },
  '--mistake': { name: 'mistakes', words: MISTAKES },
  'explain name': { name: 'pages', words: [...MISTAKES, ...RULES] },
  'draft kind': { name: 'documents', words: KINDS.map(({ name, description }) => ({ word: name, note: description })) },
  'schema name': { name: 'schemas', words: bare(SCHEMAS) },
  'policy test files': 'files',
  'completion shell': { name: 'shells', words: bare(SHELLS) },
};

function bare(words: readonly string[]): Word[] {
  return words.map((word) => ({ word, note: '' }));
}

const FILES = ['file', 'folder', 'results'];
const ENGAGEMENTS = ['file', 'files', 'paths', 'old', 'new'];

/** The command line with what can be offered in each place. */
export function commandLine(declared: readonly DeclaredCommand[]): CommandLine {
  const top = declared.filter(({ name }) => /^[\w-]+$/.test(name)).map(({ name, note }) => ({ word: name, note }));
  return declared.map(({ name, note, options, labels }) => ({
    name,
    note,
    options: options.map((option) => ({ ...option, ...valuesOf(option) })),
    places: labels.map((label) => (name === 'help' ? { name: 'commands', words: top } : argumentValues(name, label))),
  }));
}

function valuesOf({ names, label, words }: DeclaredOption): { readonly values?: Values } {
  if (label === undefined) return {};
  if (words) return { values: { name: words.join('_').replaceAll(/\W/g, '_'), words: bare(words) } };
  const known = names.map((name) => KNOWN[name]).find((one) => one !== undefined);
  return { values: known ?? (FILES.includes(label) ? 'files' : 'anything') };
}

function argumentValues(command: string, label: string): Values {
  return KNOWN[`${command} ${label}`] ?? (ENGAGEMENTS.includes(label) ? 'engagements' : 'anything');
}
