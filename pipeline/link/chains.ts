// Full names → whom a part of a name, or its initials, means later on.
import type { Named } from './choose.ts';
import type { Identity } from './identity.ts';

interface Link {
  readonly at: number;
  readonly identity: Identity;
}

/** Those who go by a short name, and the one of them who is named far more often than the others. */
interface Chain {
  readonly links: Link[];
  counted: number;
  most: Link | undefined;
}

/** What an article's full names say about its short ones. */
export interface Chains {
  add(identity: Identity, text: string, at: number): void;
  /**
   * The bearer of a short name: the one who is named in full far more often than the others; else who was named
   * last before `at`, else the first one after it.
   */
  bearer(text: string, at: number): Identity | undefined;
}

/** A single word for a person, or initials: a name that leans on a longer one. */
export function isShort({ mention: { finding }, text, beside: { isInitials } }: Named): boolean {
  return isInitials || ((finding.type === 'Person' || finding.type === 'Corporation') && !text.includes(' '));
}

/** Empty chains. Names are added in the order of the text. */
export function createChains(): Chains {
  const chains = new Map<string, Chain>();
  const known = new Map<string, { readonly key: string; readonly chains: readonly Chain[] }[]>();
  const chainOf = (short: string): Chain => {
    const name = withoutParticle(short);
    const before = chains.get(name);
    if (before) return before;
    const chain: Chain = { links: [], counted: 0, most: undefined };
    chains.set(name, chain);
    return chain;
  };
  const chainsOf = (text: string, identity: Identity): readonly Chain[] => {
    const before = known.get(text);
    for (const each of before ?? []) if (each.key === identity.key) return each.chains;
    const made = { key: identity.key, chains: shortNames(text, identity).map(chainOf) };
    if (before) before.push(made);
    else known.set(text, [made]);
    return made.chains;
  };
  return {
    add(identity, text, at) {
      const link = { at, identity };
      for (const chain of chainsOf(text, identity)) chain.links.push(link);
    },
    bearer(text, at) {
      const chain = chains.get(withoutParticle(text));
      return chain && (mostNamed(chain) ?? lastBefore(chain.links, at) ?? chain.links[0])?.identity;
    },
  };
}

/** By how much more often somebody must be named in full to be meant by the short name everywhere. */
const farMore = 3;

/** Counted anew only where names were added: a short name may be asked for as often as it is used. */
function mostNamed(chain: Chain): Link | undefined {
  if (chain.counted !== chain.links.length) {
    chain.most = mostIn(chain.links);
    chain.counted = chain.links.length;
  }
  return chain.most;
}

function mostIn(chain: readonly Link[]): Link | undefined {
  if (chain.length <= farMore) return undefined;
  const counts = new Map<string, number>();
  for (const { identity } of chain) counts.set(identity.key, (counts.get(identity.key) ?? 0) + 1);
  const [first, second] = [...counts].sort(([, a], [, b]) => b - a);
  if (!first || !second || first[1] < farMore * second[1]) return undefined;
  return chain.find(({ identity }) => identity.key === first[0]);
}

/** "Maliki" of "al-Maliki" and "Al-Maliki". */
function withoutParticle(name: string): string {
  return name.charAt(2) === '-' ? name.replace(/^\p{L}{2}-(?=\p{Lu})/u, '') : name;
}

/** First and last words of a person's name, also of its usual form; initials of any other, a company's first word. */
function shortNames(text: string, { name, type }: Identity): readonly string[] {
  const short = [text];
  const add = (each: string): void => {
    if (!short.includes(each)) short.push(each);
  };
  for (const full of text === name ? [text] : [text, name]) {
    const blank = full.indexOf(' ');
    if (blank < 0) continue;
    if (type === 'Person' || type === 'Corporation') add(full.slice(0, blank));
    add(type === 'Person' ? familyName(full) : initialsOf(full.split(' ')));
  }
  return short;
}

/** The last word of a name before "Jr." and its like. */
function familyName(full: string): string {
  let end = full.length;
  for (;;) {
    const start = full.lastIndexOf(' ', end - 1) + 1;
    const word = full.slice(start, end);
    if (!/^(?:[JS]r\.?|[IVX]+)$/.test(word)) return word;
    if (start === 0) return '';
    end = start - 1;
  }
}

function initialsOf(parts: readonly string[]): string {
  let initials = '';
  for (const part of parts) if (isCapital(part)) initials += part.charAt(0);
  return initials;
}

/** Whether a word starts with a capital. Most letters are of the alphabet, and need no table to be asked. */
function isCapital(word: string): boolean {
  const code = word.charCodeAt(0);
  return code < 0x80 ? code >= 0x41 && code <= 0x5a : /^\p{Lu}/u.test(word);
}

/** Binary search: the last link that starts before `at`. */
function lastBefore(chain: readonly Link[], at: number): Link | undefined {
  let low = 0;
  let high = chain.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((chain[middle]?.at ?? 0) < at) low = middle + 1;
    else high = middle;
  }
  return chain[low - 1];
}
