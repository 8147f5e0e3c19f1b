// The kinds of text that people write as values → typed values; each also says what an editor program may offer.
import * as z from 'zod';
import { daysInMonth, parseDay } from '../calendar.ts';

/** A value that was refused: "Unexpected X, expected Y", and what to do. */
export interface Refusal {
  readonly reason: string;
  readonly fix: string;
}

/** JSON Schema keywords of a scalar, as an editor program sees it. */
type Keywords = { readonly [keyword: string]: unknown };

const anyScalar: Keywords = { type: ['string', 'number', 'boolean'] };

/** A scalar that `read` turns into a value or refuses; `keywords` describe it to editor programs. */
export function scalar<R>(read: (typed: string) => R, keywords: Keywords) {
  return z
    .string()
    .meta(keywords)
    .transform((typed, context): Exclude<R, Refusal> => {
      const value = read(typed);
      if (isAccepted(value)) return value;
      const { reason, fix } = value as Refusal;
      context.addIssue({ code: 'custom', message: reason, params: { fix } });
      return z.NEVER;
    });
}

function isAccepted<R>(value: R): value is Exclude<R, Refusal> {
  return !isRefusal(value);
}

function isRefusal(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'reason' in value && 'fix' in value;
}

/** Words, trimmed, with white space runs as one blank; never empty. */
export const line = scalar(readLine, anyScalar);

/** Words that may run over several lines and paragraphs, trimmed; never empty. */
export const prose = scalar(
  (typed) => (typed.trim() === '' ? empty : controlled(typed) ? unreadable : typed.trim()),
  anyScalar,
);

/** Lower-case letters, digits and hyphens: a name that can stand in an address. */
export const slug = scalar(
  (typed) =>
    /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(typed)
      ? typed
      : {
          reason: `Unexpected "${typed}", expected lower-case letters, digits and single hyphens`,
          fix: 'Write for example korean-war-end.',
        },
  { type: ['string', 'integer'], pattern: '^[a-z0-9]+(-[a-z0-9]+)*$' },
);

/** A calendar day that exists, `YYYY-MM-DD`. */
export const day = scalar(readDay, { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}$' });

/** A year, a month or a day that exists: `YYYY`, `YYYY-MM`, `YYYY-MM-DD`. */
export const partialDay = scalar(
  (typed) => {
    const month = /^(\d{4})-(\d{2})$/.exec(typed);
    if (/^\d{4}$/.test(typed)) return typed;
    if (month && daysInMonth(Number(month[1]), Number(month[2])) && isMonth(Number(month[2]))) return typed;
    return readDay(typed, 'Write YYYY, YYYY-MM or YYYY-MM-DD, for example 1953-07-27.');
  },
  { type: ['string', 'integer'], pattern: '^\\d{4}(-\\d{2}){0,2}$' },
);

/** An absolute web address. */
export const address = scalar(
  (typed) => {
    const url = URL.canParse(typed) ? new URL(typed) : undefined;
    const web = url && (url.protocol === 'https:' || url.protocol === 'http:') && url.username === '';
    if (web && /^https?:\/\/[^\s<>"\\]+$/i.test(typed)) return url.href;
    return {
      reason: `Unexpected "${typed}", expected one absolute web address`,
      fix: 'Write the whole address, beginning with https:// and without blanks; several go into a list.',
    };
  },
  { type: 'string', format: 'uri', pattern: '^[Hh][Tt][Tt][Pp][Ss]?://' },
);

/** A number in figures. */
export const figure = scalar(
  (typed) =>
    /^-?\d{1,15}(?:\.\d{1,15})?$/.test(typed)
      ? Number(typed)
      : { reason: `Unexpected "${typed}", expected a number`, fix: 'Write it in figures, for example 5.' },
  { type: 'number' },
);

/** `true` or `false`. */
export const flag = scalar(
  (typed) =>
    typed === 'true' || typed === 'false'
      ? typed === 'true'
      : { reason: `Unexpected "${typed}", expected true or false`, fix: 'Write true or false.' },
  { type: 'boolean' },
);

const empty: Refusal = {
  reason: 'Unexpected empty text, expected words',
  fix: 'Fill it in, or remove the line.',
};
const unreadable: Refusal = {
  reason: 'Unexpected control character, expected words',
  fix: 'Remove the invisible character; text that was copied from elsewhere may hold some.',
};

function readLine(typed: string): string | Refusal {
  const words = typed.trim().split(/\s+/).join(' ');
  if (words === '') return empty;
  return controlled(typed) ? unreadable : words;
}

/** Whether a text holds what no document may: control characters beside white space, and halves of characters. */
function controlled(text: string): boolean {
  return /[\u0000-\u0008\u000E-\u001F\u007F\uFFFE\uFFFF]/.test(text) || !text.isWellFormed();
}

function readDay(typed: string, fix = 'Write a day that exists as YYYY-MM-DD, for example 2026-11-23.') {
  return parseDay(typed) ? typed : { reason: `Unexpected "${typed}", expected a date`, fix };
}

function isMonth(month: number): boolean {
  return month >= 1 && month <= 12;
}
