// A claim's wording → the verdict that a reviewer has put before it, whatever words the house's own scale has.

/** Longest `claimReviewed` that Google shows whole. */
export const longestClaim = 75;

const degree = 'mostly|half|partly|partially|largely|mainly|totally|completely|entirely|almost|not|probably';
const judgement =
  'true|false|correct|incorrect|accurate|inaccurate|right|wrong|misleading|fake|bogus|hoax|untrue|unproven|' +
  'unverified|unsupported|unfounded|baseless|debunked|exaggerated|distorted|altered|doctored|manipulated|' +
  'miscaptioned|misattributed|outdated|satire|parody|scam|mixture|mixed|lie|lies|falsehood|truth|true or false';
const set =
  'fact[ -]?check(?:ed)?|verdict|our verdict|rating|ruling|fake news|pants on fire|missing context|lacks? context|' +
  'out of context|false context|no evidence|legend|myth|fiction';
const verdict = `(?:${set}|(?:(?:${degree})[ -])?(?:${judgement}))`;

const quoted = `["'“‘«*]{0,3}(${verdict})["'”’»*!.]{0,3}`;
const apart = new RegExp(`^${quoted}\\s{0,3}(?:[:：|—]|[-–](?:\\s|$)|$)`, 'iu');
const bracketed = new RegExp(`^[([]\\s{0,3}${quoted}\\s{0,3}[)\\]]`, 'iu');

/** The verdict before a claim that a colon, a dash or brackets set apart: "FALSE: …"; undefined for none. */
export function leadingVerdict(wording: string): string | undefined {
  const text = wording.trimStart();
  return (apart.exec(text) ?? bracketed.exec(text))?.[1];
}

/** The verdict in a claim's wording: one of `labels` set apart before or behind it, or any other before it. */
export function verdictIn(wording: string, labels: readonly string[]): string | undefined {
  const claim = wording.trim().toLowerCase();
  return labels.find((label) => tells(claim, label.trim().toLowerCase())) ?? leadingVerdict(claim);
}

/** Whether a claim is prefixed or followed by a verdict that a mark sets apart: "False: …", "… (false)". */
function tells(claim: string, label: string): boolean {
  if (label === '') return false;
  if (claim.startsWith(label) && /^\s?(?:$|[:–—|]|- )/.test(claim.slice(label.length))) return true;
  return [`(${label})`, `[${label}]`, `– ${label}`, `— ${label}`].some(
    (mark) => claim.startsWith(mark) || claim.endsWith(mark),
  );
}
