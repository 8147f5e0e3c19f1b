// Words and what was found in the article → whom, when and how much those words speak of.
import { type Annotation, ofKind, type QuantityFinding } from './annotation.ts';
import { heldBy, type Span } from './span.ts';

/** A number that a claim states, in its exact words. */
export interface StatedQuantity extends QuantityFinding {
  readonly words: string;
}

/** What words speak of, each once and in their order. */
export interface Told {
  /** Keys of the entities that they mention. */
  readonly about: readonly string[];
  /** Days and intervals (`from/to`, ISO 8601). */
  readonly times: readonly string[];
  readonly quantities: readonly StatedQuantity[];
}

/** What the pieces of `text` speak of; `annotations` are linked, by place. Throws never. */
export function toldIn(pieces: readonly Span[], annotations: readonly Annotation[], text: string): Told {
  const within = heldBy(pieces, annotations);
  const about = ofKind(within, 'entity').flatMap(({ entity }) => (entity === undefined ? [] : [entity]));
  const times = ofKind(within, 'date').flatMap(({ finding: { from, to } }) => {
    if (from === undefined || to === undefined) return [];
    return [from === to ? from : `${from}/${to}`];
  });
  const quantities = ofKind(within, 'quantity').map(({ span, finding }) => ({
    ...finding,
    words: text.slice(span.start, span.end).replace(/\s+/g, ' '),
  }));
  return { about: [...new Set(about)], times: [...new Set(times)], quantities };
}
