/** `vet lsp`: a language server over standard input and output, which an editor starts and speaks with. */

import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { EXIT } from './exit.ts';
import { loadInterviews } from './interviews.ts';
import type { Io } from './io.ts';
import { traceOf } from './lsp/desk.ts';
import { serve } from './lsp/serve.ts';
import type { ConfigOption } from './settings.ts';

/** @returns the exit code; with an editor at the other end never, since that says when the process ends */
export async function lsp(options: ConfigOption, io: Io): Promise<number> {
  if (io.keyboard()) {
    io.err(
      'vet: this is a language server: an editor starts it, and speaks with it. docs/editors.md says how for VS Code, Neovim and Helix.\n',
    );
    return EXIT.fault;
  }
  const interviews = await loadInterviews(undefined);
  const connection = createConnection(ProposedFeatures.all, process.stdin, process.stdout);
  // What nobody has foreseen goes to the log of the editor, and ends nothing.
  for (const event of ['uncaughtException', 'unhandledRejection'] as const) {
    process.on(event, (error) =>
      connection.console.error(`vet: a fault of vet itself. Please report it:\n${traceOf(error)}`),
    );
  }
  serve(connection, { options, interviews, now: io.now });
  return new Promise(() => {});
}
