// The words of a mention → the same with single blanks between them.

/** Nearly all have no others; to look first is quicker than to write each anew. Throws never. */
export function singleBlanks(text: string): string {
  return isSingle(text) ? text : text.replace(/\s+/g, ' ');
}

/** Whether there is no other white space than single blanks. What is beyond ASCII may be white space, and is looked at again. */
function isSingle(text: string): boolean {
  let before = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code < blank || code > 0x7e) return !/\s\s|[^\S ]/.test(text);
    if (code === blank && before === blank) return false;
    before = code;
  }
  return true;
}

const blank = 0x20;
