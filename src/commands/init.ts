/** `vet init [FILE]`: asks what the stage calls for, and writes the engagement. */

import { count } from '../engagement/quantity.ts';
import type { Stage } from '../engagement/stage.ts';
import { shellWord } from '../formats/text/verdict.ts';
import { visible } from '../formats/visible.ts';
import { converse } from '../interview/converse.ts';
import { progressOf, wholeCourse } from '../interview/course.ts';
import { factsOf, faultAt } from '../interview/facts.ts';
import { formOf } from '../interview/form.ts';
import type { Note } from '../interview/prompter.ts';
import { interviewAndReview } from '../interview/review.ts';
import type { State } from '../interview/state.ts';
import { identity } from '../interview/told.ts';
import { withValue } from '../interview/tree.ts';
import { interviewFor, type View, viewOf } from '../interview/view.ts';
import { EXIT } from './exit.ts';
import { finish, leave } from './farewell.ts';
import { withGiven } from './given.ts';
import { loadInterviews } from './interviews.ts';
import type { Io } from './io.ts';
import { DEFAULT_FILE, type Sitting, type SittingOptions, sit } from './sitting.ts';
import { textFor } from './target.ts';
import { today } from './today.ts';

export interface InitOptions extends SittingOptions {
  readonly stage?: Stage;
  /** Write what there is. */
  readonly partial?: boolean;
  readonly printAnswers?: boolean;
}

/** @returns the exit code */
export async function init(file: string | undefined, options: InitOptions, io: Io): Promise<number> {
  const target = file ?? DEFAULT_FILE;
  if (options.printAnswers) return printForm(target, options, io);
  return sit(target, commandFor(target, options), options, io, async (sitting) => {
    const start = withStage(sitting.start, options.stage);
    const view = viewOf(start, sitting.session);
    const course = wholeCourse(sitting.asker.hints, view.facts.assessment.findings.map(identity));
    const unfit = unfitIn(view);
    if (!sitting.asker.interactive) {
      for (const note of sitting.beginning.notes) io.err(`vet: ${note}\n`);
      const { state } = await converse(start, course, sitting.session, unfit);
      return sitting.asker.missing.length > 0 && !options.partial ? refuse(sitting) : write(state, sitting, options);
    }
    sitting.asker.prompter.tell(welcome(start, view, sitting));
    const ending = await interviewAndReview(start, course, sitting.session, visible(target), unfit);
    return ending.kind === 'left' ? leave(ending.state, sitting) : write(ending.state, sitting, options);
  });
}

/** The command that goes on with the same questions. */
function commandFor(target: string, { stage, interview }: InitOptions): string {
  const words = [
    'vet init',
    ...(stage ? ['--stage', stage] : []),
    ...(interview ? ['--interview', interview] : []),
    target,
  ];
  return words.map((word, index) => (index === 0 ? word : shellWord(visible(word)))).join(' ');
}

function withStage(state: State, stage: Stage | undefined): State {
  return stage ? { ...state, tree: withValue(state.tree, ['engagement', 'stage'], stage) } : state;
}

/** What does not fit the format, because a draft is old or a file was written by hand, is asked again. */
function unfitIn(view: View): string[] {
  return view.steps.filter((step) => !step.again && faultAt(view.facts, step.path)).map((step) => step.key);
}

async function printForm(target: string, options: InitOptions, io: Io): Promise<number> {
  const asOf = options.asOf ?? today(io.now());
  const interviews = await loadInterviews(options.interview);
  const { tree } = withGiven(withStage({ tree: {}, passed: [] }, options.stage), options, io, asOf);
  const command = `vet init --answers FILE ${shellWord(visible(target))}`;
  io.out(formOf(interviewFor(tree, interviews), factsOf(tree, asOf), command));
  return EXIT.ok;
}

/** From reading a prompt to the answer, lists not counted. */
const MINUTES_EACH = 0.3;

function welcome(start: State, view: View, { beginning, place }: Sitting): Note[] {
  const { answered, prompts, questionsLeft: left } = progressOf(view, start);
  const notes: Note[] = beginning.notes.map((text) => ({ tone: 'warn', text }));
  const there =
    beginning.text === undefined ? '' : `${visible(place.target)} is there already: what stands in it stays`;
  const begun = beginning.resumed ? 'Going on where you stopped' : there;
  if (begun !== '') notes.push({ tone: 'plain', text: `${begun}. ${answered} of ${prompts} are answered.` });
  const minutes = Math.max(2, Math.round((prompts - answered) * MINUTES_EACH));
  const ahead =
    left === 0
      ? 'All that this stage asks is answered.'
      : `About ${count(left, 'question')}, ${minutes} minutes. You can stop at any time: each answer is saved at once.`;
  return [...notes, { tone: 'plain', text: ahead }];
}

/** Nobody could be asked: all that is missing is listed, and nothing is written. */
function refuse({ asker, io, command }: Sitting): number {
  const { missing } = asker;
  const width = Math.max(...missing.map(({ path }) => path.length)) + 2;
  const answers = missing.length === 1 ? '1 answer is' : `${missing.length} answers are`;
  io.err(
    [
      `vet: ${answers} missing, and there is no terminal to ask at; nothing was written. More may follow from them.`,
      ...missing.map(({ path, label }) => `  ${visible(path).padEnd(width)}${visible(label)}`),
      '     Give them with --set PATH=VALUE or --answers FILE (vet init --print-answers prints a form). --yes takes what',
      '     vet offers, --partial leaves the rest open. Or run it in a terminal:',
      `     ${command}`,
      '',
    ].join('\n'),
  );
  return EXIT.fault;
}

async function write(state: State, sitting: Sitting, { dryRun }: InitOptions): Promise<number> {
  const { place, beginning, session, io } = sitting;
  const { written } = viewOf(state, session);
  if (dryRun) {
    io.out(textFor(written, beginning.text, place.target));
    return EXIT.ok;
  }
  return finish(written, sitting);
}
