// Shortcodes of site builders in Markdown → raw HTML of the same length, which no reader sees.

const openings: readonly (readonly [string, string])[] = [
  ['{{<', '>}}'],
  ['{{%', '%}}'],
];

/**
 * The text with each `{{< … >}}` and `{{% … %}}` written as an HTML comment, or as a tag where words
 * follow on its line (a comment would take them along). Every offset and line stays. Linear. Throws never.
 */
export function maskShortcodes(text: string): string {
  let masked = text;
  for (const [open, close] of openings) {
    let result = '';
    let done = 0;
    for (let at = masked.indexOf(open); at >= 0; at = masked.indexOf(open, done)) {
      const end = masked.indexOf(close, at + open.length);
      if (end < 0) break;
      const stop = end + close.length;
      result +=
        masked.slice(done, at) +
        (canMask(masked, at, stop) ? maskOf(masked, at, stop) : masked.slice(at, stop));
      done = end + close.length;
    }
    if (done > 0) masked = result + masked.slice(done);
  }
  return masked;
}

/** An escaped one is text; one with a blank line inside is raw HTML only where it has its lines for itself. */
function canMask(text: string, start: number, end: number): boolean {
  if (text[start - 1] === '\\') return false;
  const blank = /(?:\r\n|\n|\r)[ \t>]*(?:\n|\r)/.test(text.slice(start, end));
  return !blank || (opensLine(text, start) && closesLine(text, end));
}

function maskOf(text: string, start: number, end: number): string {
  const inner = text.slice(start, end).replace(/[^\r\n]/g, 'x');
  if (opensLine(text, start) && !closesLine(text, end)) return `<x${inner.slice(2, -1)}>`;
  return inner.length < 7 ? `<x${inner.slice(2, -1)}>` : `<!--${inner.slice(4, -3)}-->`;
}

function opensLine(text: string, start: number): boolean {
  let at = start;
  while (at > 0 && ' \t>-*+.0123456789'.includes(text[at - 1] ?? '')) at--;
  return at === 0 || text[at - 1] === '\n' || text[at - 1] === '\r';
}

function closesLine(text: string, end: number): boolean {
  let at = end;
  while (text[at] === ' ' || text[at] === '\t') at++;
  return at >= text.length || text[at] === '\n' || text[at] === '\r';
}
