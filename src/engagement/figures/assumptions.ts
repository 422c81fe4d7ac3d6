/** What is assumed where the owner gives no figure. An organisation may assume otherwise. */

export type Assumptions = { readonly [Name in keyof typeof assumptions]: number };

const HOUSE = 'house default';

export const assumptions = {
  minutesPerMessage: { value: 5, unit: 'minutes', source: 'staffing guides give 3 to 12 minutes a conversation' },
  hoursPerPost: {
    value: 0.5,
    unit: 'hours',
    source: 'small retainers buy 3 to 4 simple posts an hour; with pictures, two',
  },
  hoursPerVideo: { value: 2, unit: 'hours', source: HOUSE },
  /** Meetings and reports. */
  overheadHoursPerWeek: { value: 1, unit: 'hours', source: HOUSE },
  /** Reading one post. */
  minutesPerApproval: { value: 3, unit: 'minutes', source: HOUSE },
  /** One photograph or story from the workplace. */
  hoursPerInsightItem: { value: 0.5, unit: 'hours', source: HOUSE },
  hoursPerUpdate: { value: 0.25, unit: 'hours', source: HOUSE },
  hoursPerMeeting: { value: 1, unit: 'hours', source: HOUSE },
} as const;

export const defaultAssumptions = Object.fromEntries(
  Object.entries(assumptions).map(([name, { value }]) => [name, value]),
) as Assumptions;
