/** Whole lines from a stream. Lines that come before they are asked for wait, as typed ahead or pasted ones do. */

import { typedLine } from './typed-line.ts';

export interface Lines {
  /** Undefined where there will be no more. */
  next(): Promise<string | undefined>;
  release(): void;
}

/** @param gone aborted when the owner has gone: Ctrl-C, which is no sign in a stream of lines */
export function linesOf(input: NodeJS.ReadableStream, gone?: AbortSignal): Lines {
  const decoder = new TextDecoder();
  const ready: string[] = [];
  let begun = '';
  let over = !input.readable || gone?.aborted === true;
  let wake: (() => void) | undefined;

  const onData = (data: string | Uint8Array): void => {
    const lines = (begun + (typeof data === 'string' ? data : decoder.decode(data, { stream: true }))).split('\n');
    begun = lines.pop() ?? '';
    ready.push(...lines);
    if (ready.length > 0) wake?.();
  };
  const onEnd = (): void => {
    over = true;
    if (begun !== '') ready.push(begun);
    begun = '';
    wake?.();
  };
  const onGone = (): void => {
    ready.length = 0;
    begun = '';
    onEnd();
  };
  input.on('data', onData).on('end', onEnd).on('close', onEnd).on('error', onEnd);
  gone?.addEventListener('abort', onGone);
  input.pause();

  return {
    async next() {
      if (ready.length === 0 && !over) {
        const come = new Promise<void>((resolve) => {
          wake = resolve;
        });
        input.resume();
        await come;
        wake = undefined;
        // A stream that flows would keep the process alive.
        input.pause();
      }
      const line = ready.shift();
      return line === undefined ? undefined : typedLine(line);
    },
    release() {
      input.removeListener('data', onData).removeListener('end', onEnd);
      input.removeListener('close', onEnd).removeListener('error', onEnd);
      gone?.removeEventListener('abort', onGone);
      input.pause();
    },
  };
}
