// A finished article → its statements, by which a reviewed claim is known again in another article.
import { gistsOf } from './extract/gist.ts';
import { ofKind } from './model/annotation.ts';
import type { Article } from './model/article.ts';
import type { Decisions } from './model/decision.ts';
import type { Statement } from './model/edition.ts';
import type { Language } from './model/language/index.ts';
import type { Draft } from './model/plugin.ts';
import { sourceSpan } from './model/prose.ts';
import { placesIn } from './run/report.ts';

/** Fewer terms, names and numbers are no statement that could be told from another. */
const leastTold = 2;

/** Polarity and modality. */
const alwaysInKey = 2;

/** What is proposed and what is published, by place. Throws never. */
export function statementsOf(
  { article, draft }: { readonly article: Article; readonly draft: Draft },
  decisions: Decisions | undefined,
  language: Language,
): readonly Statement[] {
  const { claims, annotations } = draft;
  const placeOf = placesIn(article.source.text);
  const gistOf = gistsOf({ article, language }, annotations);
  return ofKind(annotations, 'claim').flatMap(({ span, finding }) => {
    const gist = gistOf(finding);
    const claim = claims.find((each) => each.span.start === span.start && each.span.end === span.end);
    const told = gist.key.split('|').length - alwaysInKey + gist.terms.length;
    if (told < leastTold) return [];
    const written = sourceSpan(article.prose, span);
    const place = written && placeOf(written);
    const decision = claim && decisions?.claims.find(({ id }) => id === claim.id);
    return [
      {
        ...gist,
        start: span.start,
        end: span.end,
        ...(place ? { line: place.line, column: place.column } : {}),
        ...(claim ? { id: claim.id } : {}),
        ...(decision?.sameClaim === undefined ? {} : { sameClaim: decision.sameClaim }),
        ...(decision?.differsFrom ? { differsFrom: decision.differsFrom } : {}),
      },
    ];
  });
}
