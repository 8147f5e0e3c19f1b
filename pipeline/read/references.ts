// HTML character references → the characters they stand for.
import { decodeNamedCharacterReference } from 'decode-named-character-reference';
import { decodeNumericCharacterReference } from 'micromark-util-decode-numeric-character-reference';

/** A character reference that CommonMark knows by its form; the name may still be none. */
export const reference = /&(?:#[xX][0-9a-fA-F]{1,6}|#[0-9]{1,7}|[A-Za-z][A-Za-z0-9]{0,30});/g;

/** Decodes one character reference (`&mdash;`) as CommonMark does; unknown names stay. Throws never. */
export function decodeReference(text: string): string {
  const inner = text.slice(1, -1);
  if (!inner.startsWith('#')) return decodeNamedCharacterReference(inner) || text;
  return /^#[xX]/.test(inner)
    ? decodeNumericCharacterReference(inner.slice(2), 16)
    : decodeNumericCharacterReference(inner.slice(1), 10);
}
