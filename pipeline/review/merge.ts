// The machine's proposals + the editor's decisions → the annotations that stand: the editor disposes, here alone.
import type { Annotation } from '../model/annotation.ts';
import type { Article } from '../model/article.ts';
import type { Decisions } from '../model/decision.ts';
import { mute, type Report } from '../model/message.ts';
import { words } from '../model/prose.ts';
import { bySpan } from '../model/span.ts';
import { type Anchorage, anchorageOf, findPlaces, placeOf } from './anchor.ts';
import { dateFinding, entityFinding } from './findings.ts';
import { type Ruling, settle } from './mentions.ts';
import { type Anchored, decide } from './statements.ts';

/** What review looks at beside the proposals; `report` is that of the review file. */
export interface ReviewDesk {
  readonly article: Article;
  readonly decisions: Decisions | undefined;
  readonly report: Report;
}

/** The annotations that stand, by place, and the claims to publish with their places. */
export interface Reviewed {
  readonly annotations: readonly Annotation[];
  readonly anchored: readonly Anchored[];
}

/**
 * Merges. Without decisions the proposals come back as they are; merging twice equals merging once; the order
 * of decisions is irrelevant. Reports `review:quote-not-found`, `review:ambiguous-quote`,
 * `review:no-such-place`, `review:same-words`, `review:without-effect`. Throws never.
 */
export function review(
  proposals: readonly Annotation[],
  { article, decisions, report }: ReviewDesk,
): Reviewed {
  if (!decisions) return { annotations: proposals, anchored: [] };
  const { claims, entities, dates } = decisions;
  if (claims.length + entities.length + dates.length === 0) return { annotations: proposals, anchored: [] };
  const anchorage = anchorageOf(article, report);
  const { length } = article.prose.text;

  const statements = decide(proposals, anchoredOf(decisions, anchorage), article);
  const mentions = settle(statements.kept, entityRulings(decisions, anchorage), { kind: 'entity', length });
  const times = settle(mentions.kept, dateRulings(decisions, anchorage), { kind: 'date', length });

  for (const { first, second } of statements.doubles) {
    report.error('review:same-words', second.decision.anchor.place, {
      reason: `Unexpected second decision about the words of "${first.decision.id}", expected one`,
      fix: 'Quote fewer words for one of the two claims, or remove one.',
    });
  }
  for (const { place } of [...mentions.idle, ...times.idle]) {
    report.warn('review:without-effect', place, {
      reason: 'Unexpected decision about words that a longer one has, expected one decision for a place',
      fix: 'Remove one of the two.',
    });
  }
  const added = [...statements.added, ...mentions.added, ...times.added];
  return {
    annotations: [...times.kept, ...added].sort((a, b) => bySpan(a.span, b.span)),
    anchored: statements.published,
  };
}

/** The words of a review that was withdrawn may have gone from the article with it. */
function anchoredOf({ claims }: Decisions, anchorage: Anchorage): Anchored[] {
  const unheard = { ...anchorage, report: mute };
  return claims.flatMap((decision) => {
    const span = placeOf(decision.anchor, decision.review?.withdrawn ? unheard : anchorage);
    return span ? [{ decision, span }] : [];
  });
}

function entityRulings({ entities }: Decisions, anchorage: Anchorage): Ruling<'entity'>[] {
  return entities.flatMap((decision) => {
    const { anchor, everywhere } = decision;
    const one = everywhere ? undefined : placeOf(anchor, anchorage);
    const spans = everywhere ? findPlaces(anchor, anchorage) : one ? [one] : [];
    return spans.map((span): Ruling<'entity'> => {
      const place = { span, words: words(anchorage.article.prose, span) };
      return {
        kind: 'entity',
        span,
        firm: !everywhere,
        place: anchor.place,
        rank: rankOf(decision),
        ...(decision.decision === 'pin' ? { pin: (nearest) => entityFinding(decision, place, nearest) } : {}),
      };
    });
  });
}

function dateRulings({ dates }: Decisions, anchorage: Anchorage): Ruling<'date'>[] {
  return dates.flatMap((decision) => {
    const span = placeOf(decision.anchor, anchorage);
    const { value } = decision;
    if (!span) return [];
    const pin = decision.decision === 'pin' && value !== undefined ? { pin: () => dateFinding(value) } : {};
    return [{ kind: 'date', span, firm: true, place: decision.anchor.place, rank: rankOf(decision), ...pin }];
  });
}

/** A decision's own words as one text: the same for the same decision, whatever its place in the list. */
function rankOf(decision: Decisions['entities'][number] | Decisions['dates'][number]): string {
  return JSON.stringify(decision, Object.keys({ ...decision, ...decision.anchor }).sort());
}
