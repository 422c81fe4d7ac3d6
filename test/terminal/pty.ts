/** The built program on a real pseudo-terminal: keys go in, and what a person would see on the screen comes out. */

import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { spawn } from '@lydell/node-pty';
import { Terminal } from '@xterm/headless';

export const BIN = path.resolve('bin/vet.js');
export const AS_OF = ['--as-of', '2026-11-20'] as const;

/** Of one wait. It says that something comes at all, and not how fast the machine is. */
const PATIENCE = 60_000;

/** Of a story with many waits. */
export const STORY = { timeout: 300_000 };

/** As screens are high enough to show all of a menu, and a session from its beginning. */
const ROWS = 50;

const KEYS = {
  enter: '\r',
  tab: '\t',
  space: ' ',
  up: '\x1b[A',
  down: '\x1b[B',
  backspace: '\x7f',
  'shift-tab': '\x1b[Z',
  'ctrl-b': '\x02',
  'ctrl-c': '\x03',
  'ctrl-d': '\x04',
  'ctrl-u': '\x15',
  'ctrl-z': '\x1a',
} as const;

export type Key = keyof typeof KEYS;

export interface Settings {
  readonly columns?: number;
  readonly rows?: number;
  /** Beside PATH, HOME, TERM and LANG; undefined takes one away. */
  readonly env?: Readonly<Record<string, string | undefined>>;
  /** The user and group that it runs as: only root can choose. */
  readonly as?: number;
  /** A line for the shell instead of the program; `$VET` starts that. */
  readonly shell?: string;
}

export interface Exit {
  readonly code: number;
  /** 0: it ended by itself. */
  readonly signal: number;
}

export interface Session {
  readonly pid: number;
  /** All lines, also those that went out of sight, without blanks at their ends. */
  screen(): string;
  /** All that was ever written, with its codes. */
  written(): string;
  /** The question that stands open, in one line: «(2/6) What is your business called?»; '' where there is none. */
  question(): string;
  /** All of it, with the menu below. */
  prompt(): string;
  /** Waits until it is seen, also further up. */
  see(text: string | RegExp): Promise<void>;
  /** Waits until this question stands open. */
  asked(label: string): Promise<void>;
  /** Leaves the question without an answer, whatever it is. */
  skip(): Promise<void>;
  /** As often as it takes to come to this question. */
  skipTo(label: string): Promise<void>;
  backTo(label: string): Promise<void>;
  key(...keys: readonly Key[]): void;
  /** As fast as nobody can type: in one piece. */
  type(text: string): void;
  /** Waits for the question, and answers it by a line. */
  answer(label: string, text: string): Promise<void>;
  /** Waits for the question, and answers it by a line of the menu; without a label by the one that is marked. */
  choose(label: string, item?: string): Promise<void>;
  /** Waits for the question, and ticks these, and only these. */
  tick(label: string, items: readonly string[]): Promise<void>;
  /** Waits for the question of plain lines, and types a line in answer to it. */
  say(label: string, text: string): Promise<void>;
  /** Goes back to the question before this one. */
  back(key: 'shift-tab' | 'ctrl-b'): Promise<void>;
  /** Moves to a line of the menu that stands open. */
  moveTo(item: string): Promise<void>;
  /** Makes the window wider or narrower. */
  resize(columns: number): void;
  kill(signal: NodeJS.Signals): void;
  /** Closes the window. */
  hangUp(): void;
  exit(): Promise<Exit>;
}

export interface Desk {
  readonly path: string;
  /** `vet` with these arguments, at a terminal in this folder. */
  vet(args: readonly string[], settings?: Settings): Session;
  read(file?: string): string;
  write(file: string, text: string): void;
  has(file: string): boolean;
  /** All names, sorted. */
  names(): string[];
  /** The draft as it is on the disk. */
  draft(file?: string): Draft;
}

export interface Draft {
  readonly text: string;
  readonly mode: number;
  // biome-ignore lint/suspicious/noExplicitAny: it is looked into
  readonly tree: any;
}

const open = new Set<Session>();

/** Ends what a failed test has left running. */
export function endAll(): void {
  for (const session of open) session.kill('SIGKILL');
}

