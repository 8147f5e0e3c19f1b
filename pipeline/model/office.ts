// The name of a ministry → its portfolio: one key for all ways in which states call the same office.
import type { OfficeWords } from './language/names.ts';

/**
 * The portfolio that the words give, whatever their order: "foreign" of "Foreign Ministry" and of "Ministry of External
 * Affairs"; undefined for names that are no ministry's. Throws never.
 */
export function portfolioIn(name: string, { heads, portfolios }: OfficeWords): string | undefined {
  const words = name.split(/[\s,]+/);
  if (!words.some((word) => heads.has(word))) return undefined;
  const said = words.map((word) => word.toLowerCase());
  for (const [index, word] of said.entries()) {
    const portfolio = portfolios.get(`${word} ${said[index + 1]}`) ?? portfolios.get(word);
    if (portfolio !== undefined) return portfolio;
  }
  return undefined;
}

/** How the knowledge base lists a ministry under its country's Wikidata id: found there only by whoever looks for an office. */
export function asOffice(portfolio: string, country: string): string {
  return `${portfolio} (office) ${country}`;
}
