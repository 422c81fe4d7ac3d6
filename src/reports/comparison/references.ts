/** The clients who were asked, and what they said. The file holds those of one vendor: the one it describes. */

import type { Assessment } from '../../assessment/assessment.ts';
import type { Engagement, Reference } from '../../engagement/generated/types.ts';
import { chosen, plain } from '../../engagement/scores.ts';
import { limitOf } from '../../rules/limit.ts';
import type { Settings } from '../../rules/settings.ts';
import overruns from '../../rules/vendor/references/overruns-reported.ts';
import type { Row } from './board.ts';
import type { OnRecord } from './record.ts';
import type { ReferenceNote, References } from './types.ts';

export interface Holder {
  readonly name: string;
  /** Undefined where the name is not among the candidates. */
  readonly row: Row | undefined;
}

/** Whose clients they are: the candidate whom the section `vendor` names, or else the choice. */
export function holderOf(engagement: Engagement, rows: readonly Row[]): Holder | undefined {
  const described = engagement.vendor?.name;
  const byName = rows.find(({ candidate: { name } }) => name && described && plain(name) === plain(described));
  if (byName) return { name: byName.name, row: byName };
  const choice = chosen(engagement);
  const row = rows.find(({ candidate }) => candidate === choice?.candidate);
  return choice && { name: row?.name ?? choice.name, row };
}

export function referencesOf(
  { engagement, settings }: Assessment,
  holder: Holder | undefined,
  record: OnRecord,
): References {
  const clients = (engagement.references ?? []).map((reference, index) =>
    noteOf(reference, index, record, overrunOf(reference, settings)),
  );
  const spoken = clients.filter((client) => client.spoken.state === 'done');
  return {
    of: holder?.name ?? null,
    listed: holder?.row !== undefined,
    spokenWith: spoken.length,
    overrunsAnswered: spoken.filter(({ overrun }) => overrun !== null).length,
    overrunsReported: spoken.filter(({ overrun }) => overrun === 'slight' || overrun === 'grave').length,
    clients,
  };
}

type Overrun = ReferenceNote['overrun'];

function noteOf(reference: Reference, index: number, record: OnRecord, overrun: Overrun): ReferenceNote {
  return {
    client: reference.client ?? null,
    kind: reference.kind ?? null,
    foundBy: reference.found_by ?? null,
    spoken: record.entry('references', index, 'spoke_on', reference.spoke_on),
    similarWork: reference.similar_work ?? null,
    hoursBeyondAgreed: reference.hours_beyond_agreed ?? null,
    billedOverQuotePercent: reference.billed_over_quote_percent ?? null,
    overrun,
    onTime: reference.on_time ?? null,
    takesCriticism: reference.takes_criticism ?? null,
    wouldHireAgain: reference.would_hire_again ?? null,
  };
}

function overrunOf(reference: Reference, settings: Settings): Overrun {
  const { hours_beyond_agreed: hours, billed_over_quote_percent: over } = reference;
  if (hours === undefined && over === undefined) return null;
  const percent = over ?? 0;
  if (hours === 'often' || percent > limitOf(overruns, 'gravePercent', settings).value) return 'grave';
  return hours === 'once' || percent > limitOf(overruns, 'slightPercent', settings).value ? 'slight' : 'none';
}
