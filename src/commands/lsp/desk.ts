/** The open texts and what is found in them: judged when the typing pauses, each version once. */

import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Connection, MessageType, ShowMessageNotification, type TextDocuments } from 'vscode-languageserver/node';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { assess } from '../../assessment/assess.ts';
import type { Assessment } from '../../assessment/assessment.ts';
import { readThoroughly } from '../../document/read.ts';
import { visible } from '../../formats/visible.ts';
import { HOUSE_SETTINGS, type Settings } from '../../rules/settings.ts';
import { diagnosticsOf } from '../../server/diagnostics.ts';
import { isEngagementFile } from '../discovery.ts';
import { isUsageError } from '../exit.ts';
import { type ConfigOption, type SettingsFinder, settingsFinder, wantedConfig } from '../settings.ts';

/** Milliseconds without a key before a text is judged. */
const PAUSE = 150;

/** A text that is an engagement, and what it is to be judged by. */
export interface Opened {
  readonly document: TextDocument;
  readonly settings: Settings;
  readonly asOf: string;
}

export interface Judgement extends Opened {
  readonly version: number;
  readonly assessment: Assessment;
}

export class Desk {
  readonly #connection: Connection;
  readonly #documents: TextDocuments<TextDocument>;
  readonly #options: ConfigOption;
  readonly #today: () => string;
  readonly #due = new Map<string, NodeJS.Timeout>();
  readonly #judged = new Map<string, Judgement>();
  #finder: SettingsFinder | undefined;
  /** Said once, until the configuration is another. */
  readonly #told = new Set<string>();

  constructor(
    connection: Connection,
    documents: TextDocuments<TextDocument>,
    options: ConfigOption,
    today: () => string,
  ) {
    this.#connection = connection;
    this.#documents = documents;
    this.#options = options;
    this.#today = today;
  }

  /** Of several calls before it is judged, the last counts. */
  judgeSoon({ uri }: TextDocument, pause = PAUSE): void {
    clearTimeout(this.#due.get(uri));
    this.#due.set(
      uri,
      setTimeout(() => this.guard('findings', undefined, () => this.#publish(uri)), pause),
    );
  }

  /** Undefined where it is closed, no engagement, or not to be checked. */
  async openedAt(uri: string): Promise<Opened | undefined> {
    const document = this.#documents.get(uri);
    if (!document || !isEngagement(document)) return undefined;
    const settings = await this.#settingsFor(uri);
    return settings && { document, settings, asOf: this.#today() };
  }

  /** What is found in the text as it stands now. */
  async judgementOf(uri: string): Promise<Judgement | undefined> {
    const before = this.#judged.get(uri);
    if (before && before.version === this.#documents.get(uri)?.version) return before;
    const configuration = this.#finder;
    const opened = await this.openedAt(uri);
    if (!opened) return undefined;
    const { document, settings, asOf } = opened;
    const { version } = document;
    const assessment = assess(pathOf(uri) ?? uri, await readThoroughly(document.getText()), { asOf, settings });
    // Meanwhile somebody may have typed on, or changed the configuration.
    if (document.version !== version || (configuration && configuration !== this.#finder)) return this.judgementOf(uri);
    const judgement = { ...opened, version, assessment };
    if (this.#documents.get(uri) === document) this.#judged.set(uri, judgement);
    return judgement;
  }

  configurationChanged(): void {
    this.#finder = undefined;
    this.#told.clear();
    this.#judged.clear();
    for (const document of this.#documents.all()) this.judgeSoon(document);
  }

  forget(uri: string): void {
    clearTimeout(this.#due.get(uri));
    this.#due.delete(uri);
    this.#judged.delete(uri);
    this.guard('findings', undefined, () => this.#connection.sendDiagnostics({ uri, diagnostics: [] }));
  }

  /** A fault of ours goes to the log of the editor, and the server goes on. */
  async guard<Result>(what: string, otherwise: Result, work: () => Result | Promise<Result>): Promise<Result> {
    try {
      return await work();
    } catch (error) {
      this.#connection.console.error(`vet: a fault of vet itself (${what}). Please report it:\n${traceOf(error)}`);
      return otherwise;
    }
  }

  async #publish(uri: string): Promise<void> {
    this.#due.delete(uri);
    const judgement = await this.judgementOf(uri);
    const document = this.#documents.get(uri);
    // Nothing is said of a version that is not there any more: the next is on its way.
    if (!document || (judgement && judgement.version !== document.version)) return;
    const diagnostics = judgement ? diagnosticsOf(judgement.assessment, uri) : [];
    await this.#connection.sendDiagnostics({ uri, version: document.version, diagnostics });
  }

  /** Undefined where the configuration says that the file is not to be checked. */
  async #settingsFor(uri: string): Promise<Settings | undefined> {
    const file = pathOf(uri);
    if (file === undefined) return HOUSE_SETTINGS;
    try {
      this.#finder ??= settingsFinder(wantedConfig(this.#options));
      const finder = this.#finder;
      return (await finder.ignores(file)) ? undefined : await finder.settingsFor(file);
    } catch (error) {
      if (!isUsageError(error)) throw error;
      await this.#tell(error.message);
      return HOUSE_SETTINGS;
    }
  }

  /** Not by `connection.window`, which asks for an answer that not every editor gives. */
  async #tell(message: string): Promise<void> {
    if (this.#told.has(message)) return;
    this.#told.add(message);
    await this.#connection.sendNotification(ShowMessageNotification.type, {
      type: MessageType.Error,
      message: `vet: ${message.trimEnd().split('\n').map(visible).join('\n')}\nUntil that is mended, vet's own settings hold.`,
    });
  }
}

export function traceOf(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

function pathOf(uri: string): string | undefined {
  try {
    return uri.startsWith('file:') ? fileURLToPath(uri) : undefined;
  } catch {
    return undefined;
  }
}

/** The line with which a file of any name says that it is one. */
const MODELINE = /^#\s*yaml-language-server:\s*\$schema=\S*(?:vet-engagement|engagement\.schema\.json)/m;

/** By its name, by what the editor calls its language, or by its first lines. */
function isEngagement(document: TextDocument): boolean {
  const { uri, languageId } = document;
  if (languageId === 'vet' || isEngagementFile(path.posix.basename(decoded(uri)))) return true;
  return MODELINE.test(document.getText({ start: { line: 0, character: 0 }, end: { line: 5, character: 0 } }));
}

function decoded(uri: string): string {
  try {
    return decodeURIComponent(uri);
  } catch {
    return uri;
  }
}
