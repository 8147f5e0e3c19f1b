// Places in a report of sport → the teams that play for them: "Boston manager", "beat England".
import { asSide, type Candidate, type Fact } from '../model/knowledge.ts';
import type { SportWords } from '../model/language/names.ts';
import type { Desk } from '../model/plugin.ts';
import type { Span } from '../model/span.ts';
import { tokenFrom, wordAt } from '../model/token.ts';
import type { Named } from './choose.ts';
import { isPlace } from './features.ts';

/** How much more must be spoken of a team than of the next one of the place, in points of the prior. */
const lead = 20;

/** From how many words of sport an article is a report of sport. */
const fewest = 3;

/** Who names a place an organisation where no rule does: the model of names, for it has seen places play. */
const recognised = 'entity/model';

/** Tells for a place name of an article whether a team is meant, and which. */
export interface Sides {
  /** The team; `null` where one is meant and several come into question; `undefined` where the place is meant. */
  meant(named: Named): Fact | null | undefined;
}

/**
 * Reads the words of an article only where a place stands as teams do. `named` are all names of the article. In a report
 * of sport a place that is a team once is the team wherever no words of place stand beside it.
 */
export function sidesIn(named: readonly Named[], desk: Desk): Sides {
  const places = named.filter((each) => mayPlay(each, desk));
  const used = places.map((each) => useOf(each, desk));
  const played = new Set(places.filter((_, index) => used[index] !== 'as a place').map(({ text }) => text));
  if (played.size === 0) return { meant: () => undefined };
  const uses = new Map(places.map((each, index) => [each, used[index]] as const));
  const kinds = kindsOf(desk);
  const isReport = wordsOfSport(kinds, desk) >= fewest;
  const full = new Set(named.filter(({ text }) => text.includes(' ')).map(({ text }) => text));
  const teams = new Map<string, Fact | null | undefined>();
  for (const text of played)
    teams.set(text, teamOf(desk.knowledge.candidates(asSide(text)), kinds, full, desk));
  return {
    meant(each) {
      const use = uses.get(each);
      if (use === undefined || !played.has(each.text)) return undefined;
      if (use === 'before a post') return teams.get(each.text);
      const { placed, afterPlace } = each.beside;
      return isReport && (use === 'as a side' || !(placed || afterPlace)) ? teams.get(each.text) : undefined;
    },
  };
}

/** Whether a place that may have a team is named, or an organisation by the name of one. */
function mayPlay({ text, mention: { by, finding } }: Named, { knowledge }: Desk): boolean {
  if (by === 'editor' || finding.form !== 'name') return false;
  return isPlace(finding.type) || (by === recognised && knowledge.candidates(asSide(text)).length > 0);
}

type Use = 'before a post' | 'as a side' | 'as a place';

function useOf({ mention: { span, finding } }: Named, desk: Desk): Use {
  const use = standing(span, desk);
  return use === 'as a place' && !isPlace(finding.type) ? 'as a side' : use;
}

/** How the words beside a place name use it, in the same line. Linear in a few words. */
function standing({ start, end }: Span, { article, language }: Desk): Use {
  const { text, tokens } = article.prose;
  const word = (i: number): string => wordAt(tokens, i).toLowerCase();
  const first = tokenFrom(tokens, start);
  let next = first;
  while (next < tokens.count && (tokens.start[next] as number) < end) next++;
  const after = isPossessive(wordAt(tokens, next)) ? next + 1 : next;
  const use = useBeside({ first, next, after }, word, language.names.sport);
  const isParted = use !== 'as a place' && text.slice(end, tokens.start[after] ?? 0).includes('\n');
  return isParted ? 'as a place' : use;
}

