// The record of a publication as a file beside its articles: opened, held against a build, kept.
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Editions } from './editions.ts';
import { idOf, type Listing, openFile } from './folder.ts';
import type { Message, Report } from './model/message.ts';
import type { PublicationRecord } from './model/record.ts';
import {
  emptyRecord,
  type Publication,
  readRecord,
  recordText,
  type Settled,
  settle,
} from './record/index.ts';
import { createReport } from './run/report.ts';

const fileName = 'record.jsonl';

/** The record as it was found: without one the messages say why. */
export interface OpenRecord {
  readonly record?: PublicationRecord;
  /** The file's text; undefined where there is none. */
  readonly text?: string;
  readonly path: string;
  readonly messages: readonly Message[];
}

/** Opens `record.jsonl` of a source folder; where there is none, nothing has been published yet. */
export function openRecord(source: string): OpenRecord {
  const path = `${source}/${fileName}`;
  if (!existsSync(join(source, fileName))) return { record: emptyRecord, path, messages: [] };
  const { text, messages } = openFile(source, fileName);
  if (text === undefined) return { path, messages };
  const report = createReport(path, text);
  const record = readRecord(text, report);
  return { ...(record ? { record } : {}), text, path, messages: report.messages };
}

/** A record that is not there although something was built from this publication before. */
export function missingRecord({ text, path }: OpenRecord, out: string, { record }: Settled): Message[] {
  const reviewed = [...record.claims.values()].some(({ review }) => review);
  if (text !== undefined || !reviewed || !existsSync(join(out, 'build.json'))) return [];
  return [
    {
      path,
      severity: 'warning',
      rule: 'record:missing',
      reason: `Unexpected absence of the file beside what was built before in ${out}, expected the record of what was published`,
      fix: 'Take it from version control again if it was there; else keep the one that is written now: without it changed verdicts go unseen.',
    },
  ];
}

/** Holds the editions of all articles against the record; messages stand in the files that they are about. */
export function settleBuild(
  record: PublicationRecord,
  { source, listing }: { readonly source: string; readonly listing: Listing },
  { heads }: Editions,
): Settled & { readonly messages: readonly Message[] } {
  const files = new Set(listing.articles.map(idOf));
  const published = [...heads].filter(([, { facts }]) => facts);
  const isFaulty = (id: string): boolean =>
    heads.get(id)?.messages.some(({ severity }) => severity === 'error') ?? true;
  const reports = new Map<string, Report>();
  const reportOn: Publication['reportOn'] = (file) => {
    const name =
      file === 'ratings'
        ? 'ratings.yaml'
        : (listing.reviews.get(file.source) ?? `${file.source}.review.yaml`);
    const known = reports.get(name);
    if (known) return known;
    const text = existsSync(join(source, name)) ? (openFile(source, name).text ?? '') : '';
    const report = createReport(`${source}/${name}`, text);
    reports.set(name, report);
    return report;
  };
  const settled = settle({
    record,
    articles: published.flatMap(([, { facts }]) => facts ?? []),
    files,
    faulty: new Set([...files].filter(isFaulty)),
    reportOn,
  });
  return { ...settled, messages: [...reports.values()].flatMap(({ messages }) => messages) };
}

/**
 * Writes the record unless the file is the same already. Beside and renamed, so that nobody reads half of it. Throws
 * where somebody else has written it since it was opened, for what they wrote would be lost.
 */
export function keepRecord(opened: OpenRecord, record: PublicationRecord): void {
  const text = recordText(record);
  if (text === opened.text) return;
  const now = existsSync(opened.path) ? readFileSync(opened.path, 'utf8') : undefined;
  if (now !== opened.text && now !== text) {
    throw Object.assign(
      new Error(`Another command has changed ${opened.path} meanwhile: run this one again`),
      {
        code: 'EEXIST',
      },
    );
  }
  writeFileSync(`${opened.path}.part`, text);
  renameSync(`${opened.path}.part`, opened.path);
}
