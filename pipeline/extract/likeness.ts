// A person's mention → the pronoun that stands for them, where their title or given name tells it.
import { tokenFrom } from '../model/token.ts';
import type { Mention, Page } from './subjects.ts';

/** What the names of an article tell, by surname; read when first asked for. Pure: same mentions, same pronouns. */
const told = new WeakMap<readonly Mention[], ReadonlyMap<string, string | null>>();

/**
 * "He" for "Mr. Otto", and for "Otto" where the article names a "Karl Otto" and nobody else of that name who is called
 * otherwise; undefined where nothing tells.
 */
export function likeOf(page: Page, mention: Mention): string | undefined {
  const own = pronounOf(page, mention);
  if (own !== undefined) return own;
  const known = told.get(page.mentions) ?? bySurname(page);
  told.set(page.mentions, known);
  return known.get(surname(mention)) ?? undefined;
}

/** Null where bearers of the name differ. */
function bySurname(page: Page): ReadonlyMap<string, string | null> {
  const found = new Map<string, string | null>();
  for (const mention of page.mentions) {
    const like = mention.finding.type === 'Person' ? pronounOf(page, mention) : undefined;
    if (like === undefined) continue;
    const before = found.get(surname(mention));
    found.set(surname(mention), before === undefined || before === like ? like : null);
  }
  return found;
}

function surname({ finding: { name } }: Mention): string {
  return name.slice(name.lastIndexOf(' ') + 1);
}

/** By the title before the name or within it, else by the given name; a surname alone tells nothing. */
function pronounOf(
  { lexis: { tokens, words }, language: { speech, names } }: Page,
  { span }: Mention,
): string | undefined {
  const first = tokenFrom(tokens, span.start);
  const title = speech.likeness.get(words[first - 1] ?? '');
  if (title !== undefined && names.titleEnds.has(words[first - 1] as string)) return title;
  for (let i = first; (tokens.end[i + 1] ?? span.end + 1) <= span.end; i++) {
    const like = speech.likeness.get(words[i] as string);
    if (like !== undefined) return like;
    if (!names.titleEnds.has(words[i] as string) && words[i + 1] !== '.' && words[i] !== '.')
      return undefined;
  }
  return undefined;
}
