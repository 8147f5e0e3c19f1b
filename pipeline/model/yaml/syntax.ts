// Faults that the YAML parser names → words for somebody who has never heard of a parser.
import type { ErrorCode } from 'yaml';
import type { Remark, Report } from '../message.ts';
import { unquotedColon } from './colon.ts';

/** A fault as the parser tells it. */
export interface Fault {
  readonly code: ErrorCode;
  readonly message: string;
  /** Range of what was parsed. */
  readonly pos: readonly [start: number, end: number];
}

const mostFaults = 5;

/**
 * Reports the first faults in order of place, one for each place: `yaml:unquoted-colon`, which names the whole
 * line as it should read, else `yaml:syntax`. What was parsed begins in the file at `shift`. Throws never.
 */
export function tellFaults(faults: readonly Fault[], file: string, shift: number, report: Report): void {
  let told = 0;
  let done = -1;
  for (const fault of [...faults].sort((a, b) => a.pos[0] - b.pos[0])) {
    const [start, end] = [shift + fault.pos[0], shift + fault.pos[1]];
    if (start <= done) continue;
    if (told === mostFaults) return;
    const colon = unquotedColon(file, start);
    const span = colon?.span ?? { start, end };
    if (colon) report.error('yaml:unquoted-colon', span, colon.remark);
    else report.error('yaml:syntax', span, remarkOf(fault));
    told++;
    done = colon ? span.end : start;
  }
}

function remarkOf({ code, message }: Fault): Remark {
  return remarks[code] ?? { reason: `Unexpected YAML: ${message}`, fix: 'Put the value in quotes.' };
}

const quote = 'Put the whole value in quotes: key: "value: with a colon".';

const remarks: { readonly [code in ErrorCode]?: Remark } = {
  BLOCK_AS_IMPLICIT_KEY: { reason: 'Unexpected colon inside a value, expected plain words', fix: quote },
  MULTILINE_IMPLICIT_KEY: {
    reason: 'Unexpected line without a colon, expected "key: value"',
    fix: 'Add the colon, or indent the line if it continues the value above.',
  },
  MISSING_CHAR: {
    reason: 'Unexpected end of a value, expected the sign that closes it or a colon after the key',
    fix: 'Close the quotation mark or bracket, and write a colon and a blank after each key.',
  },
  BAD_INDENT: {
    reason: 'Unexpected indentation, expected the same as in the lines of the same list or entry',
    fix: 'Align the line with its neighbours, and close every [ and {.',
  },
  TAB_AS_INDENT: {
    reason: 'Unexpected tab at the beginning of a line, expected blanks',
    fix: 'Indent with two blanks.',
  },
  BAD_SCALAR_START: {
    reason: 'Unexpected sign at the beginning of a value, expected a letter, a digit or a quotation mark',
    fix: 'Put the whole value in quotes.',
  },
  BAD_DQ_ESCAPE: {
    reason: 'Unexpected backslash in double quotes, expected one of the escapes that YAML knows',
    fix: 'Use single quotes, in which a backslash is a backslash.',
  },
  UNEXPECTED_TOKEN: {
    reason: 'Unexpected words after a value, expected the end of the line',
    fix: "Put the whole value in quotes; inside '…' write an apostrophe twice.",
  },
  TAG_RESOLVE_FAILED: {
    reason: 'Unexpected exclamation mark before a value, expected plain words',
    fix: 'Put the whole value in quotes.',
  },
  MULTIPLE_ANCHORS: {
    reason: 'Unexpected & before a value, expected plain words',
    fix: 'Put the whole value in quotes.',
  },
  KEY_OVER_1024_CHARS: {
    reason: 'Unexpected colon after more than 1,024 characters, expected a short key',
    fix: quote,
  },
};
