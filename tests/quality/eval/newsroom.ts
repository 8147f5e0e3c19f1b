// Claims of our own news articles, which lie in the repository: both halves in one table.
import { halves, tallyOf } from '../newsroom.ts';
import { tableOf } from './data.ts';

/** `--misses` adds what is wrong in the half that rules are written by. */
export function newsroom(options: readonly string[]): string {
  const tallies = Object.entries(halves).map(([half, articles]) => ({ half, ...tallyOf(articles) }));
  const rows = tallies.map(({ half, proposed, right, gold, found, claimants, modalities, unwanted }) => [
    half,
    gold,
    proposed,
    right / proposed,
    found / gold,
    claimants / found,
    modalities / found,
    String(unwanted),
  ]);
  const head = [
    'half',
    'gold',
    'proposed',
    'P',
    'R',
    'claimant right',
    'modality right',
    'not to be proposed',
  ];
  const misses = options.includes('--misses') ? (tallies[0]?.misses ?? []) : [];
  return [tableOf(head, rows), ...misses].join('\n');
}
