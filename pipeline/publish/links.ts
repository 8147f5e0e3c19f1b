// Addresses as content has them → addresses as files may carry them: absolute, in ASCII.

/**
 * A URI in the characters that RFC 3986 allows: hosts in punycode, everything else percent-encoded. What is
 * encoded already stays as it is. Throws never.
 */
export function asciiUri(uri: string): string {
  const parsed = /^https?:/i.test(uri) && URL.canParse(uri) ? new URL(uri).href : uri;
  return parsed
    .toWellFormed()
    .replace(/[^\x21-\x7e]|[<>"{}|\\^`]/gu, (character) => encodeURIComponent(character));
}

/** The same of a web address; undefined for what is none (`javascript:`, a relative path, a bare word). */
export function webAddress(text: string | undefined): string | undefined {
  if (text === undefined || !/^https?:\/\//i.test(text) || !URL.canParse(text)) return undefined;
  return asciiUri(text);
}

/** An address below the site's root. */
export function below(site: { readonly url: string }, path: string): string {
  return `${site.url}/${path}`;
}
