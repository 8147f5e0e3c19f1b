// The words of a mention → the same with single blanks between them.

/** Nearly all have no others; to look first is quicker than to write each anew. Throws never. */
export function singleBlanks(text: string): string {
  return /\s\s|[^\S ]/.test(text) ? text.replace(/\s+/g, ' ') : text;
}
