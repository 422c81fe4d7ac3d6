/** The questions of a café that wants somebody to look after its social media. */

import type {
  ChoicePrompt,
  EntriesPrompt,
  LinePrompt,
  ManyPrompt,
  SearchPrompt,
  TextPrompt,
} from '../../../src/interview/prompter.ts';

const common = { path: [], help: ['Weak: more followers', 'Strong: 20 more bookings a week'], open: true, back: true };

export const start: TextPrompt = {
  ...common,
  kind: 'text',
  key: '/engagement/starts',
  label: 'When should the work start?',
  why: 'A vendor plans backwards from it.',
  example: '1 Mar 2027',
  progress: '2/6',
  check(typed) {
    if (typed === '1 Apr 2027') return { ok: true, value: '2027-04-01', echo: 'Thursday 1 April 2027' };
    if (/^\d{4}-\d\d-\d\d$/.test(typed)) return { ok: true, value: typed };
    return { ok: false, problem: `“${typed}” is no date. Write it as 2027-04-01.` };
  },
};

export const currency: TextPrompt = {
  ...common,
  kind: 'text',
  key: '/engagement/budget/currency',
  label: 'In which currency do you pay?',
  initial: 'GBP',
  because: 'the currency of your country',
  check: (typed) => ({ ok: true, value: typed }),
};

export const consent: ChoicePrompt = {
  ...common,
  kind: 'choice',
  key: '/engagement/consent',
  label: 'Have the guests in your photos agreed?',
  why: 'A photo of a person needs consent.',
  choices: [
    { value: true, label: 'Yes' },
    { value: false, label: 'No', hint: 'most cafés' },
  ],
};

export const channels: ManyPrompt = {
  ...common,
  kind: 'many',
  key: '/engagement/channels',
  label: 'Where will they post?',
  choices: [
    { value: 'facebook', label: 'Facebook' },
    { value: 'instagram', label: 'Instagram' },
    { value: 'google-business', label: 'Google Business' },
  ],
  initial: [],
};

export const country: SearchPrompt = {
  ...common,
  kind: 'search',
  key: '/buyer/country',
  label: 'In which country is the café?',
  choices: ['Austria', 'Australia', 'Brazil', 'United Kingdom', 'United States'].map((label) => ({
    value: label.slice(0, 3).toLowerCase(),
    label,
  })),
};

export const messages: LinePrompt = {
  ...common,
  kind: 'line',
  key: '/brief/messages',
  label: 'What should people remember of you?',
  noun: 'key message',
  items: [],
  check: (typed) =>
    typed.length < 60 ? { ok: true, value: typed } : { ok: false, problem: 'Shorter, please: nobody remembers that.' },
};

export const candidates: EntriesPrompt = {
  ...common,
  kind: 'entries',
  key: '/candidates',
  label: 'Whom do you think of?',
  noun: 'candidate',
  items: [],
};
