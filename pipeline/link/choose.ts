// One mention → the fact that it names, or none where that is unsure.
import type { AnnotationOf } from '../model/annotation.ts';
import { dayPart } from '../model/calendar.ts';
import type { Candidate } from '../model/knowledge.ts';
import type { Desk } from '../model/plugin.ts';
import type { Span } from '../model/span.ts';
import { shapes, type Tokens, tokenFrom, wordAt } from '../model/token.ts';
import { type Context, inOffice, type Surroundings } from './features.ts';
import { countryIn } from './named.ts';
import { bodiesOf } from './owners.ts';
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
  const { span, finding } = mention;
  if (finding.type !== 'Person') return undefined;
  const { names } = desk.language;
  const { text: prose } = desk.article.prose;
  const known = titledWith(desk, span);
  if (known === 0) return undefined;
  const before = prose.slice(Math.max(0, span.start - longestTitle), span.start);
  const after = /^ (\p{L}+)/u.exec(prose.slice(span.end, span.end + longestTitle))?.[1];
  const reign = after !== undefined && names.reigns.has(after);
  const titles = reign ? names.leaders : titlesAtEnd(before, names.longestTitle);
  const held = titles.filter((_, count) => reign || (known & (1 << count)) !== 0);
  const holders = held.flatMap((title) => desk.knowledge.candidates(`${title} ${text}`));
  const people = distinct(holders).filter(({ fact }) => fact.type === 'Person');
  if (people.length === 0) return undefined;
  const serving = people.filter(({ fact }) => inOffice(fact, context.date));
  return decide(serving.length > 0 ? serving : people, mention, `${held[0]} ${text}`, context, beside);
}

/** The day of the article, where it has one. */
export function dateOf({ article }: Desk): string | undefined {
  const date = article.meta.datePublished ?? article.source.date;
  return date === undefined || date === '' ? undefined : dayPart(date);
}

/** Demonyms name peoples, and people who were found as such are nothing else. */
function fits({ fact, matched }: Candidate, { finding, by }: AnnotationOf<'entity'>): boolean {
  if ((finding.form === 'demonym') !== (matched === 'demonym')) return false;
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
  const country = mention.finding.type === 'Person' ? undefined : (beside.country ?? countryIn(text, desk));
  const shorter = country === undefined ? withoutInitial(text) : text.slice(text.indexOf(' ') + 1);
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

/** Characters beside a name that can hold a title or a noun of governing. */
const longestTitle = 48;

/** As if all titles of any length were known. */
const all = -1;

/**
 * With how many words before it the mention is a name that the knowledge base has: bit 0 for one word. All bits where a noun
 * of governing follows. A quick look, for most names have neither, and the slow one makes a string of each title.
 */
function titledWith({ article, language, knowledge }: Desk, { start, end }: Span): number {
  const { names } = language;
  const { tokens } = article.prose;
  const first = tokenFrom(tokens, start);
  const next = tokenFrom(tokens, end);
  if (tokens.start[first] !== start || tokens.end[next - 1] !== end) return all;
  if (names.reigns.has(wordAt(tokens, next))) return all;
  let known = 0;
  let from = first;
  for (let words = 0; words < names.longestTitle && isSpaced(tokens, from) && from > 0; words++) {
    do from--;
    while (from > 0 && !isSpaced(tokens, from));
    const count = next - from;
    if (count > mostTokens) return all;
    if ((knowledge.namesFrom(article.prose, from, count) & (1 << (count - 1))) !== 0) known |= 1 << words;
  }
  return known;
}

/** The most tokens of a name with a title that the quick look can see. */
const mostTokens = 31;

function isSpaced({ shape }: Tokens, i: number): boolean {
  return ((shape[i] as number) & shapes.spaced) !== 0;
}

/** The last one, two and three words of a text. */
function titlesAtEnd(text: string, longest: number): readonly string[] {
  if (!/\s$/.test(text)) return [];
  const parts = text.trimEnd().split(/\s+/);
  const titles: string[] = [];
  for (let count = 1; count <= longest && count <= parts.length; count++) {
    titles.push(parts.slice(-count).join(' '));
  }
  return titles;
}
