// `claimpress sign`: what waits for a signature, shown; what a person names, signed.
import { existsSync } from 'node:fs';
import { relative, resolve, sep } from 'node:path';
import { idOf, listFolder, noFolder } from '../folder.ts';
import { openKit } from '../kit.ts';
import { keepRecord, openRecord } from '../ledger.ts';
import { formatDay, parseDay } from '../model/calendar.ts';
import type { PublicationRecord, RecordedSignature } from '../model/record.ts';
import type { Site } from '../model/site.ts';
import { signedWords } from '../record/index.ts';
import type { Lapse } from '../review/index.ts';
import type { Paint } from '../run/print.ts';
import { readSettings } from '../settings.ts';
import { type Desk, signFile, type Waiting, waitingIn } from '../signing.ts';
import { paintFor, printMessages } from './terminal.ts';

export interface SignCommand {
  readonly files: readonly string[];
  readonly claim?: readonly string[];
  readonly date?: string;
  readonly source: string;
}

/** Runs the command; the result is the exit code: 1 where something is left unsigned. */
export async function run({ files, claim: ids = [], date, source }: SignCommand): Promise<number> {
  if (!existsSync(source)) {
    printMessages([noFolder(source)]);
    return 2;
  }
  if (date !== undefined && !parseDay(date)) {
    process.stderr.write(`claimpress: unexpected day ${date}, expected one that exists as YYYY-MM-DD\n`);
    return 2;
  }
  const kit = openKit();
  const listing = listFolder(source);
  const { site, messages } = readSettings(source, listing, kit);
  const opened = openRecord(source);
  printMessages([...messages, ...opened.messages]);
  const { record } = opened;
  if (!site || !record) return 2;
  const all = new Set(listing.reviews.values());
  const paths = files.length > 0 ? new Set(files.map((file) => below(source, file))) : all;
  const strangers = [...paths].filter((path) => !all.has(path));
  for (const path of strangers) process.stderr.write(`claimpress: no review file ${source}/${path}\n`);
  if (strangers.length > 0) return 2;

  const desk: Desk = { source, listing, site, kit };
  const paint = paintFor(process.stdout);
  const waiting = (await waitingIn(paths, desk))
    .map((file) => ({ ...file, lapses: file.lapses.filter(({ claim }) => isNamed(claim, ids)) }))
    .filter(({ lapses, faults }) => lapses.length > 0 || (faults.length > 0 && ids.length === 0));
  if (files.length === 0 && ids.length === 0) return list(waiting, record, paint);
  const missed = ids.filter((id) => !waiting.some(({ lapses }) => lapses.some(({ claim }) => claim === id)));
  for (const id of missed) process.stderr.write(`claimpress: no review of "${id}" waits for a signature\n`);

  const signed: RecordedSignature[] = [];
  let left = missed.length;
  for (const file of waiting) {
    if (file.lapses.length === 0) {
      printMessages(file.faults);
      left += file.faults.length;
      continue;
    }
    show(file, record, paint);
    const done = await signFile(file, date ?? today(site), desk);
    printMessages(done.faults);
    signed.push(...done.signatures);
    left += file.lapses.length - done.signatures.length;
    for (const { claim, by, date: day, hash } of done.signatures) {
      process.stdout.write(`  ${paint('green', '✓')} ${claim}: signed by ${by} on ${day}, ${hash}\n`);
    }
    for (const { claim, by, date: day, hash } of done.unplaced) {
      process.stderr.write(
        `claimpress: no place for the signature of "${claim}"; write under its review: signed: { by: ${by}, date: ${day}, hash: "${hash}" }\n`,
      );
    }
  }
  if (signed.length > 0) keepRecord(opened, { ...record, signatures: withSigned(record, signed) });
  if (signed.length + left === 0) process.stdout.write(nothing);
  return left > 0 ? 1 : 0;
}

const nothing = 'Every review is signed as it stands.\n';

function isNamed(claim: string, ids: readonly string[]): boolean {
  return ids.length === 0 || ids.includes(claim);
}

/** The review file of an article or of itself, below the source folder. */
function below(source: string, file: string): string {
  const path = relative(resolve(source), resolve(file)).split(sep).join('/');
  return path.endsWith('.review.yaml') ? path : `${idOf(path)}.review.yaml`;
}

/** Shows what waits, and signs nothing: nobody signs what they have not named. */
function list(waiting: readonly Waiting[], record: PublicationRecord, paint: Paint): number {
  for (const file of waiting) show(file, record, paint);
  const count = waiting.flatMap(({ lapses }) => lapses).length;
  process.stdout.write(
    count === 0 ? nothing : '\nSign with `claimpress sign FILE`, or one with `claimpress sign --claim ID`.\n',
  );
  return count === 0 ? 0 : 1;
}

function show({ path, lapses }: Waiting, record: PublicationRecord, paint: Paint): void {
  if (lapses.length === 0) return;
  process.stdout.write(`${paint('bold', path)}\n`);
  for (const lapse of lapses) process.stdout.write(wordsOf(lapse, record, paint));
}

/** What is to be signed, and how it differs from what was. */
function wordsOf({ claim, words: now, by, old }: Lapse, record: PublicationRecord, paint: Paint): string {
  const before = old && signedWords([old.hash], record)[old.hash];
  const line = (name: string, part: keyof typeof now): string => {
    const [words, was] = [now[part], before?.[part] ?? now[part]].map((text) => text.split(/\s+/).join(' '));
    const note = was === words ? '' : `\n             ${paint('dim', `was: ${was}`)}`;
    return `    ${name.padEnd(8)} ${words}${note}`;
  };
  const head = `  ${paint('bold', claim)}${old ? paint('yellow', ', signed before as something else') : ''}`;
  const lines = [head, line('claim', 'wording'), line('words', 'quote'), line('verdict', 'verdict')];
  return `${[...lines, `    reviewer ${by}`].join('\n')}\n`;
}

/** The words are kept until a build publishes them, so that a change of them can be named. */
function withSigned(
  { signatures }: PublicationRecord,
  signed: readonly RecordedSignature[],
): PublicationRecord['signatures'] {
  const claims = new Set(signed.map(({ claim }) => claim));
  const others = [...signatures].filter(([, { claim }]) => !claims.has(claim));
  return new Map([...others, ...signed.map((each) => [each.hash, each] as const)]);
}

/** The publication's day; where it sets none, the day in its time zone. */
function today({ timeZone, now }: Site): string {
  if (now !== undefined) return now;
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone,
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
  });
  const parts = format.formatToParts(new Date());
  const part = (name: string): number => Number(parts.find(({ type }) => type === name)?.value);
  return formatDay({ year: part('year'), month: part('month'), day: part('day') });
}
