import { describe, expect, it } from 'vitest';
import type { Edition } from '../../../pipeline/model/edition.ts';
import { newestReviews } from '../../../pipeline/publish/page/newestReviews.ts';
import { edition, shelfOf } from '../../sample.ts';

/** The sample with its review made on another day. */
function reviewedOn(date: string): Edition {
  const claims = edition.claims.flatMap((claim) =>
    claim.review ? [{ ...claim, id: `claim-${date}`, review: { ...claim.review, date } }] : [],
  );
  return { ...edition, id: date, dateModified: date, claims };
}

const editions = ['2024-06-01', '2024-06-05', '2024-06-03'].map(reviewedOn);

describe('the newest fact checks', () => {
  it('should come by the day of their review', () => {
    const found = newestReviews(shelfOf(...editions), 10);
    expect(found.map(({ review }) => review.date)).toEqual(['2024-06-05', '2024-06-03', '2024-06-01']);
  });

  it('should be no more than asked for, without opening editions that cannot hold one', () => {
    const shelf = shelfOf(...editions);
    const opened: string[] = [];
    const found = newestReviews(
      {
        ...shelf,
        edition(id) {
          opened.push(id);
          return shelf.edition(id);
        },
      },
      1,
    );
    expect(found).toHaveLength(1);
    expect(opened).toEqual(['2024-06-05']);
  });

  it('should not open editions without a review', () => {
    const shelf = shelfOf({ ...edition, claims: [] });
    const closed = {
      ...shelf,
      edition(): Edition {
        throw new Error('Unexpected look into an edition without reviews');
      },
    };
    expect(newestReviews(closed, 5)).toEqual([]);
  });
});
