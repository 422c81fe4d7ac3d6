/** One sitting of `vet init` or `vet fix`: a file, the draft beside it, and whoever answers. */

import type { Session } from '../interview/converse.ts';
import type { State } from '../interview/state.ts';
import { type Beginning, begin } from './beginning.ts';
import { type Given, withGiven } from './given.ts';
import { loadInterviews } from './interviews.ts';
import type { Io } from './io.ts';
import { type Asker, type AskOptions, askerFor } from './prompters.ts';
import { type ConfigOption, settingsFinder, wantedConfig } from './settings.ts';
import { today } from './today.ts';
import { openWorkplace, type Workplace } from './workplace.ts';
import { saver } from './writing.ts';

export interface SittingOptions extends AskOptions, Given, ConfigOption {
  readonly interview?: string;
  readonly asOf?: string;
  readonly dryRun?: boolean;
}

export interface Sitting {
  readonly place: Workplace;
  readonly asker: Asker;
  readonly beginning: Beginning;
  readonly session: Session;
  readonly io: Io;
  /** What goes on from here, ready to copy. */
  readonly command: string;
  /** Where it begins: the file, what was left of an earlier sitting, and what is given beforehand. */
  readonly start: State;
}

export const DEFAULT_FILE = 'engagement.yaml';

/** Opens everything, and closes it again, whatever happens. */
export async function sit(
  target: string,
  command: string,
  options: SittingOptions,
  io: Io,
  work: (sitting: Sitting) => Promise<number>,
): Promise<number> {
  const asOf = options.asOf ?? today(io.now());
  const interviews = await loadInterviews(options.interview);
  const finder = settingsFinder(wantedConfig(options));
  const settings = await finder.settingsFor(target);
  const place = openWorkplace(target);
  let asker: Asker | undefined;
  try {
    const beginning = await begin(place);
    const start = withGiven(beginning.state, options, io, asOf);
    asker = await askerFor(options, io);
    const { prompter, interactive } = asker;
    const save = interactive ? saver(place, beginning.base, prompter) : async () => true;
    const session: Session = { interviews, base: beginning.base, asOf, settings, prompter, save };
    return await work({ place, asker, beginning, session, io, start, command });
  } finally {
    asker?.prompter.close();
    place.close();
  }
}
