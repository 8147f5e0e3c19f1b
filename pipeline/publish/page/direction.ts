// A language tag → the direction in which it is written.

/** Languages usually written from right to left. */
const languages = new Set(
  'ar arc azb bal bgn ckb dv fa glk he iw khw ks lrc mzn nqo pnb prs ps sd sdh syr ug ur yi'.split(' '),
);

/** Scripts written from right to left (ISO 15924). */
const scripts = new Set('adlm arab aran hebr mand mend nkoo rohg samr syrc thaa yezi'.split(' '));

/** `rtl` or `ltr` of a BCP 47 tag: its script decides where it names one. Throws never. */
export function directionOf(language: string): 'ltr' | 'rtl' {
  const [primary = '', ...rest] = language.toLowerCase().split('-');
  const script = rest.find((part) => /^[a-z]{4}$/.test(part));
  return (script === undefined ? languages.has(primary) : scripts.has(script)) ? 'rtl' : 'ltr';
}
