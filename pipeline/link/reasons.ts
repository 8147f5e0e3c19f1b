// What was settled about a mention → the account of it in words and numbers.
import type { AnnotationOf } from '../model/annotation.ts';
import type { LinkedBy, LinkReason } from '../model/linkReason.ts';
import type { Settled } from './identities.ts';
import type { Decision } from './rank.ts';

const said: { readonly [by in LinkedBy]: string } = {
  editor: 'an editor pinned it',
  mention: 'the rule that found it says who is meant',
  title: 'bears the post that the words beside the name give',
  chain: 'the same name stands in full elsewhere in the article',
  candidates: 'the likeliest of those who bear the name',
};

/** The account of one mention. Throws never. */
export function reasonOf(
  { span, by: foundBy }: AnnotationOf<'entity'>,
  { identity, by, decision }: Settled,
): LinkReason {
  const known = identity.wikidata !== null || decision?.fact !== undefined;
  return {
    span,
    foundBy,
    linkedBy: by,
    entity: identity.key,
    linked: by === 'chain' || by === 'editor' || known,
    reason: decision ? weighedSaid(decision, by) : said[by],
    ...(decision?.margin === undefined ? {} : { margin: decision.margin }),
    ...(decision?.needed === undefined ? {} : { needed: decision.needed }),
    candidates: decision?.listed() ?? [],
  };
}

function weighedSaid(decision: Decision, by: LinkedBy): string {
  if (!decision.fact) return refusal(decision);
  return decision.outcome === 'its people go by the word' ? 'its people go by the word' : said[by];
}

function refusal({ outcome, margin = 0, needed = 0 }: Decision): string {
  const numbers = `${margin.toFixed(2)}, ${needed.toFixed(2)} needed`;
  if (outcome === 'too unlikely') return `no link: the likeliest bearer weighs only ${numbers}`;
  if (outcome === 'too close to the next') return `no link: the two likeliest are only ${numbers} apart`;
  return 'no link: nobody known bears the name';
}
