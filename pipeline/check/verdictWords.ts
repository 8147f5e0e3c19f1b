// A claim's wording → the verdict that a reviewer has put before it, whatever words the house's own scale has.

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
