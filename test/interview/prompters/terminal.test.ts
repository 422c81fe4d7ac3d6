import { render } from '@inquirer/testing';
import { describe, expect, test, vi } from 'vitest';
import { plain, type Style } from '../../../src/formats/text/style.ts';
import type { Prompt } from '../../../src/interview/prompter.ts';
import { terminalPrompter } from '../../../src/interview/prompters/terminal.ts';
import { candidates, channels, consent, country, currency, messages, start } from './questions.ts';
import { KEY, openWindow } from './window.ts';

interface Streams {
  readonly input?: NodeJS.ReadableStream;
  readonly output?: NodeJS.WritableStream;
}

const every: readonly Prompt[] = [start, consent, channels, country, messages, candidates];

describe('at every prompt', () => {
  test.each(every)('$kind: Shift+Tab and Ctrl-B go back, and nothing of it stays on the screen', async (prompt) => {
    for (const key of [KEY.shiftTab, KEY.ctrlB]) {
      const { answer, screen } = openWindow();
      expect(await answer(prompt, key)).toEqual({ kind: 'back' });
      await vi.waitFor(() => expect(screen()).toBe(''));
    }
  });

  test.each(every)('$kind: where there is nothing before it, these keys do nothing', async (prompt) => {
    const { answer } = openWindow();
    expect(await answer({ ...prompt, back: false }, KEY.shiftTab, KEY.ctrlB, KEY.ctrlC)).toEqual({ kind: 'leave' });
  });

  test.each(every)('$kind: Ctrl-C leaves', async (prompt) => {
    expect(await openWindow().answer(prompt, KEY.ctrlC)).toEqual({ kind: 'leave' });
  });

  test.each(every)('$kind: Ctrl-D leaves', async (prompt) => {
    expect(await openWindow().answer(prompt, KEY.ctrlD)).toEqual({ kind: 'leave' });
  });

  test.each(every)('$kind: the end of the input leaves, and so does every prompt after it', async (prompt) => {
    const { prompter, input, see } = openWindow();
    const reply = prompter.ask(prompt);
    await see(prompt.label);
    input.end();
    expect(await reply).toEqual({ kind: 'leave' });
    expect(await prompter.ask(start)).toEqual({ kind: 'leave' });
  });

  test.each(every)('$kind: a terminal that breaks off leaves', async (prompt) => {
    const { prompter, input, see } = openWindow();
    const reply = prompter.ask(prompt);
    await see(prompt.label);
    input.destroy(new Error('read EIO'));
    expect(await reply).toEqual({ kind: 'leave' });
  });

  test('a signal of the process leaves', async () => {
    const gone = new AbortController();
    const { prompter, see } = openWindow({ gone: gone.signal });
    const reply = prompter.ask(start);
    await see(start.label);
    gone.abort();
    expect(await reply).toEqual({ kind: 'leave' });
  });

  test('no listener stays behind', async () => {
    const warned = vi.fn();
    process.on('warning', warned);
    const { answer, input, output, prompter } = openWindow();
    const count = (stream: NodeJS.EventEmitter): number =>
      stream.eventNames().reduce((sum, name) => sum + stream.listenerCount(name), 0);
    await answer(currency, KEY.enter);
    const before = [count(input), count(output)];
    for (let round = 0; round < 200; round++) await answer(round % 2 ? currency : consent, KEY.shiftTab);
    expect([count(input), count(output)]).toEqual(before);
    expect(warned).not.toHaveBeenCalled();
    process.off('warning', warned);
    prompter.close();
    expect(input.isPaused()).toBe(true);
  });
});

test('draws in the terminal of @inquirer/testing', async () => {
  const style: Style = { width: 80, unicode: true, verbose: false, quiet: false, paint: plain };
  const ask = (prompt: Prompt, { input, output }: Streams = {}) => {
    if (!input || !output) throw new Error('render hands in its streams');
    return terminalPrompter({ input, output, style }).ask(prompt);
  };
  const { answer, events, getScreen } = await render(ask, consent);
  expect(getScreen()).toContain('❯ Choose one:');
  events.keypress('down');
  events.keypress('enter');
  expect(await answer).toEqual({ kind: 'value', value: true });
});
