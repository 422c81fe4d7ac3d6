/** What a value of the format may be, in short: enough to ask for it, to convert it and to say what was expected. */
export interface Field {
  type: 'text' | 'number' | 'integer' | 'yes-no' | 'date' | 'time' | 'enum' | 'list' | 'object';
  /** Two or three words for people: «Hours a month». */
  title: string;
  /** The words of an enum; on a list or an object, the words that may stand in its place (`24x7`, `quarterly`). */
  words?: readonly string[];
  unit?: 'money' | 'percent' | 'minutes' | 'hours' | 'days' | 'weeks' | 'months' | 'years';
  minimum?: number;
  maximum?: number;
  /** A regular expression that a text must match. */
  pattern?: string;
  /** The name of a function in formats.ts that a text must pass, where the type does not say it. */
  format?: 'timezone';
  /** The keys that an object must have. */
  required?: readonly string[];
  /** An object with any keys, each with a number of 0 or more. */
  open?: true;
}
