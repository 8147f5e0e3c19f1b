// Bytes of a file → text, or what is wrong with them, and where.
import { isUtf8 } from 'node:buffer';
import type { Report } from '../model/message.ts';
import { createReport } from './report.ts';

/** The text of a file, with the report that speaks of it. */
export interface Decoded {
  readonly report: Report;
  /** Absent where the bytes are not UTF-8 text; the report says where. */
  readonly text?: string;
}

/** How much of a file is searched for NUL bytes, in bytes. */
const sample = 8192;

/** Decodes UTF-8; a byte order mark is kept as U+FEFF, so that columns and offsets stay true. */
export function decode(path: string, bytes: Buffer): Decoded {
  const text = bytes.toString('utf8');
  const report = createReport(path, text);
  if (bytes.subarray(0, sample).includes(0)) {
    const at = text.indexOf('\0');
    report.error('source:binary-file', at < 0 ? undefined : { start: at, end: at + 1 }, {
      reason: 'Unexpected NUL byte, expected text: this is a binary file',
      fix: 'Save the article as plain text in UTF-8, or take the file out of the source folder.',
    });
    return { report };
  }
  if (isUtf8(bytes)) return { report, text };
  const at = firstInvalid(text, bytes);
  const byte = bytes[Buffer.byteLength(text.slice(0, at))] ?? 0;
  report.error(
    'source:invalid-utf-8',
    { start: at, end: at + 1 },
    {
      reason: `Unexpected byte 0x${byte.toString(16).toUpperCase().padStart(2, '0')}, expected UTF-8`,
      fix: 'Convert the file to UTF-8; most likely it is Windows-1252: `iconv -f WINDOWS-1252 -t UTF-8`.',
    },
  );
  return { report };
}

/** Offset in `text` of the first replacement character that stands for bytes which are not UTF-8. */
function firstInvalid(text: string, bytes: Buffer): number {
  let offset = 0;
  let byte = 0;
  for (let at = text.indexOf('\uFFFD'); at >= 0; at = text.indexOf('\uFFFD', at + 1)) {
    byte += Buffer.byteLength(text.slice(offset, at));
    offset = at;
    if (bytes[byte] !== 0xef || bytes[byte + 1] !== 0xbf || bytes[byte + 2] !== 0xbd) return at;
  }
  return text.length;
}
