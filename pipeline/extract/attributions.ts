// Words → who says what: source, cue and content of direct, indirect, mixed and nominal attributions.
import { type AnnotationOf, type AttributionFinding, ofKind } from '../model/annotation.ts';
import type { Extractor } from '../model/plugin.ts';
import { bySpan, type Span } from '../model/span.ts';
import { asides } from './attributions/asides.ts';
import { chosen } from './attributions/chosen.ts';
import { cueOdds } from './attributions/cues.ts';
import { direct } from './attributions/direct.ts';
import { indirect } from './attributions/indirect.ts';
import { learned } from './attributions/learned.ts';
import { nominal } from './attributions/nominal.ts';
import { type Attribution, type Construction, type Page, pageOf } from './attributions/page.ts';
import { phrasal } from './attributions/phrasal.ts';
import { readingsOf } from './attributions/readings.ts';
import { isRetold } from './attributions/retold.ts';
import { signed } from './attributions/signed.ts';
import { sourced } from './attributions/sourced.ts';
import { speakerOf } from './attributions/speaker.ts';
import { transcript } from './attributions/transcript.ts';
import { isUnreal } from './attributions/unreal.ts';
import { type Range, tokenSpan } from './lexis.ts';

/** The constructions, in the order in which they may claim a cue. */
const constructions: readonly Construction[] = [transcript, direct, phrasal, asides, nominal, indirect];

/**
 * Attributions after PARC3 and PolNeAR: source, cue and content, each possibly in pieces. Quotation marks
 * without a speaker beside them ("easy" steps) are none. Throws never.
 */
export const attributions: Extractor = {
  name: 'attributions',
  extract(desk, found) {
    const page = pageOf(desk, found);
    const entities = ofKind(found, 'entity');
    const certain = [...signed(page)];
    const odds = cueOdds(page);
    const readings = readingsOf(page, builtOn(page), odds).filter((reading) => !isRetold(page, reading));
    const weighed = chosen(page, readings, odds);
    return [...certain, ...weighed.map((reading) => reading.built ?? learned(page, reading))]
      .map((attribution) => sourced(page, attribution))
      .filter((attribution) => !isUnreal(page, attribution))
      .map((attribution) => annotation(page, attribution, entities))
      .sort((a, b) => bySpan(a.span, b.span));
  },
};

/** What the constructions build. */
export function builtOn(page: Page): readonly Attribution[] {
  return constructions.flatMap((construction) => [...construction(page)]);
}

function annotation(
  page: Page,
  attribution: Attribution,
  entities: readonly AnnotationOf<'entity'>[],
): AnnotationOf<'attribution'> {
  const place = (range: Range): Span => tokenSpan(page.lexis, range.from, range.to);
  const { source, cue, content, form, stance, rule, confidence } = attribution;
  const pieces = content.map(place).sort(bySpan);
  const sources = source ? [place(source)] : [];
  const all = [...sources, place(cue), ...pieces];
  const finding: AttributionFinding = {
    source: sources,
    cue: [place(cue)],
    content: pieces,
    form,
    stance,
    ...speakerOf(page, source, entities),
  };
  const span = {
    start: Math.min(...all.map((each) => each.start)),
    end: Math.max(...all.map((each) => each.end)),
  };
  return { kind: 'attribution', span, finding, by: `attribution/${rule}`, confidence };
}
