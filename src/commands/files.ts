/** Reads files. */

import { isUtf8 } from 'node:buffer';
import { readFileSync, statSync } from 'node:fs';

/** What could not be read, in a person's words. */
export interface Unreadable {
  readonly path: string;
  readonly reason: string;
}

const REASONS: Record<string, string> = {
  ENOENT: 'there is no such file or folder',
  EACCES: 'you may not read it',
  EPERM: 'you may not read it',
  EISDIR: 'it is a folder',
  ENOTDIR: 'a part of its path is no folder',
  ELOOP: 'its links go round in a circle',
  EMFILE: 'too many files are open',
  ENAMETOOLONG: 'its name is too long',
};

/** Beyond this, it is no engagement, and would only cost time and memory. */
const LARGEST = 64 * 1024 * 1024;

export function reasonOf(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  return (code && REASONS[code]) ?? message;
}

/** The text of a file, or why there is none. */
export function readText(file: string): string | Unreadable {
  try {
    // One call into Node instead of five; what it could not decode it marks with the replacement character.
    const text = readFileSync(file, 'utf8');
    if (!text.includes('\ufffd') && text.length <= LARGEST) return withoutMark(text);
    // A pipe has been read now, and gives nothing a second time.
    return statSync(file).isFile() ? decode(readFileSync(file), file) : decode(Buffer.from(text), file);
  } catch (error) {
    return { path: file, reason: reasonOf(error) };
  }
}

/** UTF-8, with or without a byte order mark, or UTF-16 with one. */
export function decode(bytes: Uint8Array, file: string): string | Unreadable {
  if (bytes.length > LARGEST) return { path: file, reason: 'it is larger than 64 MB' };
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return utf16(bytes, 'utf-16le', file);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return utf16(bytes, 'utf-16be', file);
  if (isUtf8(bytes)) {
    return withoutMark(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8'));
  }
  return {
    path: file,
    reason: `byte ${firstBad(bytes) + 1} is not UTF-8; save the file as UTF-8 in your editor`,
  };
}

/** A byte order mark is no part of the text, and would shift the columns of the first line. */
function withoutMark(text: string): string {
  return text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
}

function utf16(bytes: Uint8Array, encoding: 'utf-16le' | 'utf-16be', file: string): string | Unreadable {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return { path: file, reason: 'it begins like UTF-16 but is not; save the file as UTF-8 in your editor' };
  }
}

/** Offset of the first byte that cannot stand there in UTF-8: decoding replaces it, and so changes it. */
function firstBad(bytes: Uint8Array): number {
  const mended = Buffer.from(Buffer.from(bytes).toString('utf8'));
  return bytes.findIndex((byte, index) => byte !== mended[index]);
}
