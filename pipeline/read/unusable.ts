// Source text → whether anything can be read from it at all.
import type { Report } from '../model/message.ts';

const mostStrange = 0.1;

/** Tells why a text is unusable: empty, or not text at all. True where it is. Throws never. */
export function isUnusable(text: string, report: Report): boolean {
  const nul = text.indexOf('\0');
  if (nul >= 0 || isStrange(text)) {
    const at = nul >= 0 ? nul : text.search(/[\u0001-\u0008\u000e-\u001f\ufffd]/);
    report.error(
      'read:binary',
      { start: at, end: at + 1 },
      {
        reason: `Unexpected ${nul >= 0 ? 'NUL character' : 'control characters'}, expected text`,
        fix: 'Save the article as plain text in UTF-8; a word processor’s own file cannot be read.',
      },
    );
    return true;
  }
  if (text.replace(/^\ufeff/, '').trim() !== '') return false;
  report.error('read:empty', undefined, {
    reason: 'Unexpected empty file, expected an article',
    fix: 'Write the article, or remove the file.',
  });
  return true;
}

function isStrange(text: string): boolean {
  let strange = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 0xfffd || (code < 0x20 && (code < 9 || code > 13))) strange++;
  }
  return strange > 3 && strange > text.length * mostStrange;
}
