/** `vet fix [FILE]`: goes through the open findings, asks only what settles them, shows the changes, writes. */

import { createTwoFilesPatch, FILE_HEADERS_ONLY } from 'diff';
import { formatPath } from '../engagement/path.ts';
import { count } from '../engagement/quantity.ts';
import { shellWord } from '../formats/text/verdict.ts';
import { visible } from '../formats/visible.ts';
import { fix as goThrough, groupsOf } from '../interview/fix.ts';
import { isMendable } from '../interview/mend.ts';
import type { ChoicePrompt, Note } from '../interview/prompter.ts';
import { openSteps } from '../interview/settling.ts';
import type { State } from '../interview/state.ts';
import { viewOf } from '../interview/view.ts';
import { EXIT, UsageError } from './exit.ts';
import { finish, leave } from './farewell.ts';
import type { Io } from './io.ts';
import { chooseRules, ownRulesFor } from './selection.ts';
import { DEFAULT_FILE, type Sitting, type SittingOptions, sit } from './sitting.ts';
import { textFor } from './target.ts';

export interface FixOptions extends SittingOptions {
  readonly rule?: readonly string[];
  readonly mistake?: readonly string[];
}

/** @returns the exit code */
export async function fix(file: string | undefined, options: FixOptions, io: Io): Promise<number> {
  const own = await ownRulesFor(options, options);
  const only = chooseRules(options.rule ?? [], options.mistake ?? [], own);
  const target = file ?? DEFAULT_FILE;
  return sit(target, `vet fix ${shellWord(visible(target))}`, options, io, async (sitting) => {
    const { asker, session, beginning, start, place } = sitting;
    if (beginning.text === undefined && !beginning.resumed) {
      throw new UsageError(
        `there is no file ${visible(target)}`,
        `To begin one: vet init ${shellWord(visible(target))}`,
      );
    }
    const isGiven = start !== beginning.state || beginning.resumed;
    if (groupsOf(viewOf(start, session), only).length === 0 && !isGiven) {
      io.err(`vet: nothing is open in ${visible(place.target)}${only ? ' for these rules' : ''}.\n`);
      return EXIT.ok;
    }
    if (!asker.interactive) {
      return start === beginning.state ? refuse(sitting, only) : write(start, sitting, options);
    }
    const fixing = { ...session, hints: asker.hints, ...(only ? { only } : {}) };
    const ending = await goThrough(start, fixing);
    return ending.kind === 'left' ? leave(ending.state, sitting) : write(ending.state, sitting, options);
  });
}

/** Nobody could be asked: what would be asked is listed. */
function refuse({ session, start, io, beginning, command }: Sitting, only: ReadonlySet<string> | undefined): number {
  if (beginning.resumed) {
    io.err('vet: answers of an earlier sitting are not in the file yet; nothing was changed.\n');
    io.err(`     To see the changes and write them, run in a terminal: ${command}\n`);
    return EXIT.fault;
  }
  const view = viewOf(start, session);
  const lines = groupsOf(view, only).flatMap((group) => [
    `  ${group.title} (${count(group.findings.length, 'finding')})`,
    ...group.findings
      .filter(isMendable)
      .map((finding) => `    ${visible(finding.message)} ${visible(finding.remedy ?? '')}`),
    ...openSteps(group, view, start).map((step) => `    ${visible(formatPath(step.path))}`),
  ]);
  io.err(
    [
      'vet: there is no terminal to ask at; nothing was changed. These answers would settle what is open:',
      ...lines,
      `     Give them with --set PATH=VALUE or --answers FILE and --force, or run: ${command}`,
      '',
    ].join('\n'),
  );
  return EXIT.fault;
}

async function write(state: State, sitting: Sitting, { dryRun }: FixOptions): Promise<number> {
  const { place, beginning, session, asker, io } = sitting;
  const { written } = viewOf(state, session);
  const before = beginning.text ?? '';
  const after = textFor(written, beginning.text, place.target);
  if (after === before) {
    io.err(`Nothing was changed in ${visible(place.target)}.\n`);
    if (!dryRun) place.removeDraft();
    return EXIT.ok;
  }
  const lines = patch(place.target, before, after);
  if (dryRun) {
    io.out(`${lines.map(visible).join('\n')}\n`);
    return EXIT.ok;
  }
  if (asker.interactive) {
    asker.prompter.tell([
      { tone: 'plain', text: '' },
      { tone: 'heading', text: 'The changes' },
      ...lines.map(patchNote),
    ]);
    const reply = await asker.prompter.ask(CONFIRM);
    if (reply.kind !== 'value' || reply.value !== true) return leave(state, sitting);
  }
  return finish(written, sitting);
}

const CONFIRM: ChoicePrompt = {
  kind: 'choice',
  key: 'write',
  path: [],
  label: 'Write these changes?',
  help: [],
  open: false,
  back: false,
  choices: [
    { value: true, label: 'Yes, write them' },
    { value: false, label: 'No; keep the answers for later' },
  ],
  initial: true,
};

function patch(name: string, before: string, after: string): string[] {
  const options = { context: 2, headerOptions: FILE_HEADERS_ONLY };
  const text = createTwoFilesPatch(name, name, before, after, 'as it is', 'as it will be', options);
  return text.trimEnd().split(/\r?\n/);
}

function patchNote(line: string): Note {
  const tone = line.startsWith('+') ? 'good' : line.startsWith('-') ? 'bad' : line.startsWith('@') ? 'dim' : 'plain';
  return { tone, text: line, verbatim: true };
}
