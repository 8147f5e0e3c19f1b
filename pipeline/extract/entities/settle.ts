// What the rules found and what the model says → the mentions of the article.
import type { EntityType } from '../../model/entity.ts';
import type { NameClass } from '../../model/language/tagging.ts';
import { shapes } from '../../model/token.ts';
import type { Found, Mention } from './mention.ts';
import type { Scan } from './scan.ts';
import { classOf } from './tagging/gazetteer.ts';
import type { Tagged } from './tagging/tag.ts';
import { titleBefore } from './titles.ts';

/** The margin from which the model names what no rule found, and in lines in title case. */
const least = 500;
const leastTitled = 600;

/** What a name is of which nothing but its class is known. */
const types: Readonly<Record<Exclude<NameClass, 'MISC'>, EntityType>> = {
  PER: 'Person',
  ORG: 'Organization',
  LOC: 'Place',
};

/**
 * The model decides where a name stands and of which class it is; where a rule found the same, the rule's finer
 * type stays, a country stays one even where it plays, and a famous place where nobody of its name is named in full. What has no class of its own (events, laws, ships, peoples, descriptions) is the rules' alone.
 */
export function settled(scan: Scan, found: Found, named: readonly Tagged[]): Found {
  const families = new Set<string>();
  const full = new Set<string>();
  for (const { kind, first, last } of named) {
    if (kind !== 'PER') continue;
    for (const word of [scan.word(first), scan.word(last)]) {
      families.add(word);
      if (last > first) full.add(word);
    }
  }
  const sure = (name: Tagged): boolean => isCertain(scan, name) && !isFamily(scan, name, families);
  const mentions: Mention[] = [];
  let next = 0;
  for (const name of named) {
    for (let mention = found[next]; mention && mention.first < name.first; mention = found[++next]) {
      if (mention.last < name.first) mentions.push(mention);
    }
    const across = found[next - 1];
    const from = across !== undefined && across.last >= name.first ? next - 1 : next;
    while ((found[next]?.first ?? name.last + 1) <= name.last) next++;
    if (from === next && !sure(name)) continue;
    const newest = mentions[mentions.length - 1];
    for (const each of agreed(scan, name, found.slice(from, next), full)) {
      if (each !== newest) mentions.push(each);
    }
  }
  for (; next < found.length; next++) mentions.push(found[next] as Mention);
  return mentions;
}

function agreed(scan: Scan, name: Tagged, rivals: Found, full: ReadonlySet<string>): Found {
  const { first, last, kind } = name;
  const same = rivals.find((rival) => rival.first === first && rival.last === last);
  if (same && (kind === 'MISC' || kindOf(same) === kind || isOther(same))) return [same];
  if (same && (same.type === 'Country' || isOwn(scan, name))) return [same];
  if (same && kind === 'PER' && kindOf(same) === 'LOC' && scan.famous(first) && !full.has(scan.word(first)))
    return [same];
  if (rivals.some(isOther)) return rivals;
  if (kind === 'MISC') return rivals.filter((rival) => isApart(scan, rival, name));
  const opened = rivals.some((rival) => rival.first <= first);
  if (rivals.length > 0 && !opened && scan.common(first)) return rivals;
  const longer = rivals.find((rival) => rival.first <= first && rival.last >= last);
  if (longer && longer.by === 'entity/table' && kindOf(longer) === kind) return [longer];
  if (rivals.length > 1 && rivals.every((rival) => kindOf(rival) === kind && joined(scan, rival, name)))
    return rivals;
  return [mentionOf(scan, first, last, kind)];
}

/**
 * Whether a mention is more than a piece of a name that is neither of a person nor of a body nor of a place: it
 * reaches beyond it, or a hyphen parts it from the rest. The "Korea" of "Korea Open" is not spoken of.
 */
function isApart(scan: Scan, mention: Mention, name: Tagged): boolean {
  if (mention.first < name.first || mention.last > name.last) return true;
  return scan.word(mention.first - 1) === '-' || scan.word(mention.last + 1) === '-';
}

/** Whether a hyphen parts a mention from the rest of a name: "Trump-Kim". */
function joined(scan: Scan, mention: Mention, name: Tagged): boolean {
  const before = mention.first === name.first || scan.word(mention.first - 1) === '-';
  return before && (mention.last === name.last || scan.word(mention.last + 1) === '-');
}

/** Whether the publication itself lists somebody or something under the name. */
function isOwn(scan: Scan, { first, last }: Tagged): boolean {
  return scan.knowledge.candidates(scan.slice(first, last)).some(({ fact }) => fact.own !== undefined);
}

/** "The Kims", beside somebody of that name: neither one of them nor anything else that has a name. */
function isFamily(scan: Scan, { first, last }: Tagged, families: ReadonlySet<string>): boolean {
  if (first !== last || scan.word(first - 1).toLowerCase() !== scan.names.the) return false;
  const word = scan.word(first);
  return families.has(word.slice(0, -1)) || families.has(word.slice(0, -2));
}

/**
 * Whether the model alone is enough: no piece of a title, no noun that only makes names of others ("North"), no
 * guess.
 */
function isCertain(scan: Scan, { first, last, margin }: Tagged): boolean {
  if (isInTitle(scan, first, last) || isOnlyHalves(scan, first, last)) return false;
  const word = scan.word(first);
  const { endings, openings, halves, common } = scan.names;
  if (first === last && (endings.has(word) || openings.has(word) || halves.has(word)))
    return scan.famous(first);
  const loud = scan.is(first, shapes.allCaps);
  if (loud && !scan.titled(first) && common.has(word.toLowerCase())) return false;
  return margin >= (scan.titled(first) && !loud ? leastTitled : least);
}

/** "North", "North to the South": no word of it names anything by itself. */
function isOnlyHalves(scan: Scan, first: number, last: number): boolean {
  if (first === last) return false;
  for (let i = first; i <= last; i++) {
    if (scan.capital(i) && !scan.names.halves.has(scan.word(i))) return false;
  }
  return true;
}

/** "National Security" in "National Security Adviser". */
function isInTitle(scan: Scan, first: number, last: number): boolean {
  for (let i = last + 1; i <= last + scan.names.longestTitle; i++) {
    const title = titleBefore(scan, i);
    if (title >= 0 && title <= first) return true;
  }
  return false;
}

function kindOf({ type, form }: Mention): NameClass {
  return form === 'description' ? 'LOC' : classOf(type, form);
}

/** What the model has no say in. */
function isOther(mention: Mention): boolean {
  return kindOf(mention) === 'MISC' || mention.form === 'description';
}

function mentionOf(scan: Scan, first: number, last: number, kind: Exclude<NameClass, 'MISC'>): Mention {
  const known = scan.knowledge
    .candidates(scan.slice(first, last))
    .find(({ fact, matched }) => classOf(fact.type, matched) === kind);
  const type = known?.fact.type ?? typeOf(scan, last, kind);
  return { first, last, type, form: 'name', by: 'entity/model', confidence: 0.75 };
}

/** The type that the last noun of a name makes of it, if it is of the class. */
function typeOf(scan: Scan, last: number, kind: Exclude<NameClass, 'MISC'>): EntityType {
  const made = scan.names.endings.get(scan.word(last));
  return made !== undefined && classOf(made, 'name') === kind ? made : types[kind];
}
