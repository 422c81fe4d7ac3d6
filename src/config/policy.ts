/** An organisation's own rules, as they were read from a file. */

import type { AnyRule } from '../rules/rule.ts';
import type { Place } from './place.ts';

export interface Policy {
  readonly file: string;
  /** The first part of the ids of its rules. */
  readonly name: string;
  readonly about: string | undefined;
  readonly rules: readonly AnyRule[];
  /** By rule. */
  readonly places: ReadonlyMap<string, Place>;
  readonly text: string;
}

/** What policies and their rules may be called: small letters, digits and hyphens. */
export const NAME = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/;
