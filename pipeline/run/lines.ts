// A stream of bytes → its lines, without their endings, holding no more than the line under way.

/**
 * Lines end in LF or CRLF; what follows the last one is a line if it has any characters. Bytes that are not
 * UTF-8 become U+FFFD. Unlike `readline`, nothing is read before the first line is asked for, and none is lost.
 */
export async function* linesOf(stream: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { ignoreBOM: false });
  let pieces: string[] = [];
  for await (const bytes of stream) {
    const lines = decoder.decode(bytes, { stream: true }).split('\n');
    const last = lines.pop() ?? '';
    for (const line of lines) {
      yield ended([...pieces, line].join(''));
      pieces = [];
    }
    pieces.push(last);
  }
  const rest = pieces.join('') + decoder.decode();
  if (rest !== '') yield ended(rest);
}

function ended(line: string): string {
  return line.endsWith('\r') ? line.slice(0, -1) : line;
}
