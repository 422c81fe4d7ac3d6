/** The script for fish: one line for each thing that can be offered, with the place where it can. */

import { type CommandLine, type CommandPart, commandsBelow, listsOf, type Values } from './commandline.ts';

export function fishScript(line: CommandLine): string {
  const commands = line.flatMap(({ name }) => (name === '' ? [] : [name]));
  return `
${listsOf(line)
  .map(({ name, words }) => {
    const pairs = words.map(({ word, note }) => `        ${quoted(word)} ${quoted(note)}`);
    return `function __vet_${name}\n    printf '%s\\t%s\\n' \\\n${pairs.join(' \\\n')}\nend`;
  })
  .join('\n\n')}

# Is this the command, and the place among its arguments, if one is named?
function __vet_at --argument-names wanted place
    set -l command
    set -l at 0
    set -l open
    for word in (commandline -opc)[2..]
        set -l longer (string join -- ' ' $command $word)
        if set -q open[1]
            set -e open
        else if contains -- "$command $word" ${line.flatMap(valued).join(' ')}
            set open $word
        else if contains -- $longer ${commands.map(quoted).join(' ')}
            set command $longer
            set at 0
        else if not string match -q -- '-*' $word
            set at (math $at + 1)
        end
    end
    test "$command" = "$wanted"; or return 1
    switch "$place"
        case ''
            return 0
        case '*+'
            test $at -ge (string trim -c + $place)
        case '*'
            test $at -eq $place
    end
end

complete -c vet -f
${line.flatMap((part) => linesOf(line, part)).join('\n')}
`;
}

/** Options that take the next word, each with its command. */
function valued({ name, options }: CommandPart): string[] {
  return options.flatMap(({ names, values }) => (values ? names.map((one) => quoted(`${name} ${one}`)) : []));
}

function linesOf(line: CommandLine, part: CommandPart): string[] {
  const at = (place?: string) =>
    `complete -c vet -n ${quoted(`__vet_at '${part.name}'${place === undefined ? '' : ` ${place}`}`)}`;
  const options = part.options.map(({ names, note, values }) => {
    const flags = names.map((name) => (name.startsWith('--') ? `-l ${name.slice(2)}` : `-s ${name.slice(1)}`));
    return `${at()} ${[...flags, values && `-r ${offerOf(values)}`, `-d ${quoted(note)}`].filter(Boolean).join(' ')}`;
  });
  const below = commandsBelow(line, part).map(({ word, note }) => `${at('0')} -a ${word} -d ${quoted(note)}`);
  if (below.length > 0) return [...below, ...options];
  const last = part.places.length - 1;
  const places = part.places.flatMap((values, index) =>
    values === 'anything' ? [] : [`${at(index === last ? `${index}+` : `${index}`)} ${offerOf(values)}`],
  );
  return [...places, ...options];
}

function offerOf(values: Values): string {
  if (values === 'anything') return '-f';
  if (values === 'files') return '-F';
  if (values === 'engagements') return "-k -a '(__fish_complete_suffix engagement.yaml)'";
  return `-f -a '(__vet_${values.name})'`;
}

function quoted(text: string): string {
  return `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;
}
