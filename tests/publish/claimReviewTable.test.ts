import { describe, expect, test } from 'vitest';
import type { Edition } from '../../pipeline/model/edition.ts';
import { claimReviewTable } from '../../pipeline/publish/claimReviewTable.ts';
import { edition } from '../sample.ts';
import { fileOf, hostileEdition } from './publishing.ts';

/** Reads CSV after RFC 4180. */
function rowsOf(text: string): string[][] {
  const rows: string[][] = [[]];
  for (const [, quoted, plain = '', end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g)) {
    rows.at(-1)?.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
    if (end === '\r\n') rows.push([]);
  }
  return rows.slice(0, -1);
}

function table(editions: readonly Edition[] = [edition]): Record<string, string>[] {
  const [header = [], ...rows] = rowsOf(fileOf(claimReviewTable, 'data/claim-reviews.csv', editions));
  return rows.map((row) => Object.fromEntries(header.map((name, i) => [name, row[i] ?? ''])));
}

/** The sample with another wording of its reviewed claim. */
function worded(claim: string): Edition {
  return { ...edition, claims: edition.claims.map((each) => ({ ...each, claim })) };
}

describe('the table of claim reviews', () => {
  test('a review is one row with its claim, verdict and sources', () => {
    expect(table()).toMatchObject([
      {
        url: 'https://claims.example.org/fact-checks/bridge-opened/',
        claim: 'The Sydney Harbour Bridge opened in 1932.',
        quote: 'The bridge opened in 1932.',
        claimant: 'Jo Writer',
        said: '2024-06-01',
        verdict: 'Accurate',
        value: '5',
        best: '5',
        worst: '1',
        reviewer: 'The Example Desk',
        date: '2024-06-02',
        modified: '2024-06-03',
        article: 'Keep the "Bridge" & <its> arch',
        article_url: 'https://claims.example.org/opinion/2024/bridge/',
        sources: 'Opening of the bridge, State Archive, 1932-03-19, https://archive.example/bridge',
      },
    ]);
  });

  test('lines end in CRLF, the last too, and all have the same number of cells', () => {
    const text = fileOf(claimReviewTable, 'data/claim-reviews.csv', [hostileEdition]);
    expect(text.endsWith('\r\n')).toBe(true);
    const [header, row, ...others] = rowsOf(text);
    expect(row).toHaveLength(header?.length ?? 0);
    expect(others).toEqual([]);
  });

  test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\tx', '\r\nx', '＝1', "'quoted"])(
    'a cell that begins like %j gets an apostrophe, and loses nothing',
    (claim) => {
      expect(table([worded(claim)])[0]?.['claim']).toBe(`'${claim}`);
    },
  );

  test.each(['a=1', '5 > 3', 'No. 1, "that"', 'line\nline'])('%j stays as it is', (claim) => {
    expect(table([worded(claim)])[0]?.['claim']).toBe(claim);
  });

  test('a verdict in words has no numbers', () => {
    const claims = edition.claims.map((claim) => {
      if (!claim.review) return claim;
      const { rating: _, ...review } = claim.review;
      return { ...claim, review };
    });
    expect(table([{ ...edition, claims }])).toMatchObject([
      { verdict: 'Accurate', value: '', best: '', worst: '' },
    ]);
  });

  test('without reviews there is the header alone', () => {
    expect(table([])).toEqual([]);
    expect(fileOf(claimReviewTable, 'data/claim-reviews.csv', [])).toMatch(/^id,url,claim,quote,.*\r\n$/);
  });
});
