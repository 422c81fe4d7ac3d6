/** `vet explain` and `vet schema` on the command line. */

import type { Command } from 'commander';
import type { Io } from '../commands/io.ts';
import type { Done } from './done.ts';
import type { Options } from './options.ts';

export function addExplain(program: Command, make: Options, io: Io, done: Done): void {
  const command = program
    .command('explain')
    .argument('[name]', 'a rule (budget/no-reserve) or a mistake (budget); without: the list of all')
    .description('explain a rule or a mistake: why it matters, what to do, a bad and a good example');
  make
    .colors(make.config(command))
    .addHelpText('after', make.examples(['vet explain budget/no-reserve', 'vet explain references']))
    .action(async (name, options) => {
      const { explain } = await import('../commands/explain.ts');
      done(await explain(name, options, io));
    });
}

export function addSchema(program: Command, make: Options, io: Io, done: Done): void {
  program
    .command('schema')
    .argument(
      '[name]',
      'engagement, config, policy or interview (for editors); output, report, comparison, review or settings (what --format json prints)',
      'engagement',
    )
    .description('print a JSON Schema')
    .addHelpText('after', make.examples(['vet schema > engagement.schema.json', 'vet schema output']))
    .action(async (name) => {
      const { schema } = await import('../commands/schema.ts');
      done(schema(name, io));
    });
}
