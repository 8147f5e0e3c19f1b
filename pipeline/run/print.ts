// Messages → lines for a person at a terminal.
import type { Message, Severity } from '../model/message.ts';

/** Paints text; the identity where colours are off. */
export type Paint = (colour: keyof typeof codes, text: string) => string;

const codes = { red: 31, green: 32, yellow: 33, blue: 34, magenta: 35, cyan: 36, dim: 2, bold: 1 } as const;

const tone = { error: 'red', warning: 'yellow', info: 'blue' } as const satisfies Record<
  Severity,
  keyof typeof codes
>;

/** A brush that paints with ANSI codes where `on`. */
export function brush(on: boolean): Paint {
  return (colour, text) => (on ? `\u001B[${codes[colour]}m${text}\u001B[0m` : text);
}

/** `path:line:column severity rule`, the reason, the frame and the fix on lines of their own. */
export function messageText(message: Message, paint: Paint): string {
  const place = message.line === undefined ? '' : `:${message.line}:${message.column}`;
  const head = `${paint('bold', message.path + place)} ${paint(tone[message.severity], message.severity)}`;
  const lines = [`${head} ${paint('dim', message.rule)}`, `  ${message.reason}`];
  if (message.frame) lines.push(...message.frame.split('\n').map((line) => paint('dim', `  | ${line}`)));
  if (message.fix) lines.push(`  ${paint('cyan', '→')} ${message.fix}`);
  return lines.map(harmless).join('\n');
}

/** `2 errors, 1 warning`; empty where there is nothing to count. Remarks of severity `info` are not counted. */
export function tally(messages: readonly Message[]): string {
  const errors = messages.filter((message) => message.severity === 'error').length;
  const warnings = messages.filter((message) => message.severity === 'warning').length;
  return [plural(errors, 'error'), plural(warnings, 'warning')].filter((part) => part).join(', ');
}

/** `3 files`, `1 file`, or nothing for 0. */
export function plural(count: number, noun: string): string {
  return count === 0 ? '' : `${count} ${noun}${count === 1 ? '' : 's'}`;
}

/** Text without the control characters through which an article could steer a terminal; our own colours stay. */
function harmless(line: string): string {
  // biome-ignore lint/complexity/useRegexLiterals: an escape character in a literal is hard to see
  const own = new RegExp(
    '(\u001B\\[\\d+m)|[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069]',
    'g',
  );
  return line.replace(own, (_, colour: string | undefined) => colour ?? '·');
}