/** A fresh folder with these files. */
export function desk(files: Readonly<Record<string, string>> = {}): Desk {
  const home = realpathSync(mkdtempSync(path.join(tmpdir(), 'vet-pty-')));
  chmodSync(home, 0o755);
  const at = (file: string) => path.join(home, file);
  const write = (file: string, text: string) => {
    mkdirSync(path.dirname(at(file)), { recursive: true });
    writeFileSync(at(file), text);
  };
  for (const [file, text] of Object.entries(files)) write(file, text);
  return {
    path: home,
    vet: (args, settings = {}) => start(home, args, settings),
    read: (file = 'engagement.yaml') => readFileSync(at(file), 'utf8'),
    write,
    has: (file) => existsSync(at(file)),
    names: () => readdirSync(home).sort(),
    draft(file = 'engagement.yaml') {
      const name = at(path.join(path.dirname(file), `.${path.basename(file)}.draft`));
      const text = readFileSync(name, 'utf8');
      return { text, mode: statSync(name).mode & 0o777, tree: JSON.parse(text).tree };
    },
  };
}

function start(cwd: string, args: readonly string[], settings: Settings): Session {
  const { columns = 80, rows = ROWS, env = {}, as, shell } = settings;
  const [file, given] = shell === undefined ? [process.execPath, [BIN, ...args]] : ['/bin/sh', ['-c', shell]];
  const all = {
    PATH: process.env['PATH'],
    HOME: cwd,
    TERM: 'xterm-256color',
    LANG: 'C.UTF-8',
    VET: `${process.execPath} ${BIN}`,
    ...env,
  };
  const own = Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined));
  const pty = spawn(file, [...given], {
    name: all.TERM,
    cols: columns,
    rows,
    cwd,
    env: own,
    ...(as === undefined ? {} : { uid: as, gid: as }),
  });
  const xterm = new Terminal({ cols: columns, rows, scrollback: 10_000, allowProposedApi: true });
  let written = '';
  /** The end of what is on the screen by now. */
  let tail = '';
  let exit: Exit | undefined;
  let wake = (): void => {};
  pty.onData((data) => {
    written += data;
    xterm.write(data, () => {
      tail = (tail + data).slice(-16);
      wake();
    });
  });
  pty.onExit(({ exitCode, signal }) => {
    // What came last is to be on the screen by then.
    xterm.write('', () => {
      exit = { code: exitCode, signal: signal ?? 0 };
      open.delete(session);
      wake();
    });
  });

  function lines(): string[] {
    const { active } = xterm.buffer;
    const all: string[] = [];
    for (let index = 0; index < active.length; index++) {
      const line = active.getLine(index);
      const text = line?.translateToString(true) ?? '';
      if (line?.isWrapped) all.push((all.pop() ?? '') + text);
      else all.push(text);
    }
    while (all.at(-1) === '') all.pop();
    return all;
  }

  const screen = (): string => lines().join('\n');

  /** From the last line that begins as a question does. */
  function prompt(): string[] {
    const all = lines();
    const first = all.findLastIndex((line) => line.startsWith('? '));
    return first < 0 ? [] : all.slice(first);
  }

  function question(): string {
    const [first = '', ...more] = prompt();
    const next = more[0] ?? '';
    // Below it stand why and example, or the menu.
    return [first.slice(2), next.trim()].join(' ').trim();
  }

  async function turn(): Promise<void> {
    await new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, 50);
      wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }

  async function until(what: string, holds: () => boolean): Promise<void> {
    const deadline = Date.now() + PATIENCE;
    while (!holds()) {
      const why = exit ? `it has ended with ${JSON.stringify(exit)}` : Date.now() > deadline ? 'in vain' : undefined;
      if (why) throw new Error(`waited for ${what}: ${why}. The screen:\n${screen()}`);
      await turn();
    }
  }

  /** Inquirer ends each drawing by putting the cursor into its column; what comes in parts is not to be taken for whole. */
  // biome-ignore lint/suspicious/noControlCharactersInRegex: that is how it is done
  const isDrawn = (): boolean => /\x1b\[\d+G$/.test(tail) && question() !== '';

  const cursorLine = (): string => prompt().find((line) => /^[❯>] /.test(line)) ?? '';
  const labelOf = (line: string): string => line.replace(/^[❯>]? *(?:[◉◯]|\[[x ]\])? */, '');
  /** In a narrow window, a long line of a menu is broken. */
  const isFor = (item: string, line: string): boolean => {
    const label = labelOf(line).trimEnd();
    return label.startsWith(item) || (label.length > columns / 3 && item.startsWith(label));
  };
  const isOn = (item: string): boolean => isFor(item, cursorLine());

  async function moveTo(item: string): Promise<void> {
    const deadline = Date.now() + PATIENCE;
    await until('a menu', () => isDrawn() && cursorLine() !== '');
    while (!isOn(item)) {
      if (Date.now() > deadline) throw new Error(`there is no “${item}” to move to. The screen:\n${screen()}`);
      const all = prompt();
      const from = all.indexOf(cursorLine());
      const isAbove = all.slice(1, from).some((line) => isFor(item, line));
      const before = place();
      key(isAbove ? 'up' : 'down');
      await until(`the menu to move to “${item}”`, () => isDrawn() && cursorLine() !== '' && place() !== before);
    }
  }

  const place = (): string => `${prompt().indexOf(cursorLine())} ${cursorLine()}`;

  function key(...keys: readonly Key[]): void {
    for (const one of keys) pty.write(KEYS[one]);
  }

  async function asked(label: string): Promise<void> {
    await until(`the question “${label}”`, () => isDrawn() && question().includes(label));
  }

  const settled = (): number => lines().filter((line) => /^[✔○+o] /.test(line)).length;

  /** Does something, and waits until the question has gone: the next wait is not to see it again. */
  async function done(deed: () => void): Promise<void> {
    const before = question();
    const count = settled();
    deed();
    // A list asks the same again, and says what it took.
    const isNext = (): boolean => settled() > count || (isDrawn() && question() !== before);
    await until(`“${before}” to be answered`, () => exit !== undefined || isNext());
  }

  const session: Session = {
    pid: pty.pid,
    screen,
    written: () => written,
    question,
    prompt: () => prompt().join('\n'),
    see: (text) =>
      until(String(text), () => (typeof text === 'string' ? screen().includes(text) : text.test(screen()))),
    asked,
    async skip() {
      await until('a question', isDrawn);
      if (prompt().join('\n').includes('Space ticks')) {
        key('enter');
        await asked('Nothing is ticked.');
      }
      const menu = prompt().join('\n');
      const [item] = /Skip for now|Leave it out|That is all/.exec(menu) ?? [];
      if (item) await moveTo(item);
      await done(() => key('enter'));
    },
    async skipTo(label) {
      for (let count = 0; ; count++) {
        await until('a question', isDrawn);
        if (question().includes(label)) return;
        if (count > 60 || question().startsWith('Is this right?'))
          throw new Error(`nobody asks “${label}”. The screen:\n${screen()}`);
        await session.skip();
      }
    },
    async backTo(label) {
      for (let count = 0; ; count++) {
        await until('a question', isDrawn);
        if (question().includes(label)) return;
        if (count > 120) throw new Error(`“${label}” does not come. The screen:\n${screen()}`);
        await session.back(count % 2 === 0 ? 'shift-tab' : 'ctrl-b');
      }
    },
    key,
    type: (text) => pty.write(text),
    async answer(label, text) {
      await asked(label);
      await done(() => pty.write(`${text}\r`));
    },
    async choose(label, item) {
      await asked(label);
      if (item !== undefined) await moveTo(item);
      await done(() => key('enter'));
    },
    async tick(label, items) {
      await asked(label);
      await until('the boxes', () => isDrawn() && /[◉◯]|\[[x ]\]/.test(prompt().join(' ')));
      const boxes = prompt().filter((line) => /^[❯> ] ?(?:[◉◯]|\[[x ]\])/.test(line));
      for (const line of boxes) {
        if (/◉|\[x\]/.test(line) === items.some((item) => isFor(item, line))) continue;
        await moveTo(labelOf(line));
        key('space');
      }
      await done(() => key('enter'));
    },
    async say(label, text) {
      // A question stands below an empty line, and above the place for its answer.
      const asks = (): boolean => {
        const all = lines();
        const block = all.slice(all.lastIndexOf('') + 1);
        return block.join(' ').includes(label) && /^(?:Answer:|Why does it not apply\?)/.test(all.at(-1) ?? '');
      };
      const answers = (): number => lines().filter((line) => /^Answer:/.test(line)).length;
      await until(`the question “${label}”`, asks);
      const count = answers();
      pty.write(`${text}\r`);
      await until(`“${label}” to be answered`, () => exit !== undefined || answers() > count || !asks());
    },
    back: (name) => done(() => key(name)),
    moveTo,
    resize(wide) {
      xterm.resize(wide, rows);
      pty.resize(wide, rows);
    },
    kill: (signal) => {
      try {
        process.kill(pty.pid, signal);
      } catch {
        // It has ended.
      }
    },
    hangUp: () => (pty as unknown as { destroy(): void }).destroy(),
    async exit() {
      const deadline = Date.now() + PATIENCE;
      while (!exit) {
        if (Date.now() > deadline) throw new Error(`it does not end. The screen:\n${screen()}`);
        await turn();
      }
      return exit;
    },
  };
  open.add(session);
  return session;
}
