// Leaders named with their government: "the Moon government".
import type { Rule } from './mention.ts';
import { says } from './roles.ts';

/** A leader's surname directly before a noun of governing. */
export const reigns: Rule = (scan, i) => {
  if (!scan.says(i + 1, says.reign) || !scan.capital(i) || !scan.follows(i + 1)) return undefined;
  const name = scan.word(i);
  const led = scan.names.leaders.some((title) =>
    scan.knowledge.candidates(`${title} ${name}`).some(({ fact }) => fact.type === 'Person'),
  );
  if (!led) return undefined;
  return { first: i, last: i, type: 'Person', form: 'name', by: 'entity/reign', confidence: 0.85 };
};
