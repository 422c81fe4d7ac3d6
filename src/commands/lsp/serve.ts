/** What is said to an editor, and what is answered. */

import {
  CodeActionKind,
  type Connection,
  DidChangeWatchedFilesNotification,
  type InitializeParams,
  type InitializeResult,
  MarkupKind,
  TextDocumentSyncKind,
  TextDocuments,
} from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Interview } from '../../interview/interview.ts';
import { actionsIn } from '../../server/actions.ts';
import { completionsAt } from '../../server/completions.ts';
import type { Client, Context } from '../../server/context.ts';
import { SOURCE } from '../../server/diagnostics.ts';
import { hoverAt } from '../../server/hover.ts';
import { meaningsOf } from '../../server/words.ts';
import { version } from '../../version.ts';
import type { ConfigOption } from '../settings.ts';
import { today } from '../today.ts';
import { Desk, type Opened } from './desk.ts';

export interface World {
  readonly options: ConfigOption;
  readonly interviews: readonly Interview[];
  now(): Date;
}

export function serve(connection: Connection, { options, interviews, now }: World): void {
  const documents = new TextDocuments(TextDocument);
  const meanings = meaningsOf(interviews);
  let client: Client = { markdown: false, snippets: false, indents: false };
  let watches = false;
  const desk = new Desk(connection, documents, options, () => today(now()));

  connection.onInitialize((params) => {
    client = clientOf(params);
    watches = params.capabilities.workspace?.didChangeWatchedFiles?.dynamicRegistration === true;
    return ABILITIES;
  });
  connection.onInitialized(() =>
    desk.guard('watching configurations', undefined, async () => {
      if (!watches) return;
      const watchers = [{ globPattern: '**/vet.config.{yaml,yml}' }];
      await connection.client.register(DidChangeWatchedFilesNotification.type, { watchers });
    }),
  );
  connection.onDidChangeWatchedFiles(() => desk.configurationChanged());

  documents.onDidOpen(({ document }) => desk.judgeSoon(document, 0));
  documents.onDidChangeContent(({ document }) => desk.judgeSoon(document));
  // What is saved may be a configuration, or rules that one names.
  documents.onDidSave(() => desk.configurationChanged());
  documents.onDidClose(({ document }) => desk.forget(document.uri));

  // A question about what is no engagement, or that fails for a fault of ours, is answered by nothing.
  connection.onHover(({ textDocument: { uri }, position }) =>
    desk.guard('hover', null, async () => {
      const judgement = await desk.judgementOf(uri);
      if (!judgement) return null;
      const { document, assessment } = judgement;
      return hoverAt(document.getText(), document.offsetAt(position), assessment.findings, contextOf(judgement));
    }),
  );
  connection.onCompletion(({ textDocument: { uri }, position }) =>
    desk.guard('completion', null, async () => {
      const opened = await desk.openedAt(uri);
      if (!opened) return null;
      const { document } = opened;
      return completionsAt(document.getText(), document.offsetAt(position), contextOf(opened));
    }),
  );
  connection.onCodeAction(({ textDocument: { uri }, range, context }) =>
    desk.guard('quick fixes', null, async () => {
      const judgement = await desk.judgementOf(uri);
      if (!judgement) return null;
      const { document, assessment } = judgement;
      const asked = context.diagnostics.filter(({ source }) => source === SOURCE).map(({ code }) => String(code));
      return actionsIn(range, assessment, document.getText(), uri, new Set(asked));
    }),
  );

  function contextOf({ settings, asOf }: Opened): Context {
    return { settings, asOf, client, meanings };
  }

  documents.listen(connection);
  connection.listen();
}

function clientOf({ capabilities }: InitializeParams): Client {
  const { hover, completion } = capabilities.textDocument ?? {};
  return {
    markdown: hover?.contentFormat?.includes(MarkupKind.Markdown) === true,
    snippets: completion?.completionItem?.snippetSupport === true,
    indents: completion?.completionItem?.insertTextModeSupport !== undefined,
  };
}

const ABILITIES: InitializeResult = {
  capabilities: {
    textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: true },
    hoverProvider: true,
    completionProvider: { triggerCharacters: [':', ' ', '-'] },
    codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix] },
  },
  serverInfo: { name: 'vet', version },
};
