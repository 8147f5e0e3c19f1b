// Words and what was found in the article → whom, when and how much those words speak of.
import type { Annotation, QuantityFinding } from './annotation.ts';

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

/** What is spoken of where these annotations of `text`, linked and by place, are held. Throws never. */
export function toldBy(held: readonly Annotation[], text: string): Told {
  const about = new Set<string>();
  const times = new Set<string>();
  const quantities: StatedQuantity[] = [];
  for (const { kind, span, finding, entity } of held) {
    if (kind === 'entity' && entity !== undefined) about.add(entity);
    else if (kind === 'quantity')
      quantities.push({ ...finding, words: text.slice(span.start, span.end).replace(/\s+/g, ' ') });
    else if (kind === 'date' && finding.from !== undefined && finding.to !== undefined)
      times.add(finding.from === finding.to ? finding.from : `${finding.from}/${finding.to}`);
  }
  return { about: [...about], times: [...times], quantities };
}
