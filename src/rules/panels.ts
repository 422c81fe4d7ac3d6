/** The panels that the mistakes stand in, in the order in which they are shown. */

export interface Panel {
  readonly id: string;
  readonly title: string;
  /** What the panel says of itself in the list of rules. */
  readonly about: string;
  /** Where the mistakes of the panel were first described. */
  readonly source: string;
}

export const panels: readonly Panel[] = [
  {
    id: 'plan',
    title: 'Five mistakes in the plan',
    about: 'Made between finding a vendor and hiring one, by the owner, by the vendor, or by both together.',
    source:
      'an article on five common mistakes in outsourcing social media (“Outsourcing Social Media: 5 not unusual mistakes”)',
  },
  {
    id: 'vendor',
    title: 'Five mistakes in hiring and steering the vendor',
    about: 'Made while choosing somebody, and by leaving them alone afterwards.',
    source:
      'an article on five mistakes “that can make you cry” (“Social Media Outsourcing Mistakes That Can Make You Cry”)',
  },
  {
    id: 'people',
    title: 'Four risks of the people who do the work',
    about: 'What goes wrong between a person at a keyboard and a page with your name on it.',
    source: 'a note on what goes wrong with the people (“Outsourced Social Media Mismanagement”)',
  },
  {
    id: 'distance',
    title: 'Three things that are hard to hand over',
    about: 'Knowing the trade, seeing the day, and caring about the customer.',
    source:
      'a consultant’s case against her own trade (“Why Outsourcing to a Social Media Consultant is a Bad Idea”, 2014)',
  },
  {
    id: 'relationship',
    title: 'When to get a second opinion',
    about: 'Signs that justify asking somebody else, signs that do not, and the talk that comes before.',
    source: 'a vendor’s advice to clients in doubt (“When to Get a Second Opinion in Social Media”)',
  },
  {
    id: 'contract',
    title: 'Is the contract ready?',
    about: 'What has to stand in a contract for such work, clause by clause, before anybody signs.',
    source: 'procurement and contract practice: model contracts, auditors’ findings, regulators’ guidance',
  },
];
