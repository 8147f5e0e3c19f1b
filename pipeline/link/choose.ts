// One mention → the fact that it names, or none where that is unsure.
import type { AnnotationOf } from '../model/annotation.ts';
import { dayPart } from '../model/calendar.ts';
import type { Candidate, Fact } from '../model/knowledge.ts';
import type { Desk } from '../model/plugin.ts';
import { type Context, inOffice, likeliest } from './rank.ts';

/**
 * The bearer of the words. `titled`: only as the holder of a post that the words directly before name
 * ("President Moon"), or of a post at the head of a government ("the Moon government").
 */
export function chooseFact(
  desk: Desk,
  context: Context,
  mention: AnnotationOf<'entity'>,
  text: string,
  by: 'titled' | 'any',
): Fact | undefined {
  if (by === 'titled') return titleHolder(desk, context, mention, text);
  const candidates = desk.knowledge.candidates(text).filter((each) => fits(each, mention));
  return likeliest(candidates, mention, text, context) ?? companyOf(desk, context, mention, text);
}

/** The day of the article, where it has one. */
export function dateOf({ article }: Desk): string | undefined {
  const date = article.meta.datePublished ?? article.source.date;
  return date === undefined || date === '' ? undefined : dayPart(date);
}

function fits({ fact, matched }: Candidate, { finding }: AnnotationOf<'entity'>): boolean {
  if ((finding.form === 'demonym') !== (matched === 'demonym')) return false;
  return (finding.type === 'Person') === (fact.type === 'Person');
}

/** "Western Digital Corp": the company without what the law calls it. */
function companyOf(
  desk: Desk,
  context: Context,
  mention: AnnotationOf<'entity'>,
  text: string,
): Fact | undefined {
  if (mention.finding.type !== 'Corporation') return undefined;
  const parts = text.split(' ');
  while (parts.length > 1) {
    if (desk.language.names.endings.get(parts[parts.length - 1] ?? '') !== 'Corporation') return undefined;
    parts.pop();
    const name = parts.join(' ');
    const companies = desk.knowledge.candidates(name).filter(({ fact }) => fact.type === 'Corporation');
    if (companies.length > 0) return likeliest(companies, mention, name, context);
  }
  return undefined;
}

/** Whoever the knowledge base knows under title and name, and who held a post on the day where posts are dated. */
function titleHolder(
  desk: Desk,
  context: Context,
  mention: AnnotationOf<'entity'>,
  text: string,
): Fact | undefined {
  if (mention.finding.type !== 'Person') return undefined;
  const { names } = desk.language;
  const { text: prose } = desk.article.prose;
  const before = prose.slice(Math.max(0, mention.span.start - longestTitle), mention.span.start);
  const after = /^ (\p{L}+)/u.exec(prose.slice(mention.span.end, mention.span.end + longestTitle))?.[1];
  const reign = after !== undefined && names.reigns.has(after);
  const titles = reign ? names.leaders : titlesAtEnd(before, names.longestTitle);
  const holders = titles.flatMap((title) => desk.knowledge.candidates(`${title} ${text}`));
  const ids = new Set<string | null>();
  const people = holders.filter(({ fact: { type, wikidata } }) => {
    const fresh = !ids.has(wikidata);
    ids.add(wikidata);
    return fresh && type === 'Person';
  });
  const serving = people.filter(({ fact }) => inOffice(fact, context.date));
  return likeliest(serving.length > 0 ? serving : people, mention, `${titles[0]} ${text}`, context);
}

/** Characters beside a name that can hold a title or a noun of governing. */
const longestTitle = 48;

/** The last one, two and three words of a text. */
function titlesAtEnd(text: string, longest: number): readonly string[] {
  const parts = text.trimEnd().split(/\s+/);
  const titles: string[] = [];
  for (let count = 1; count <= longest && count <= parts.length; count++) {
    titles.push(parts.slice(-count).join(' '));
  }
  return /\s$/.test(text) ? titles : [];
}
