// Markdown source → where its front matter stands.
import type { Report } from '../model/message.ts';
import type { Span } from '../model/span.ts';

/** Where the front matter's YAML stands in the source, and where the body begins. */
export interface FrontMatter extends Span {
  readonly body: number;
}

/**
 * Finds the front matter, also below blank lines: undefined where there is none, null where it cannot be told
 * where it ends or is not YAML (reported). Throws never.
 */
export function findFrontMatter(source: string, report: Report): FrontMatter | undefined | null {
  const open = /^\ufeff?((?:[ \t]*(?:\r\n|\n|\r))*)(---|\+\+\+)[ \t]*(\r\n|\n|\r)/.exec(source);
  if (!open) return undefined;
  const [whole, before = '', fence = '', lineEnd = ''] = open;
  if (before !== '' && !isKeyed(source, whole.length)) return undefined;
  const place = { start: whole.length - lineEnd.length - fence.length, end: whole.length - lineEnd.length };
  if (fence === '+++') {
    report.error('read:toml-front-matter', place, {
      reason: 'Unexpected TOML front matter, expected YAML',
      fix: 'Put --- in place of each +++, and write `key: value` in place of `key = value`.',
    });
    return null;
  }
  const start = whole.length;
  const close = /^(?:---|\.\.\.)[ \t]*$/gm;
  close.lastIndex = start;
  const found = close.exec(source);
  if (found) return { start, end: found.index, body: found.index + found[0].length };
  if (!isKeyed(source, start)) return undefined;
  report.error('read:unclosed-front-matter', place, {
    reason: 'Unexpected end of file, expected the --- that closes the front matter opened here',
    fix: 'Write --- on a line of its own below the last `key: value` line.',
  });
  return null;
}

/** Whether the first line after a fence is `key: value`: without it, what follows blank lines is a thematic break. */
function isKeyed(source: string, start: number): boolean {
  return /^[\w-]+:/.test(source.slice(start, start + 100));
}
