/** How a text output looks: its width, its colours, how much it says. */

export interface Paint {
  readonly bold: (text: string) => string;
  readonly dim: (text: string) => string;
  readonly good: (text: string) => string;
  readonly bad: (text: string) => string;
  readonly warn: (text: string) => string;
  readonly note: (text: string) => string;
  /** The colour of what is marked. */
  readonly severity: (text: string) => string;
}

export interface Style {
  readonly width: number;
  readonly unicode: boolean;
  /** Everything, also what is only good practice, in full. */
  readonly verbose: boolean;
  /** Only what stands in the way. */
  readonly quiet: boolean;
  readonly paint: Paint;
}

const asIs = (text: string): string => text;

export const plain: Paint = { bold: asIs, dim: asIs, good: asIs, bad: asIs, warn: asIs, note: asIs, severity: asIs };
