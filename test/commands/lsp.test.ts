/** An editor's session with the language server, over standard input and output, as the program is built. */

import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, describe, expect, test } from 'vitest';
import {
  type CodeAction,
  type CompletionItem,
  createProtocolConnection,
  type Diagnostic,
  type Hover,
  type InitializeParams,
  type ProtocolConnection,
  type PublishDiagnosticsParams,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { type Folder, folder } from './run.ts';

const BIN = path.resolve('bin/vet.js');

const running: ChildProcessWithoutNullStreams[] = [];

afterEach(() => {
  for (const child of running.splice(0)) child.kill();
});

/** The half of an editor that speaks with a server, with one file open. */
class Editor {
  readonly child: ChildProcessWithoutNullStreams;
  readonly connection: ProtocolConnection;
  readonly said: string[] = [];
  readonly logged: string[] = [];
  err = '';
  readonly #published: PublishDiagnosticsParams[] = [];
  #waiting: (() => void)[] = [];

  constructor(cwd: string, args: readonly string[] = ['--stdio']) {
    this.child = spawn(process.execPath, [BIN, 'lsp', ...args], { cwd });
    running.push(this.child);
    this.child.stderr.on('data', (data) => {
      this.err += data;
    });
    this.connection = createProtocolConnection(
      new StreamMessageReader(this.child.stdout),
      new StreamMessageWriter(this.child.stdin),
    );
    this.connection.onNotification('textDocument/publishDiagnostics', (params) => {
      this.#published.push(params);
      for (const wake of this.#waiting.splice(0)) wake();
    });
    this.connection.onNotification('window/showMessage', ({ message }) => {
      this.said.push(message);
      for (const wake of this.#waiting.splice(0)) wake();
    });
    this.connection.onNotification('window/logMessage', ({ message }) => {
      this.logged.push(message);
    });
    this.connection.onRequest('client/registerCapability', () => null);
    this.connection.listen();
  }

  async start(): Promise<Record<string, unknown>> {
    const params: InitializeParams = {
      processId: process.pid,
      rootUri: null,
      capabilities: {
        workspace: { didChangeWatchedFiles: { dynamicRegistration: true } },
        textDocument: {
          hover: { contentFormat: ['markdown', 'plaintext'] },
          completion: { completionItem: { snippetSupport: true } },
        },
      },
    };
    const { capabilities } = await this.connection.sendRequest<{ capabilities: Record<string, unknown> }>(
      'initialize',
      params,
    );
    await this.connection.sendNotification('initialized', {});
    return capabilities;
  }

  open(uri: string, text: string, languageId = 'yaml'): Promise<void> {
    return this.connection.sendNotification('textDocument/didOpen', {
      textDocument: { uri, languageId, version: 1, text },
    });
  }

  change(uri: string, version: number, ...contentChanges: object[]): Promise<void> {
    return this.connection.sendNotification('textDocument/didChange', {
      textDocument: { uri, version },
      contentChanges,
    });
  }

  /** What was last published of a file, once that is of this version. */
  async published(uri: string, version?: number): Promise<Diagnostic[]> {
    for (;;) {
      const last = this.#published.findLast((one) => one.uri === uri);
      if (last && last.version === version) return last.diagnostics;
      await this.news();
    }
  }

  versions(uri: string): (number | undefined)[] {
    return this.#published.filter((one) => one.uri === uri).map((one) => one.version);
  }

  news(): Promise<void> {
    return new Promise((resolve) => this.#waiting.push(resolve));
  }

  ask<Result>(method: string, uri: string, more: object): Promise<Result> {
    return this.connection.sendRequest<Result>(`textDocument/${method}`, { textDocument: { uri }, ...more });
  }

  exit(): Promise<number | null> {
    return new Promise((resolve) => this.child.once('close', resolve));
  }
}

const TEXT = 'vet: 1\nengagement: { name: Posts, stage: briefing }\nbudget:\n  curency: GBP\n  cap: £3,000\n';

async function bakery(
  files: Record<string, string> = {},
): Promise<{ editor: Editor; uri: string; home: Folder; uriOf(name: string): string }> {
  const home = folder({ 'engagement.yaml': TEXT, ...files });
  const editor = new Editor(home.path);
  await editor.start();
  const uriOf = (name: string) => pathToFileURL(path.join(home.path, name)).href;
  return { editor, uri: uriOf('engagement.yaml'), home, uriOf };
}

function codes(diagnostics: readonly Diagnostic[]): unknown[] {
  return diagnostics.map((one) => one.code);
}

describe('a session', () => {
  test('findings come while one types, and go when what was offered is written', async () => {
    const { editor, uri } = await bakery();
    await editor.open(uri, TEXT);
    const found = await editor.published(uri, 1);
    expect(codes(found)).toEqual(expect.arrayContaining(['shape/unknown-key', 'shape/wrong-type']));

    const money = found.find((one) => one.code === 'shape/wrong-type') as Diagnostic;
    expect(money.range).toEqual({ start: { line: 4, character: 7 }, end: { line: 4, character: 13 } });
    const hover = await editor.ask<Hover>('hover', uri, { position: money.range.start });
    expect(hover.contents).toMatchObject({ kind: 'markdown', value: expect.stringContaining('Write `3000`.') });

    const context = { diagnostics: [money] };
    const [action] = await editor.ask<CodeAction[]>('codeAction', uri, { range: money.range, context });
    expect(action).toMatchObject({ title: 'Change to `3000`', kind: 'quickfix', isPreferred: true });
    const edits = action?.edit?.changes?.[uri] ?? [];
    expect(TextDocument.applyEdits(TextDocument.create(uri, 'yaml', 1, TEXT), edits)).toContain('cap: 3000\n');

    await editor.change(uri, 2, ...edits.map(({ range, newText }) => ({ range, text: newText })));
    const left = codes(await editor.published(uri, 2));
    expect(left).toContain('shape/unknown-key');
    expect(left).not.toContain('shape/wrong-type');
  });

  test('what may be written is offered, also in a half-written line', async () => {
    const { editor, uri } = await bakery();
    await editor.open(uri, `${TEXT}client: { na`);
    const items = await editor.ask<CompletionItem[]>('completion', uri, { position: { line: 5, character: 12 } });
    expect(items[0]).toMatchObject({ label: 'name', textEdit: { newText: 'name: $0' } });
    const stages = await editor.ask<CompletionItem[]>('completion', uri, { position: { line: 1, character: 36 } });
    expect(stages.map((one) => one.label).slice(0, 2)).toEqual(['briefing', 'shortlisting']);
    expect(stages[0]?.detail).not.toBe(undefined);
  });

  test('of many quick changes the last is judged, and none that is out of date', async () => {
    const { editor, uri } = await bakery();
    await editor.open(uri, TEXT);
    await editor.published(uri, 1);
    for (let version = 2; version < 100; version++) {
      await editor.change(uri, version, {
        range: { start: { line: 4, character: 7 }, end: { line: 4, character: 7 } },
        text: '1',
      });
    }
    await editor.change(uri, 100, { text: 'vet: 1\nbudget:\n  cap: £4\n' });
    expect(codes(await editor.published(uri, 100))).toContain('shape/wrong-type');
    expect(editor.versions(uri).length).toBeLessThan(50);
    const versions = editor.versions(uri) as number[];
    expect(versions).toEqual([...versions].sort((a, b) => a - b));
  });

  test('a file that is closed has no findings any more', async () => {
    const { editor, uri } = await bakery();
    await editor.open(uri, TEXT);
    await editor.published(uri, 1);
    await editor.connection.sendNotification('textDocument/didClose', { textDocument: { uri } });
    expect(await editor.published(uri, undefined)).toEqual([]);
  });

  test('the text counts, and not the file: it need not even be saved', async () => {
    const { editor } = await bakery();
    const uri = 'untitled:Untitled-1';
    await editor.open(
      uri,
      `# yaml-language-server: $schema=https://unpkg.com/vet-engagement@0/schemas/editor.schema.json\n${TEXT}`,
    );
    expect(codes(await editor.published(uri, 1))).toContain('shape/wrong-type');
  });

  test('a file of another kind has no findings, and nothing is offered in it', async () => {
    const { editor, uriOf } = await bakery();
    const other = uriOf('docker-compose.yaml');
    await editor.open(other, TEXT);
    expect(await editor.published(other, 1)).toEqual([]);
    const position = { line: 4, character: 8 };
    expect(await editor.ask('hover', other, { position })).toBeNull();
    expect(await editor.ask('completion', other, { position })).toBeNull();
  });
});

describe('a configuration', () => {
  const OFF = 'rules:\n  governance/no-alternatives: off\n';

  test('holds, and a change of it at once', async () => {
    const { editor, uri, home, uriOf } = await bakery({ 'vet.config.yaml': OFF });
    await editor.open(uri, TEXT);
    expect(codes(await editor.published(uri, 1))).not.toContain('governance/no-alternatives');
    writeFileSync(path.join(home.path, 'vet.config.yaml'), 'ignore: []\n');
    const news = editor.news();
    await editor.connection.sendNotification('workspace/didChangeWatchedFiles', {
      changes: [{ uri: uriOf('vet.config.yaml'), type: 2 }],
    });
    await news;
    expect(codes(await editor.published(uri, 1))).toContain('governance/no-alternatives');
  });

  test('that is faulty is said once, and the rules of the house hold', async () => {
    const { editor, uri } = await bakery({ 'vet.config.yaml': 'rules: [nonsense\n' });
    await editor.open(uri, TEXT);
    expect(codes(await editor.published(uri, 1))).toContain('shape/wrong-type');
    await editor.change(uri, 2, { text: `${TEXT}\n` });
    await editor.published(uri, 2);
    expect(editor.said).toEqual([expect.stringContaining('vet.config.yaml')]);
  });
});

describe('the end', () => {
  test('after a shutdown, the exit is clean', async () => {
    const { editor } = await bakery();
    await editor.connection.sendRequest('shutdown');
    const code = editor.exit();
    await editor.connection.sendNotification('exit');
    expect(await code).toBe(0);
    expect(editor.err).toBe('');
  });

  test('without one it is not, nor when the editor has gone', async () => {
    const { editor } = await bakery();
    const code = editor.exit();
    await editor.connection.sendNotification('exit');
    expect(await code).toBe(1);
    const gone = (await bakery()).editor;
    const other = gone.exit();
    gone.child.stdin.end();
    expect(await other).toBe(1);
  });
});

describe('nonsense', () => {
  test('is answered by an error or not at all, and the server lives on', async () => {
    const { editor, uri } = await bakery();
    await expect(editor.connection.sendRequest('textDocument/dance', {})).rejects.toThrow(/Unhandled method/);
    await editor.connection.sendNotification('$/nothing', { a: 1 });
    editor.child.stdin.write('Content-Length: 9\r\n\r\n{ not js}');
    expect(await editor.ask('hover', 'nowhere', { position: { line: 3, character: 3 } })).toBeNull();
    expect(await editor.ask('hover', 'file://%zz/', { position: { line: 3, character: 3 } })).toBeNull();
    await editor.open('file:///%E0%A4%A/engagement.yaml', TEXT);
    await editor.open(uri, TEXT);
    expect(codes(await editor.published(uri, 1))).toContain('shape/wrong-type');
    const far = { line: 9999, character: 9999 };
    expect(await editor.ask('hover', uri, { position: far })).toBeNull();
    expect(
      await editor.ask('codeAction', uri, { range: { start: far, end: far }, context: { diagnostics: [] } }),
    ).toEqual([]);
    expect(editor.logged.filter((line) => line.includes('a fault of vet'))).toEqual([]);
  });

  test('a file of a million signs is judged as well', async () => {
    const { editor, uri } = await bakery();
    const channels = '    - { name: Facebook, posts_per_week: 5 }\n'.repeat(24_000);
    await editor.open(uri, `vet: 1\nscope:\n  channels:\n${channels}budget:\n  cap: £5\n`);
    expect(codes(await editor.published(uri, 1))).toContain('shape/wrong-type');
    const position = { line: 24_004, character: 2 };
    expect(await editor.ask('hover', uri, { position })).toMatchObject({
      contents: { value: expect.stringContaining('Cap') },
    });
  });
});

test('at a terminal it says who is to start it', async () => {
  const keyboard = { input: process.stdin, output: process.stderr, gone: new AbortController().signal };
  const { code, out, err } = await folder({}).vet(['lsp'], { keyboard: keyboard as never });
  expect({ code, out }).toEqual({ code: 2, out: '' });
  expect(err).toContain('an editor starts it');
  expect(err).toContain('docs/editors.md');
});
