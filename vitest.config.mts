import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** These wait for a browser or a program, however few lines they have: whoever starts them last waits for them alone. */
const LONG = /\/test\/(?:browser|terminal|properties)\b/;

class LongFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const isLong = ({ moduleId }: TestSpecification): boolean => LONG.test(moduleId);
    return [...sorted.filter(isLong), ...sorted.filter((file) => !isLong(file))];
  }
}

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: ['test/setup/build.ts'],
    // A process for each core (Vitest itself would leave one idle), which runs one file after the other: to load all
    // sources anew for each file costs more than most tests do. What a test changes of its process, it puts back.
    pool: 'forks',
    maxWorkers: availableParallelism(),
    isolate: false,
    // Else V8 lets two gigabytes of rubbish gather before it clears any away.
    execArgv: ['--max-old-space-size=1024'],
    sequence: { sequencer: LongFirst },
    // No test is to fail because a machine is slow.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    coverage: {
      provider: 'v8',
      include: ['src/**'],
      exclude: ['src/**/generated/**'],
      reporter: ['text-summary'],
    },
  },
});
