// The text of record.jsonl → what the publication has published, and back.
import * as z from 'zod';
import type { Report } from '../model/message.ts';
import type {
  PublicationRecord,
  RecordedArticle,
  RecordedClaim,
  RecordedSignature,
} from '../model/record.ts';
import type { Span } from '../model/span.ts';

const text = z.string();
const correction = z.strictObject({ date: text, text });
const rating = z.strictObject({
  key: text,
  class: z.enum(['TRUE', 'FALSE', 'MIXTURE', 'OTHER']),
  value: z.number().exactOptional(),
  best: z.number().exactOptional(),
  worst: z.number().exactOptional(),
});

const review = z.strictObject({
  url: text,
  language: text,
  date: text,
  modified: text,
  verdict: text,
  label: text,
  rating: rating.exactOptional(),
  conclusion: text,
  signed: z.strictObject({ by: text, date: text, hash: text }),
  corrections: z.array(correction),
  history: z.array(z.strictObject({ date: text, label: text })),
});

const withdrawal = z.strictObject({ date: text, reason: text, url: text, language: text, published: text });

const article = z.strictObject({
  article: text,
  source: text,
  url: text,
  former: z.array(text),
  text,
  corrections: z.array(correction),
});

const claim = z.strictObject({
  claim: text,
  article: text,
  wording: text,
  quote: text,
  review: review.exactOptional(),
  withdrawn: withdrawal.exactOptional(),
});

const signature = z.strictObject({
  hash: text,
  claim: text,
  by: text,
  date: text,
  wording: text,
  quote: text,
  verdict: text,
});

const head = z.strictObject({ record: z.literal(1), note: text });

/** One line is one of these; which, its first key says. */
const lineSchema = z.union([head, article, claim, signature]);

/** Written on top, for who opens the file. */
const headLine: z.infer<typeof head> = {
  record: 1,
  note: 'What was last published. Written by claimpress; keep it under version control, and never edit it.',
};

/** Nothing published yet. */
export const emptyRecord: PublicationRecord = {
  articles: new Map(),
  claims: new Map(),
  signatures: new Map(),
};

/**
 * Reads a record. Lines that occur twice alike, as after a merge of two branches, count once. Reports
 * `record:merge-conflict`, `record:unreadable-line` and `record:second-line`; undefined then. Throws never.
 */
export function readRecord(file: string, report: Report): PublicationRecord | undefined {
  const articles = new Map<string, RecordedArticle>();
  const claims = new Map<string, RecordedClaim>();
  const signatures = new Map<string, RecordedSignature>();
  let sound = true;
  for (const { 0: line, index: start } of file.matchAll(/\S[^\r\n]*/g)) {
    const span = { start, end: start + line.length };
    const value = lineValue(line);
    if (value === undefined) {
      sound = false;
      tellLine(line, span, report);
    } else if ('article' in value && 'former' in value) {
      sound = keep(articles, value.article, value, { span, report }) && sound;
    } else if ('article' in value) {
      sound = keep(claims, value.claim, value, { span, report }) && sound;
    } else if ('hash' in value) {
      sound = keep(signatures, value.hash, value, { span, report }) && sound;
    }
  }
  return sound ? { articles, claims, signatures } : undefined;
}

function lineValue(line: string): z.infer<typeof lineSchema> | undefined {
  try {
    return lineSchema.safeParse(JSON.parse(line)).data;
  } catch {
    return undefined;
  }
}

function tellLine(line: string, span: Span, report: Report): void {
  if (/^(?:<{7}|={7}|>{7}|\|{7})/.test(line)) {
    report.error('record:merge-conflict', span, {
      reason: 'Unexpected mark of a merge conflict, expected a record of one line for each article and claim',
      fix: 'Keep the lines of both sides and remove the marks; of two about one claim keep the one that was published last.',
    });
  } else {
    report.error('record:unreadable-line', span, {
      reason: 'Unexpected line, expected one that claimpress wrote',
      fix: 'Take the file from version control again: it is not written by hand.',
    });
  }
}

function keep<T>(
  kept: Map<string, T>,
  name: string,
  value: T,
  { span, report }: { readonly span: Span; readonly report: Report },
): boolean {
  const other = kept.get(name);
  if (other === undefined) kept.set(name, value);
  else if (JSON.stringify(other) !== JSON.stringify(value)) {
    report.error('record:second-line', span, {
      reason: `Unexpected second line about ${name}, expected one`,
      fix: 'Keep the line that was published last, and remove the other.',
    });
    return false;
  }
  return true;
}

/**
 * The text of a record: the head, then articles, claims and signatures by name, each on a line of its own, so that
 * a change shows as that line and branches merge. Equal records have equal texts.
 */
export function recordText({ articles, claims, signatures }: PublicationRecord): string {
  const lines = [
    headLine,
    ...sorted(articles, article),
    ...sorted(claims, claim),
    ...sorted(signatures, signature),
  ];
  return `${lines.map((line) => JSON.stringify(line)).join('\n')}\n`;
}

/** By name; the keys of each in the order of its schema. */
function sorted<T>(byName: ReadonlyMap<string, T>, schema: z.ZodType<T>): T[] {
  return [...byName].sort(([a], [b]) => (a < b ? -1 : Number(a > b))).map(([, value]) => schema.parse(value));
}
