// Claims of eight news articles against what an editor would mark: precision and recall of both halves.
import { expect, it } from 'vitest';
import { halves, tallyOf } from './newsroom.ts';

const least = {
  'developed on': { precision: 0.88, recall: 0.92, claimants: 0.97, modalities: 0.97 },
  'held out': { precision: 0.85, recall: 0.87, claimants: 0.88, modalities: 0.95 },
} as const;

it.each(['developed on', 'held out'] as const)(
  'should find the claims of the articles that were %s',
  (half) => {
    const { proposed, right, gold, found, claimants, modalities } = tallyOf(halves[half]);
    const shares = {
      precision: right / proposed,
      recall: found / gold,
      claimants: claimants / found,
      modalities: modalities / found,
    };
    console.table([
      { half, measure: 'precision', hits: right, of: proposed, share: shares.precision.toFixed(2) },
      { half, measure: 'recall', hits: found, of: gold, share: shares.recall.toFixed(2) },
      { half, measure: 'right claimant', hits: claimants, of: found, share: shares.claimants.toFixed(2) },
      { half, measure: 'right modality', hits: modalities, of: found, share: shares.modalities.toFixed(2) },
    ]);
    for (const [measure, floor] of Object.entries(least[half]))
      expect(shares[measure as keyof typeof shares], measure).toBeGreaterThanOrEqual(floor);
  },
);