/** `first` is the first token of the place, `next` the one behind it, `after` the one behind its possessive ending. */
function useBeside(
  { first, next, after }: { readonly first: number; readonly next: number; readonly after: number },
  word: (i: number) => string,
  sport: SportWords,
): Use {
  const does = doingsIn(sport);
  const noun = word(after);
  const said = does(noun);
  const further = does(word(after + 1));
  const stands = (doing: number): boolean =>
    (said & doing) !== 0 || ((further & doing) !== 0 && isLower(noun));
  if (stands(doings.post)) return 'before a post';
  if (stands(doings.people)) return 'as a side';
  const before = does(word(first - 1));
  const behind = after === next ? said : 0;
  if (((before | behind) & doings.beats) !== 0) return 'as a side';
  if ((before & doings.versus) === 0) return 'as a place';
  const isGame = ((does(word(first - 2)) | does(word(first - 3))) & doings.game) !== 0;
  return isGame ? 'as a side' : 'as a place';
}

/** What a word beside a place has to do with teams: one look-up a word instead of one a table. */
const doings = { post: 1, people: 2, beats: 4, game: 8, versus: 16 } as const;

/** Each language's tables, joined once. Pure: same tables, same bits. */
const joined = new WeakMap<SportWords, ReadonlyMap<string, number>>();

function doingsIn(sport: SportWords): (word: string) => number {
  const bits = joined.get(sport) ?? join(sport);
  return (word) => bits.get(word) ?? 0;
}

function join(sport: SportWords): ReadonlyMap<string, number> {
  const { posts, people, beats, games, versus } = sport;
  const bits = new Map<string, number>();
  const add = (words: ReadonlySet<string>, bit: number): void => {
    for (const word of words) bits.set(word, (bits.get(word) ?? 0) | bit);
  };
  add(posts, doings.post);
  add(people, doings.people);
  add(beats, doings.beats);
  add(games, doings.game);
  add(versus, doings.versus);
  joined.set(sport, bits);
  return bits;
}

/** "'s", and the apostrophe alone. */
function isPossessive(word: string): boolean {
  const code = word.charCodeAt(0);
  if (code !== 0x27 && code !== 0x2019) return false;
  return word.length === 1 || (word.length === 2 && word.toLowerCase().endsWith('s'));
}

function isLower(word: string): boolean {
  return /^\p{Ll}+$/u.test(word);
}

/** How often the article has words of each sport. */
function kindsOf({ article, language }: Desk): ReadonlyMap<string, number> {
  const { tokens } = article.prose;
  const { kinds } = language.names.sport;
  const meant = tokens.spellings.map((word) => kinds.get(word.toLowerCase()));
  const counts = new Map<string, number>();
  for (const spelling of tokens.spelling) {
    const kind = meant[spelling];
    if (kind !== undefined) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  return counts;
}

function wordsOfSport(kinds: ReadonlyMap<string, number>, { language }: Desk): number {
  let sum = 0;
  for (const [kind, count] of kinds) sum += kind === language.names.sport.women ? 0 : count;
  return sum;
}

/** The team that the article names in full; else the one of the article's sport; else the one far ahead. */
function teamOf(
  candidates: readonly Candidate[],
  kinds: ReadonlyMap<string, number>,
  full: ReadonlySet<string>,
  { language }: Desk,
): Fact | null | undefined {
  const { sport } = language.names;
  const teams = candidates.map(({ fact }) => fact);
  if (teams.length === 0) return undefined;
  const named = teams.filter(({ name, aliases }) => full.has(name) || aliases.some((each) => full.has(each)));
  if (named.length === 1) return named[0];
  const [kind] = [...kinds].filter(([each]) => each !== sport.women).sort(([, a], [, b]) => b - a)[0] ?? [];
  const women = (kinds.get(sport.women) ?? 0) > 1;
  const fitting = (named.length > 0 ? named : teams)
    .filter(({ name }) => name.includes(sport.women) === women)
    .filter(
      ({ name }) => kind === undefined || sportOf(name, sport.kinds) === undefined || name.includes(kind),
    );
  const [best, next] = fitting.sort((a, b) => b.prior - a.prior);
  if (!best) return null;
  return next && best.prior - next.prior < lead ? null : best;
}

/** What a team's name says that it plays. */
function sportOf(name: string, kinds: ReadonlyMap<string, string>): string | undefined {
  return name
    .split(' ')
    .map((word) => kinds.get(word))
    .find((kind) => kind !== undefined);
}
