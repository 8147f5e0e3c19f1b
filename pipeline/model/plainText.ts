// Texts → HTML and character references in them; texts → whether they are language tags.

/** Elements that people paste; a word in angle brackets that is no element is the author's own. */
const element =
  /<\/?(?:a|abbr|b|blockquote|br|cite|code|div|em|figure|h[1-6]|hr|i|iframe|img|li|mark|ol|p|q|s|script|small|span|strong|style|sub|sup|svg|table|td|th|tr|u|ul)(?=[\s/>])/i;
const entity = /&(?:#\d{1,7}|#x[0-9a-f]{1,6}|[a-z][a-z0-9]{1,30});/i;
const tag = /^[a-z]{2,3}(?:-[a-z0-9]{1,8}){0,8}$/i;

/** The first tag that people paste, as `<b>`; undefined where there is none. */
export function markupIn(text: string): string | undefined {
  const tag = element.exec(text)?.[0];
  return tag === undefined ? undefined : `${tag}>`;
}

/** The first character reference of HTML, as `&#039;`; undefined where there is none. */
export function referenceIn(text: string): string | undefined {
  return entity.exec(text)?.[0];
}

/** Whether a text is a well-formed language tag of BCP 47. */
export function isLanguageTag(text: string): boolean {
  if (!tag.test(text)) return false;
  try {
    return Intl.getCanonicalLocales(text).length === 1;
  } catch {
    return false;
  }
}
