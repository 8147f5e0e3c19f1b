// Leaders named with their government: "the Moon government".
import type { Rule } from './mention.ts';

/** A leader's surname directly before a noun of governing. */
export const reigns: Rule = (scan, i) => {
  if (!scan.capital(i) || !scan.follows(i + 1)) return undefined;
  if (!scan.names.reigns.has(scan.word(i + 1))) return undefined;
  const name = scan.word(i);
  const led = scan.names.leaders.some((title) =>
    scan.knowledge.candidates(`${title} ${name}`).some(({ fact }) => fact.type === 'Person'),
  );
  if (!led) return undefined;
  return { first: i, last: i, type: 'Person', form: 'name', by: 'entity/reign', confidence: 0.85 };
};
