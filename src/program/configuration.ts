/** `vet config` and `vet policy` on the command line. */

import type { Command } from 'commander';
import type { Io } from '../commands/io.ts';
import type { Done } from './done.ts';
import type { Options } from './options.ts';

export function addConfig(program: Command, make: Options, io: Io, done: Done): void {
  const command = program
    .command('config')
    .argument('[file]', 'the engagement file that it is about; default: engagement.yaml, here')
    .description('print the configuration in force for a file, and where each value comes from')
    .addOption(make.choice('--format <name>', 'how to print (default: text)', ['text', 'json']));
  make
    .colors(make.config(command))
    .addHelpText('after', make.examples(['vet config', 'vet config --format json clients/cafe/engagement.yaml']))
    .action(async (file, options) => {
      const { config } = await import('../commands/config.ts');
      done(await config(file, options, io));
    });
}

const TRIALS = ['vet policy test', 'vet policy test policies/acme.yaml'];

export function addPolicy(program: Command, make: Options, io: Io, done: Done): void {
  const command = program
    .command('policy')
    .description('rules of your own, which stand in files as data')
    .addHelpText('after', make.examples(TRIALS));
  const test = command
    .command('test')
    .argument('[files...]', 'files of rules; default: those that the configuration here names')
    .description('try each rule on its examples: the bad one is found, the good one is not');
  make
    .colors(make.config(test))
    .option('--quiet', 'only what is wrong')
    .addHelpText('after', make.examples(TRIALS))
    .action(async (files, options) => {
      const { testPolicies } = await import('../commands/policy.ts');
      done(await testPolicies(files, options, io));
    });
}
