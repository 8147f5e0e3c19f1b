// A text that may be too long → its beginning up to a whole word.

/** At most `most` code units: the text itself, else its first words and an ellipsis. Halves no character. Throws never. */
export function shortened(text: string, most: number): string {
  if (text.length <= most) return text;
  const start = text.slice(0, most - 1);
  const blank = start.search(/\s\S*$/);
  const cut = blank >= most / 2 ? start.slice(0, blank) : start.replace(/[\ud800-\udbff]$/, '');
  return `${cut.replace(/[\s,;:.–—-]+$/, '')}…`;
}
