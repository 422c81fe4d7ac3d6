/** Watches the keys and the end of the input while a prompt of @inquirer/prompts is on the screen. */

import { pastedLines } from './typed-line.ts';

/** Why a prompt was taken away. */
export type Stop = 'back' | 'help' | 'leave';

export type Outcome<T> = { readonly value: T; readonly pasted: readonly string[] } | { readonly stop: Stop };

/** Lines that came with the one just entered: the prompt takes that one, and would drop these. */
export type Pasted = () => readonly string[];

export interface Watch {
  readonly back: boolean;
  /** Letters belong to a line that is typed, and Ctrl-D to it too unless it is empty. */
  readonly typing: boolean;
  /** For `?`; without it, `?` takes the prompt away. */
  readonly help?: () => void;
}

export interface Keyboard {
  during<T>(draw: (signal: AbortSignal, pasted: Pasted) => Promise<T>, watch: Watch): Promise<Outcome<T>>;
  release(): void;
}

interface Key {
  readonly name?: string;
  readonly ctrl?: boolean;
  readonly shift?: boolean;
}

/** @param gone aborted when the owner has gone in a way that no key tells: SIGHUP, SIGTERM */
export function keyboard(input: NodeJS.ReadableStream, gone?: AbortSignal): Keyboard {
  let over = !input.readable || gone?.aborted === true;
  let current: AbortController | undefined;
  // At end of input the prompt would never settle, and the process end without a word.
  const end = (): void => {
    over = true;
    current?.abort('leave' satisfies Stop);
  };
  input.on('end', end).on('close', end).on('error', end);
  gone?.addEventListener('abort', end);
  return {
    async during(draw, watch) {
      if (over) return { stop: 'leave' };
      const controller = new AbortController();
      current = controller;
      const ears = listen(input, watch, controller);
      try {
        const value = await draw(controller.signal, ears.pasted);
        return { value, pasted: ears.pasted() };
      } catch (error) {
        if (controller.signal.aborted) return { stop: controller.signal.reason as Stop };
        if (error instanceof Error && error.name === 'ExitPromptError') return { stop: 'leave' };
        throw error;
      } finally {
        ears.close();
        current = undefined;
      }
    },
    release() {
      input.removeListener('end', end).removeListener('close', end).removeListener('error', end);
      gone?.removeEventListener('abort', end);
      input.pause();
    },
  };
}

/** Has to be called before the prompt is drawn: readline closes at once at Ctrl-D, and this has to see the key first. */
function listen(input: NodeJS.ReadableStream, { back, typing, help }: Watch, controller: AbortController) {
  let pressed: Key = {};
  let chunk = '';
  // Keys of before the prompt was drawn are not meant for it.
  let awake = !(input as { isTTY?: boolean }).isTTY;
  const waking = setImmediate(() => {
    awake = true;
  });
  const stop = (reason: Stop): void => controller.abort(reason);
  const onKey = (sign: string | undefined, key: Key = {}): void => {
    pressed = key;
    if (key.ctrl && key.name === 'd' && !typing) stop('leave');
    if (!awake) return;
    if (back && ((key.name === 'tab' && key.shift) || (key.name === 'b' && key.ctrl))) stop('back');
    if (sign === '?' && !typing) help ? help() : stop('help');
  };
  // Readline pauses when Ctrl-D ends an empty line, and when a process that was stopped by Ctrl-Z goes on.
  const onPause = (): void => {
    if (!pressed.ctrl) return;
    if (pressed.name === 'd') stop('leave');
    if (pressed.name === 'z') input.resume();
  };
  const onData = (data: unknown): void => {
    chunk = String(data);
  };
  input.on('keypress', onKey).on('pause', onPause).prependListener('data', onData);
  return {
    pasted: () => pastedLines(chunk).slice(1),
    close() {
      clearImmediate(waking);
      input.removeListener('keypress', onKey).removeListener('pause', onPause).removeListener('data', onData);
    },
  };
}
