// What commands share of the terminal: colours, messages, faults.
import type { Message } from '../model/message.ts';
import { brush, messageText, type Paint } from '../run/print.ts';

/** A brush for a stream: colours on a terminal unless NO_COLOR is set (no-color.org). */
export function paintFor(stream: NodeJS.WriteStream): Paint {
  return brush(stream.isTTY === true && !process.env['NO_COLOR']);
}

/** Writes messages to standard error. */
export function printMessages(messages: readonly Message[]): void {
  const paint = paintFor(process.stderr);
  for (const message of messages) process.stderr.write(`${messageText(message, paint)}\n\n`);
}

/** What a person is told of a fault of the program or of the file system. */
export function faultText(fault: unknown): string {
  if (!(fault instanceof Error)) return `claimpress: ${String(fault)}\n`;
  const code = 'code' in fault ? String(fault.code) : undefined;
  if (code && fileSystemCodes.has(code)) return `claimpress: ${fault.message}\n`;
  const cause = fault.cause instanceof Error ? fault.cause : undefined;
  return `claimpress: a fault of the program, please report it with what follows\n${fault.stack}\n${cause?.stack ?? ''}\n`;
}

const fileSystemCodes = new Set([
  'ENOENT',
  'EACCES',
  'EPERM',
  'EISDIR',
  'ENOTDIR',
  'ENOSPC',
  'EROFS',
  'EEXIST',
]);
