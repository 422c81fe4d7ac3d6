/**
 * The command line: names, options, help. What a command does is loaded only when it is run; but for `lint`, which
 * has to be fast: it stands in the same bundle, and nothing that it does not need stands there with it.
 */

import { Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import { EXIT, isUsageError, UsageError } from './commands/exit.ts';
import type { Io } from './commands/io.ts';
import { lint } from './commands/lint.ts';
import { date as isDate } from './engagement/formats.ts';
import { nearest } from './engagement/nearest.ts';
import { dateMeant } from './engagement/slips.ts';
import { STAGES } from './engagement/stage.ts';
import { visible } from './formats/visible.ts';
import { version } from './version.ts';

const COMMANDS = ['init', 'fix', 'lint', 'explain', 'schema', 'help'];

/**
 * Runs one command line, without the name of the program.
 * @returns the exit code; throws only what is a fault of ours
 */
export async function run(argv: readonly string[], io: Io): Promise<number> {
  let code: number = EXIT.ok;
  const program = createProgram(io, (result) => {
    code = result;
  });
  try {
    if (argv.length === 0) {
      program.outputHelp({ error: true });
      return EXIT.fault;
    }
    await program.parseAsync(checkCommand(argv), { from: 'user' });
    return code;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.ok : EXIT.fault;
    if (isUsageError(error)) {
      // A message that ends with a list has no full stop, and what to do in a line of its own.
      const end = error.message.endsWith('\n') ? '' : error.hint ? '. ' : '.';
      io.err(`vet: ${tame(error.message)}${end}${tame(error.hint ?? '')}\n`);
      return EXIT.fault;
    }
    throw error;
  }
}

/** Names of files and options may hold anything; nothing in them acts on the terminal. */
function tame(text: string): string {
  return text.split('\n').map(visible).join('\n');
}

/** What commander would pass over: a file where a command stands, and `help` for a command that is none. */
function checkCommand(argv: readonly string[]): readonly string[] {
  const [first = '', second] = argv;
  if (/\.ya?ml$/.test(first)) {
    throw new UsageError('to check a file, name the command first', `Try: vet lint ${first}`);
  }
  if (first === 'help' && second !== undefined && !COMMANDS.includes(second)) {
    const close = nearest(second, COMMANDS);
    throw new UsageError(`unknown command “${second}”`, close ? `Did you mean ${close}?` : 'vet --help lists them.');
  }
  return argv;
}

function createProgram(io: Io, done: (code: number) => void): Command {
  const program = new Command('vet')
    .description('Says which of the classic outsourcing mistakes your engagement.yaml still contains.')
    .version(version, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .helpCommand('help [command]', 'print the help of a command')
    .showHelpAfterError('Run with --help to see what there is.')
    .exitOverride()
    .configureOutput({
      writeOut: (text) => io.out(text),
      writeErr: (text) => io.err(tame(text.replace(/^error: /, 'vet: '))),
      getOutHelpWidth: () => io.terminal()?.columns ?? 80,
      getErrHelpWidth: () => io.terminal()?.columns ?? 80,
    })
    .addHelpText(
      'after',
      examples(['vet init', 'vet lint', 'vet lint --stage contracting engagement.yaml', 'vet explain budget']),
    );
  addInit(program, io, done);
  addFix(program, io, done);
  addLint(program, io, done);
  addExplain(program, io, done);
  addSchema(program, io, done);
  return program;
}

type Done = (code: number) => void;

function addInit(program: Command, io: Io, done: Done): void {
  const command = program
    .command('init')
    .argument('[file]', 'the file to write, or to go on with; default: engagement.yaml')
    .description('interview you, and write the answers into an engagement file')
    .addOption(choice('--stage <stage>', 'ask what this stage calls for', STAGES));
  askOptions(command)
    .option('--partial', 'where nobody can be asked: leave what is missing without an answer')
    .option('--print-answers', 'print a form with the questions, to fill in for --answers')
    .option('--dry-run', 'print the file instead of writing it')
    .addHelpText(
      'after',
      examples([
        'vet init',
        'vet init --stage shortlisting cafe.engagement.yaml',
        'vet init --print-answers > answers.yaml',
        'vet init --answers answers.yaml --set budget.cap=3000 --partial',
      ]),
    )
    .action(async (file, options) => {
      const { init } = await import('./commands/init.ts');
      done(await init(file, options, io));
    });
}

function addFix(program: Command, io: Io, done: Done): void {
  const command = program
    .command('fix')
    .argument('[file]', 'the engagement file; default: engagement.yaml')
    .description('ask only what settles the open findings, show the changes, and write them')
    .addOption(new Option('--rule <id>', 'only findings of this rule (may be given again)').argParser(collect))
    .addOption(new Option('--mistake <id>', 'only findings of this mistake (may be given again)').argParser(collect));
  askOptions(command)
    .option('--dry-run', 'print the changes instead of writing them')
    .addHelpText(
      'after',
      examples([
        'vet fix',
        'vet fix --mistake budget cafe.engagement.yaml',
        'vet fix --set budget.ceiling=6000 --dry-run',
      ]),
    )
    .action(async (file, options) => {
      const { fix } = await import('./commands/fix.ts');
      done(await fix(file, options, io));
    });
}

/** Who is asked, and what is answered beforehand. */
function askOptions(command: Command): Command {
  return command
    .option('--interview <file>', 'ask by the wording of an interview of your own')
    .option('--answers <file>', 'take the answers of a file, or of standard input (-)')
    .addOption(new Option('--set <path=value>', 'one answer (may be given again)').argParser(gather))
    .option('--yes', 'take what is offered instead of asking')
    .option('--no-input', 'never ask, also at a terminal')
    .option('--force', 'let given answers take the place of those in the file')
    .option('--plain', 'line by line, without moving the cursor: for screen readers')
    .addOption(new Option('--as-of <date>', 'judge as on this day (YYYY-MM-DD); default: today').argParser(parseDate))
    .option('--color', 'colours, also where there is no terminal')
    .option('--no-color', 'no colours');
}

function addLint(program: Command, io: Io, done: Done): void {
  program
    .command('lint')
    .argument('[paths...]', 'files, folders, globs, or - for standard input; default: every engagement file below here')
    .description('check engagement files, and print the mistakes that they still contain')
    .addOption(choice('--format <name>', 'how to print', ['text', 'concise', 'json']).default('text'))
    .addOption(new Option('--as-of <date>', 'judge as on this day (YYYY-MM-DD); default: today').argParser(parseDate))
    .addOption(choice('--stage <stage>', 'judge as if at this stage: what will be asked next?', STAGES))
    .addOption(
      choice('--fail-on <level>', 'the least that makes the exit code 1', [
        'error',
        'warning',
        'info',
        'question',
        'never',
      ]).default('error'),
    )
    .addOption(new Option('--max-warnings <count>', 'exit with 1 when there are more warnings').argParser(parseCount))
    .addOption(new Option('--rule <id>', 'only this rule (may be given again)').argParser(collect))
    .addOption(new Option('--mistake <id>', 'only the rules of this mistake (may be given again)').argParser(collect))
    .option('--stdin-filename <name>', 'what to call standard input', 'engagement.yaml')
    .option('--pass-on-no-files', 'exit with 0 when there is nothing to check')
    .option('--color', 'colours, also where there is no terminal')
    .option('--no-color', 'no colours')
    .option('--quiet', 'only what stands in the way')
    .option('--verbose', 'everything in full')
    .addHelpText(
      'after',
      examples([
        'vet lint',
        'vet lint --stage running --as-of 2027-03-01 cafe.engagement.yaml',
        'cat engagement.yaml | vet lint --format json -',
      ]),
    )
    .action(async (paths, options) => {
      done(await lint(paths, options, io));
    });
}

function addExplain(program: Command, io: Io, done: Done): void {
  program
    .command('explain')
    .argument('[name]', 'a rule (budget/no-reserve) or a mistake (budget); without: the list of all')
    .description('explain a rule or a mistake: why it matters, what to do, a bad and a good example')
    .option('--color', 'colours, also where there is no terminal')
    .option('--no-color', 'no colours')
    .addHelpText('after', examples(['vet explain budget/no-reserve', 'vet explain references']))
    .action(async (name, options) => {
      const { explain } = await import('./commands/explain.ts');
      done(await explain(name, options, io));
    });
}

function addSchema(program: Command, io: Io, done: Done): void {
  program
    .command('schema')
    .argument('[name]', 'engagement (for editors), output (of --format json) or interview', 'engagement')
    .description('print a JSON Schema')
    .addHelpText('after', examples(['vet schema > engagement.schema.json', 'vet schema output']))
    .action(async (name) => {
      const { schema } = await import('./commands/schema.ts');
      done(schema(name, io));
    });
}

function examples(commands: readonly string[]): string {
  return `\nExamples:\n${commands.map((command) => `  ${command}`).join('\n')}`;
}

/** An option with a closed list of words, and «did you mean». */
function choice(flags: string, description: string, words: readonly string[]): Option {
  return new Option(flags, `${description}: ${words.join(', ')}`).argParser((word: string) => {
    if (words.includes(word)) return word;
    throw new InvalidArgumentError(suggest(word, words));
  });
}

function suggest(word: string, words: readonly string[]): string {
  const close = nearest(word, words);
  return close ? `Did you mean ${close}?` : `It is one of ${words.join(', ')}.`;
}

/** As it is: a value may hold commas. */
function gather(text: string, texts: readonly string[] = []): readonly string[] {
  return [...texts, text];
}

function collect(name: string, names: readonly string[] = []): readonly string[] {
  return [...names, ...name.split(',')];
}

function parseDate(text: string): string {
  if (isDate(text)) return text;
  const readings = dateMeant(text);
  const advice = readings.length > 0 ? `Write the date as ${readings.join(' or ')}.` : 'Write a date as YYYY-MM-DD.';
  throw new InvalidArgumentError(advice);
}

function parseCount(text: string): number {
  if (/^\d+$/.test(text)) return Number(text);
  throw new InvalidArgumentError('Write a whole number.');
}
