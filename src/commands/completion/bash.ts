/**
 * The script for bash, also for its version 3.2, which macOS has, and without the package bash-completion. Bash shows no
 * notes beside words.
 */

import { type CommandLine, type CommandPart, commandsBelow, listsOf, type Values } from './commandline.ts';

export function bashScript(line: CommandLine): string {
  const commands = line.filter(({ name }) => name !== '');
  return `
${listsOf(line)
  .map(({ name, words }) => `_vet_${name}='${words.map(({ word }) => word).join(' ')}'`)
  .join('\n')}

_vet_words() {
  COMPREPLY=($(compgen -W "$1" -- "$current"))
}

# Folders, and files whose names fit one of the patterns.
_vet_files() {
  local name pattern
  compopt -o filenames 2> /dev/null
  while IFS= read -r name; do COMPREPLY+=("$name"); done < <(
    compgen -d -- "$current"
    for pattern; do compgen -f -X "!$pattern" -- "$current"; done | while IFS= read -r name; do
      [[ -d $name ]] || printf '%s\\n' "$name"
    done
  )
}

# Where there is no engagement file: any YAML.
_vet_engagements() {
  _vet_files '*engagement.yaml' '*engagement.yml'
  [[ \${#COMPREPLY[@]} -gt 0 ]] || _vet_files '*.yaml' '*.yml'
}

_vet() {
  local current=\${COMP_WORDS[COMP_CWORD]} command='' place=0 open='' last='' word
  local -a before=("\${COMP_WORDS[@]:1:COMP_CWORD-1}")
  COMPREPLY=()
  # To bash --stage=running is three words, and main:engagement.yaml too.
  if [[ $current == [=:] ]]; then
    before+=("$current")
    current=''
  fi
  for word in "\${before[@]}"; do
    if [[ $word == = ]]; then
      # A second one: --format sarif=vet.sarif
      open=\${open:-$last=}
      continue
    elif [[ $open ]]; then
      last=$open open=''
      continue
    fi
    case "$command $word" in
${rows(commands, ({ name }) => `'${name.includes(' ') ? name : ` ${name}`}') command='${name}' place=0 ;;`)}
      ${line.flatMap(valued).join(' | ')}) open=$word ;;
      *' '-*) ;;
      *' :') ((place--)) ;;
      *) ((place++)) ;;
    esac
  done
  if [[ $open ]]; then
    case "$command $open" in
${rows(line, optionValues)}
      *=) _vet_files '*' ;;
    esac
  elif [[ $current == -* ]]; then
    case "$command" in
${rows(line, ({ name, options }) => `'${name}') _vet_words '${options.flatMap(({ names }) => names).join(' ')}' ;;`)}
    esac
  else
    case "$command $place" in
${rows(line, (part) => placesOf(line, part))}
    esac
  fi
}

complete -F _vet vet
`;
}

function rows(line: CommandLine, rowsOf: (part: CommandPart) => string | string[]): string {
  return line
    .flatMap(rowsOf)
    .map((row) => `      ${row}`)
    .join('\n');
}

/** Options that take the next word, each with its command, as patterns. */
function valued({ name, options }: CommandPart): string[] {
  return options.flatMap(({ names, values }) => (values ? names.map((one) => `'${name} ${one}'`) : []));
}

function optionValues({ name, options }: CommandPart): string[] {
  return options.flatMap(({ names, values }) => {
    const offer = values && offerOf(values);
    return offer ? [`${names.map((one) => `'${name} ${one}'`).join(' | ')}) ${offer} ;;`] : [];
  });
}

function placesOf(line: CommandLine, part: CommandPart): string[] {
  const below = commandsBelow(line, part);
  if (below.length > 0) return [`'${part.name} 0') _vet_words '${below.map(({ word }) => word).join(' ')}' ;;`];
  const last = part.places.length - 1;
  return part.places.map((values, at) => `'${part.name} '${at === last ? '*' : at}) ${offerOf(values) ?? ':'} ;;`);
}

function offerOf(values: Values): string | undefined {
  if (values === 'anything') return undefined;
  if (values === 'files') return "_vet_files '*'";
  if (values === 'engagements') return '_vet_engagements';
  return `_vet_words "$_vet_${values.name}"`;
}
