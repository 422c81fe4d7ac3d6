/** The script for zsh: words with their notes, by zsh's own `_arguments`. */

import { type CommandLine, type CommandPart, commandsBelow, listsOf, type Values, type Word } from './commandline.ts';

export function zshScript(line: CommandLine): string {
  return `
${listsOf(line)
  .map(({ name, words }) => describing(`_vet_${name}`, words))
  .join('\n\n')}

_vet_engagements() {
  _files -g '(*.|)engagement.(yaml|yml)(-.)'
}

${line.map((part) => functionOf(part, commandsBelow(line, part))).join('\n\n')}

# As a file of $fpath it is run at once; read by .zshrc it is put down for later.
if [[ $funcstack[1] == _vet ]]; then
  _vet "$@"
else
  compdef _vet vet
fi
`;
}

function describing(name: string, words: readonly Word[]): string {
  const lines = words.map(
    ({ word, note }) => `    ${quoted(`${escaped(word, ':')}:${note.replaceAll('\\', '\\\\')}`)}`,
  );
  return `${name}() {\n  local -a words=(\n${lines.join('\n')}\n  )\n  _describe word words\n}`;
}

/** A command with commands below it hands over to them. */
function functionOf(part: CommandPart, below: readonly Word[]): string {
  const name = functionName(part.name);
  if (below.length === 0) return `${name}() {\n  ${argumentsOf(part, part.places.map(specOfPlace))}\n}`;
  const places = [`1:command:${name}-commands`, '*:: :->below'];
  return `${describing(`${name}-commands`, below)}

${name}() {
  local curcontext=$curcontext context state state_descr line
  typeset -A opt_args
  ${argumentsOf(part, places)}
  [[ $state != below ]] || case $line[1] in
${below.map(({ word }) => `    ${word}) ${functionName(`${part.name} ${word}`.trim())} ;;`).join('\n')}
  esac
}`;
}

function functionName(command: string): string {
  return ['_vet', ...command.split(' ')].filter((word) => word !== '').join('-');
}

function argumentsOf({ options }: CommandPart, places: readonly string[]): string {
  const specs = options.flatMap(({ names, note, values }) => {
    const others = names.length > 1 ? `(${names.join(' ')})` : '';
    // What takes a value may be given again, each time with another one.
    if (values) return names.map((name) => `*${name}=[${escaped(note, '[]:')}]:value:${actionFor(values)}`);
    return names.map((name) => `${others}${name}[${escaped(note, '[]:')}]`);
  });
  return ['_arguments -C', ...[...specs, ...places].map((spec) => `    ${quoted(spec)}`)].join(' \\\n');
}

function specOfPlace(values: Values, at: number, all: readonly Values[]): string {
  return `${at === all.length - 1 ? '*' : at + 1}:value:${actionFor(values)}`;
}

function actionFor(values: Values): string {
  if (values === 'anything') return ' ';
  if (values === 'files') return '_files';
  return values === 'engagements' ? '_vet_engagements' : `_vet_${values.name}`;
}

/** A backslash before each of these characters, and before backslashes. */
function escaped(text: string, characters: string): string {
  return [...text].map((one) => (one === '\\' || characters.includes(one) ? `\\${one}` : one)).join('');
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}
