// A claimant's name and pages → whether they are one party's.

/** Paths of single posts; what stands there is by the party and not about it. */
const post = /\/(?:status(?:es)?|posts?|p|reels?|videos?|shorts)\/[^/]|\/watch\?/i;

/** Endings of a name after a comma. */
const nameEnding = /^\s*(?:jr|sr|inc|ltd|llc|plc|co|esq|m\.?d|ph\.?d|[ivx]+)\b/i;

/** Whether a name is a list: of topics, of parties, or of a name and a job. */
export function isSeveral(name: string, isPerson: boolean): boolean {
  if (/[;#|]/.test(name) || /\s\/\s/.test(name)) return true;
  const [, ...rest] = name.split(',');
  const further = rest.filter((part) => !nameEnding.test(part));
  return isPerson ? further.length > 0 || /\sand\s/i.test(name) : further.length > 1;
}

/** Whether an address is that of a single post, which is by a party and not about it. Throws never. */
export function isPost(address: string): boolean {
  return post.test(pathOf(address));
}

/** Path and query of an address; nothing for what is none. */
function pathOf(address: string): string {
  if (!URL.canParse(address)) return '';
  const { pathname, search } = new URL(address);
  return pathname + search;
}
