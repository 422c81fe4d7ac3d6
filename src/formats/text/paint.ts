/** Colours; loaded only where they are wanted. */

import { Chalk } from 'chalk';
import type { Paint } from './style.ts';

const chalk = new Chalk({ level: 1 });

export const colored: Paint = {
  bold: (text) => chalk.bold(text),
  dim: (text) => chalk.dim(text),
  good: (text) => chalk.green(text),
  bad: (text) => chalk.red(text),
  warn: (text) => chalk.yellow(text),
  note: (text) => chalk.cyan(text),
  severity: (text) => chalk.red(text),
};
