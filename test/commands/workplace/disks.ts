/** Disks on which something goes wrong: what is on the real one afterwards is what a person would find. */

import { type Disk, realDisk } from '../../../src/commands/workplace/disk.ts';

/** An error as the system gives it. */
export function fault(code: string): Error {
  return Object.assign(new Error(`${code}: as the system says it`), { code });
}

/** The real disk, but for these calls. */
export function diskWith(changes: Partial<Disk>): Disk {
  return { ...realDisk, ...changes };
}

/** This call fails, always or on the files that the pattern names. */
export function failing(call: keyof Disk, code: string, on = /./): Disk {
  return diskWith({
    [call]: (...given: unknown[]) => {
      if (given.some((one) => typeof one !== 'string' || on.test(one))) throw fault(code);
      return (realDisk[call] as (...given: unknown[]) => unknown)(...given);
    },
  });
}

/** Takes half of what it is given, and then no more. `from`: only once this is true. */
export function fullAfterHalf(code: string, from: () => boolean): Disk {
  let wrote = false;
  return diskWith({
    write(descriptor, bytes) {
      if (!from()) return realDisk.write(descriptor, bytes);
      if (wrote) throw fault(code);
      wrote = true;
      return realDisk.write(descriptor, bytes.subarray(0, Math.ceil(bytes.length / 2)));
    },
  });
}
