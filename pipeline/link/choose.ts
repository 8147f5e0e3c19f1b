// One mention → the fact that it names, or none where that is unsure.
import type { AnnotationOf } from '../model/annotation.ts';
import { dayPart } from '../model/calendar.ts';
import type { Candidate } from '../model/knowledge.ts';
import type { Desk } from '../model/plugin.ts';
import type { Span } from '../model/span.ts';
import { shapes, type Tokens, tokenFrom, wordAt } from '../model/token.ts';
import { type Context, inOffice, isPlace, type Surroundings } from './features.ts';
import { bodiesOf, ownerWithin } from './owners.ts';
import { type Decision, decide } from './rank.ts';

/** A mention with what is asked of it again and again. */
export interface Named {
  readonly mention: AnnotationOf<'entity'>;
  /** Its words, with single blanks. */
  readonly text: string;
  /** Who bears the words, as the knowledge base lists them. */
  readonly bearers: readonly Candidate[];
  readonly beside: Surroundings;
}

/** The bearer of the words among all who go by them. Throws never. */
export function chooseBearer(desk: Desk, context: Context, named: Named): Decision {
  const { mention, text, bearers, beside } = named;
  const bodies = beside.owner ? bodiesOf(beside.owner, desk) : [];
  const candidates = distinct(bodies.length > 0 ? [...bodies, ...bearers] : bearers).filter((each) =>
    fits(each, mention),
  );
  const decision = decide(candidates, mention, text, context, beside);
  if (decision.fact) return decision;
  return companyOf(desk, context, named) ?? shorterOf(desk, context, named) ?? decision;
}

/**
 * The bearer of the words as the holder of a post that the words directly before name ("President Moon"),
 * or of a post at the head of a government ("the Moon government"); undefined where no post is named.
 */
export function chooseTitled(desk: Desk, context: Context, named: Named): Decision | undefined {
  const { mention, text, beside } = named;
  if (mention.finding.type !== 'Person') return undefined;
  const titled = titledNames(desk, mention.span, text);
  const [first] = titled;
  if (first === undefined) return undefined;
  const holders = titled.flatMap((name) => desk.knowledge.candidates(name));
  const people = distinct(holders).filter(({ fact }) => fact.type === 'Person');
  if (people.length === 0) return undefined;
  const serving = people.filter(({ fact }) => inOffice(fact, context.date));
  return decide(serving.length > 0 ? serving : people, mention, first, context, beside);
}

/** The day of the article, where it has one. */
export function dateOf({ article }: Desk): string | undefined {
  const date = article.meta.datePublished ?? article.source.date;
  return date === undefined || date === '' ? undefined : dayPart(date);
}

/** Demonyms name peoples, ships are no places, and people who were found as such are nothing else. */
function fits({ fact, matched }: Candidate, { finding, by }: AnnotationOf<'entity'>): boolean {
  if ((finding.form === 'demonym') !== (matched === 'demonym')) return false;
  if (finding.type === 'Vehicle' && isPlace(fact.type)) return false;
  return by === 'entity/table' || (finding.type === 'Person') === (fact.type === 'Person');
}

/** "Western Digital Corp": the company without what the law calls it. */
function companyOf(desk: Desk, context: Context, { mention, text, beside }: Named): Decision | undefined {
  if (mention.finding.type !== 'Corporation') return undefined;
  const parts = text.split(' ');
  while (parts.length > 1) {
    if (desk.language.names.endings.get(parts[parts.length - 1] ?? '') !== 'Corporation') return undefined;
    parts.pop();
    const name = parts.join(' ');
    const companies = desk.knowledge.candidates(name).filter(({ fact }) => fact.type === 'Corporation');
    if (companies.length > 0) return decide(companies, mention, name, context, beside);
  }
  return undefined;
}

/**
 * "Martin E. Dempsey" without the initial, "U.S. National Weather Service" without the country that it is of,
 * "Louis C.K" and "Nashville, Tenn" with the full stop that a sentence or a hurried writer took.
 */
function shorterOf(
  desk: Desk,
  context: Context,
  { mention, text, bearers, beside }: Named,
): Decision | undefined {
  if (bearers.length > 0) return undefined;
  const owner = mention.finding.type === 'Person' ? undefined : ownerWithin(text, desk);
  const country = owner?.country.wikidata ?? undefined;
  const shorter = owner ? owner.name : withoutInitial(text);
  const other = shorter === text ? `${text}.` : shorter;
  if (shorter !== text && !shorter.includes(' ')) return undefined;
  const candidates = desk.knowledge
    .candidates(other)
    .filter((each) => fits(each, mention) && (country ?? each.fact.country) === each.fact.country);
  return candidates.length > 0 ? decide(candidates, mention, other, context, beside) : undefined;
}

/** A person's first and last name, without the initial between them. */
function withoutInitial(text: string): string {
  return text.replace(/^(\p{Lu}[\p{L}'-]+) \p{Lu}\.? (?=\p{Lu}[\p{L}'-]+$)/u, '$1 ');
}

function distinct(candidates: readonly Candidate[]): readonly Candidate[] {
  if (candidates.length < 2) return candidates;
  const known = new Set<Candidate['fact']>();
  return candidates.filter(({ fact }) => !known.has(fact) && known.add(fact));
}

/**
 * The name with each post of those who head a government, where a noun of governing follows; else with those words before it
 * with which the knowledge base has it, the shortest first. A mention that starts or ends within a token has none.
 */
function titledNames({ article, language, knowledge }: Desk, { start, end }: Span, text: string): string[] {
  const { names } = language;
  const { prose } = article;
  const { tokens } = prose;
  const first = tokenFrom(tokens, start);
  const next = tokenFrom(tokens, end);
  if (tokens.start[first] !== start || tokens.end[next - 1] !== end) return [];
  if (tokens.start[next] === end + 1 && names.reigns.has(wordAt(tokens, next)))
    return names.leaders.map((title) => `${title} ${text}`);
  const titled: string[] = [];
  let from = first;
  for (let words = 0; words < names.longestTitle && isSpaced(tokens, from) && from > 0; words++) {
    do from--;
    while (from > 0 && !isSpaced(tokens, from));
    const count = next - from;
    if (count > mostTokens) break;
    if ((knowledge.namesFrom(prose, from, count) & (1 << (count - 1))) !== 0)
      titled.push(prose.text.slice(tokens.start[from], end));
  }
  return titled;
}

/** The most tokens of a name with a title that the quick look can see. */
const mostTokens = 31;

function isSpaced({ shape }: Tokens, i: number): boolean {
  return ((shape[i] as number) & shapes.spaced) !== 0;
}
