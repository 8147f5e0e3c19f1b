// "The mayor" → the one person of the article whom the words can mean.
import { tags } from '../model/language/parts.ts';
import { roles } from '../model/language/speech.ts';
import { shapes, tokenFrom } from '../model/token.ts';
import { is, type Range } from './lexis.ts';
import { identity, type Mention, type Page } from './subjects.ts';

/** Title or noun for a person, in lower case → the first mention of who alone bears it; null where that is not certain. */
type Bearers = ReadonlyMap<string, Mention | null>;

/** Who bears what in an article; read when first asked for. Pure: same mentions, same bearers. */
const read = new WeakMap<readonly Mention[], Bearers>();

/**
 * The person of "the mayor" where the article gives the title to one person alone, before these words, and speaks of no
 * other ("a mayor"). Undefined wherever it could be another. Throws never.
 */
export function bearerOf(page: Page, { from, to }: Range): Mention | undefined {
  const { lexis, language } = page;
  if (lexis.words[from] !== language.names.the) return undefined;
  const title = lexis.words.slice(from + 1, to).join(' ');
  if (!names(page, title)) return undefined;
  const bearers = read.get(page.mentions) ?? bearersIn(page);
  read.set(page.mentions, bearers);
  const bearer = bearers.get(title);
  return bearer && bearer.span.end <= (lexis.tokens.start[from] as number) ? bearer : undefined;
}

function names({ language: { names: words, speech } }: Page, title: string): boolean {
  return words.titles.has(title) || speech.people.has(title);
}

function bearersIn(page: Page): Bearers {
  const found = new Map<string, Mention | null>();
  const add = (title: string, bearer: Mention | null): void => {
    const before = found.get(title);
    if (before === undefined) found.set(title, bearer);
    else if (!before || !bearer || identity(before) !== identity(bearer)) found.set(title, null);
  };
  for (const mention of page.mentions) {
    if (mention.finding.type !== 'Person') continue;
    for (const title of [before(page, mention), behind(page, mention)]) {
      if (!title) continue;
      const words = page.lexis.words.slice(title.from, title.to);
      add(words.join(' '), isPresent(page, title) ? mention : null);
      // Who is vice president is not the president, and nobody can tell who that is.
      for (let k = 1; k < words.length; k++) add(words.slice(k).join(' '), null);
    }
  }
  return withoutOthers(page, found);
}

/** The longest title directly before a name, or before the comma that a name in apposition follows. */
function before(page: Page, { span }: Mention): Range | undefined {
  const { lexis, language } = page;
  const name = tokenFrom(lexis.tokens, span.start);
  const to = lexis.words[name - 1] === ',' ? name - 1 : name;
  for (let from = Math.max(0, to - language.names.longestTitle); from < to; from++)
    if (names(page, lexis.words.slice(from, to).join(' '))) return { from, to };
  return undefined;
}

/** "Ann Lee, the mayor of Leeds": the title behind the comma and the article. */
function behind(page: Page, { span }: Mention): Range | undefined {
  const { lexis, language } = page;
  const comma = tokenFrom(lexis.tokens, span.end);
  const from = comma + 2;
  if (lexis.words[comma] !== ',' || !is(lexis, comma + 1, roles.determiner)) return undefined;
  for (let to = from + language.names.longestTitle; to > from; to--)
    if (names(page, lexis.words.slice(from, to).join(' '))) return { from, to };
  return undefined;
}

/** Neither "former Mayor Lee", for there is another, nor "the union's president", for there is one of the country. */
function isPresent({ lexis, parts, language }: Page, { from, to }: Range): boolean {
  const shape = lexis.tokens.shape[from - 1] ?? 0;
  const isCapital = (shape & (shapes.capital | shapes.opens)) === shapes.capital;
  if (parts[from - 1] === tags.adjective && !isCapital) return false;
  const isOwned = parts[from - 1] === tags.genitive || parts[from - 1] === tags.possessive;
  const title = lexis.words.slice(from, to).join(' ');
  return !isOwned || !language.names.leaders.some((leader) => leader.toLowerCase() === title);
}

/** "A mayor", "another mayor": somebody else bears the title. */
function withoutOthers({ lexis, language }: Page, found: Map<string, Mention | null>): Bearers {
  const shared = new Set<string>();
  const nouns = new Set(Array.from(found.keys(), nounOf));
  lexis.words.forEach((word, i) => {
    if (!nouns.has(word) || !is(lexis, i - 1, roles.determiner) || lexis.words[i - 2] === ',') return;
    if (!language.speech.definite.has(lexis.words[i - 1] as string)) shared.add(word);
  });
  for (const title of found.keys()) if (shared.has(nounOf(title))) found.set(title, null);
  return found;
}

function nounOf(title: string): string {
  return title.slice(title.lastIndexOf(' ') + 1);
}
