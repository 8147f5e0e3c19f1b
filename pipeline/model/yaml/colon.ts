// A line of YAML that the parser stumbled over → the value in it that needs quotation marks, and how it should read.
import type { Remark } from '../message.ts';
import type { Span } from '../span.ts';

/** A value that holds a colon and a blank without quotation marks around it. */
export interface UnquotedColon {
  /** Range of the value in the text. */
  readonly span: Span;
  readonly remark: Remark;
}

/** `key: value`, also as an entry of a list, where the value begins with no sign that means something. */
const keyed = /^([ \t]*(?:- +)*[\w-]+): +([^"'\s[\]{}|>&*!#%@`,][^\r\n]*)$/;

/** The unquoted colon in the line around `at`; undefined where the line has none. Throws never. */
export function unquotedColon(text: string, at: number): UnquotedColon | undefined {
  const start = Math.max(text.lastIndexOf('\n', at - 1), text.lastIndexOf('\r', at - 1)) + 1;
  const line = text.slice(start).split(/[\r\n]/, 1)[0] ?? '';
  const [, key = '', rest = ''] = keyed.exec(line) ?? [];
  const value = rest.trimEnd();
  if (!/:(?:\s|$)/.test(value)) return undefined;
  const from = start + line.length - rest.length;
  return {
    span: { start: from, end: from + value.length },
    remark: {
      reason: 'Unexpected colon in a value, expected quotation marks around it',
      fix: `Write ${key.trim()}: ${JSON.stringify(value)}`,
    },
  };
}
