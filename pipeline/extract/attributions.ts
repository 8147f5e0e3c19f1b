// Words → who says what: source, cue and content of direct, indirect, mixed and nominal attributions.
import { type AnnotationOf, type AttributionFinding, ofKind } from '../model/annotation.ts';
import type { Extractor } from '../model/plugin.ts';
import { bySpan, type Span } from '../model/span.ts';
import { asides } from './attributions/asides.ts';
import { cueOdds } from './attributions/cues.ts';
import { direct } from './attributions/direct.ts';
import { distinct } from './attributions/distinct.ts';
import { indirect } from './attributions/indirect.ts';
import { learned } from './attributions/learned.ts';
import { nominal } from './attributions/nominal.ts';
import { type Attribution, type Construction, type Page, pageOf } from './attributions/page.ts';
import { phrasal } from './attributions/phrasal.ts';
import { sourced } from './attributions/sourced.ts';
import { speakerOf } from './attributions/speaker.ts';
import { stands } from './attributions/stands.ts';
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
    const odds = cueOdds(page);
    const built = readings(page)
      .filter(({ attribution, nested }) => isKept(attribution) || stands(page, attribution, { nested, odds }))
      .map(({ attribution }) => attribution);
    return distinct(built, others(page, built, odds))
      .map((attribution) => sourced(page, attribution))
      .filter((attribution) => !isUnreal(page, attribution))
      .map((attribution) => annotation(page, attribution, entities))
      .sort((a, b) => bySpan(a.span, b.span));
  },
};

/** What the constructions read, each with whether its cue stands within the words of another. */
export function readings(
  page: Page,
): readonly { readonly attribution: Attribution; readonly nested: boolean }[] {
  const all = constructions.flatMap((construction) => [...construction(page)]);
  const inside = new Uint8Array(page.lexis.tokens.count);
  for (const { content } of all) for (const { from, to } of content) inside.fill(1, from, to);
  return all.map((attribution) => ({ attribution, nested: inside[attribution.cue.from] === 1 }));
}

/**
 * Nouns with a content clause ("reports that"): annotators mark few of them, readers ask who says so all the same.
 * Denials: left out, their words would be the author's own.
 */
function isKept({ rule, stance }: Attribution): boolean {
  return rule.startsWith('noun-') || stance === 'denies';
}

/** What likely cues attribute that no construction has read. */
function others(page: Page, built: readonly Attribution[], odds: Float32Array): readonly Attribution[] {
  const covered = new Uint8Array(odds.length);
  for (const { cue } of built) covered.fill(1, cue.from, cue.to);
  const found: Attribution[] = [];
  const { least } = page.speech.weights.cue;
  for (let at = 0; at < odds.length; at++) {
    const odd = odds[at] as number;
    if (odd <= least || covered[at] === 1) continue;
    const attribution = learned(page, at, odd);
    if (attribution) found.push(attribution);
  }
  return found;
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
