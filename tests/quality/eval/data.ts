// Files of gold data → records, offsets in code units, and the part of them that is held out.
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { Span } from '../../../pipeline/model/span.ts';
import { codePoints } from '../spans.ts';

/** Text of a file; a `.gz` is unpacked. Throws where it cannot be read. */
export function textOf(path: string): string {
  const bytes = readFileSync(path);
  return (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
}

/** The folder `set` below `folder` where there is one, else `folder` itself. */
export function setIn(folder: string, set: string): string {
  const inside = join(folder, set);
  return existsSync(inside) ? inside : folder;
}

/** The records of a file of JSON lines. */
export function linesOf<T>(path: string): T[] {
  return textOf(path)
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as T);
}

/** The rows of a table without quoting rules, as records by its first row. */
export function rowsOf(path: string, separator: string): Record<string, string>[] {
  const [head = '', ...lines] = textOf(path)
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/);
  const names = head.split(separator);
  return lines
    .filter((line) => line !== '')
    .map((line) =>
      Object.fromEntries(line.split(separator).map((cell, index) => [names[index] ?? '', cell])),
    );
}

/** The same of a table whose cells may stand in quotation marks, those inside of them doubled (RFC 4180). */
export function quotedRowsOf(path: string, separator: string): Record<string, string>[] {
  const text = textOf(path).replace(/^\uFEFF/, '');
  const table: string[][] = [[]];
  const cell = new RegExp(`("(?:[^"]|"")*"|[^${separator}\n]*)(${separator}|\r?\n|$)`, 'gy');
  for (let end = ''; cell.lastIndex < text.length; ) {
    const [, raw = '', mark = ''] = cell.exec(text) ?? [];
    if (end.endsWith('\n')) table.push([]);
    const isQuoted = raw.length > 1 && raw.startsWith('"') && raw.endsWith('"');
    table.at(-1)?.push(isQuoted ? raw.slice(1, -1).replaceAll('""', '"') : raw.replace(/\r$/, ''));
    end = mark;
  }
  const [names = [], ...rows] = table;
  return rows.map((row) => Object.fromEntries(row.map((value, index) => [names[index] ?? '', value])));
}

/** Whether a document belongs to the third that nobody looks at while rules are written. */
export function isHeldOut(id: string, algorithm: Hash = 'sha256'): boolean {
  return hashByte(id, algorithm, 0) % 3 === 0;
}

type Hash = 'md5' | 'sha256';

/** The byte at `index` of the hash of a document's id. */
export function hashByte(id: string, algorithm: Hash, index: number): number {
  return createHash(algorithm).update(id).digest()[index] ?? 0;
}

/** Pairs of code point offsets into `text` → ranges in code units. */
export function spansIn(text: string): (pairs: readonly (readonly [number, number])[]) => Span[] {
  const at = codePoints(text);
  return (pairs) => pairs.map(([start, end]) => ({ start: at[start] ?? 0, end: at[end] ?? text.length }));
}

/** Rows of cells → an aligned table; numbers from 0 to 1 are shown as percentages. */
export function tableOf(head: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  const shown = rows.map((row) =>
    row.map((cell) => (typeof cell === 'string' ? cell : cell <= 1 ? (100 * cell).toFixed(1) : String(cell))),
  );
  const widths = head.map((name, column) =>
    Math.max(...[head, ...shown].map((row) => row[column]?.length ?? 0), name.length),
  );
  const line = (row: readonly string[]) =>
    row
      .map((cell, column) =>
        column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0),
      )
      .join('  ');
  return [head, ...shown].map(line).join('\n');
}
