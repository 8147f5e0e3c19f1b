import { describe, expect, it } from 'vitest';
import { edit } from '../../pipeline/article.ts';
import { openKit } from '../../pipeline/kit.ts';
import { site } from '../sample.ts';
import { signedJob } from '../signing.ts';

const kit = openKit();

/** Rules and places of what is said of an article of 2024-06-01 with such a review file. */
async function told(review: string, header = 'title: Bridge\nauthor: Jo Writer\ndate: 2024-06-01', id = 'a') {
  const text = `---\n${header}\n---\n\nThe bridge opened in 1932.\n`;
  const source = { id, path: 'a.md', format: 'md', text } as const;
  const job = await signedJob({ source, review: { path: 'a.review.yaml', text: review } }, site, kit);
  const { messages } = await edit(job, site, kit);
  return messages.map(({ severity, rule, line, column }) => `${severity} ${rule} ${line}:${column}`);
}

const opened = 'claims:\n  - id: opened\n    quote: The bridge opened in 1932.\n    claimant: Al Speaker\n';
const reviewed = (appearances: string, more = ''): string =>
  `${opened}    appearances: [${appearances}]\n    review:\n      verdict: accurate\n      conclusion: So.\n      date: 2024-06-02\n      sources: [{name: Record, kind: primary}, {name: Report}]\n${more}`;
const elsewhere = '{url: "https://elsewhere.example/"}';

describe('an appearance', () => {
  it('should not be later than its review', async () => {
    const late = '{url: "https://elsewhere.example/", date: 2024-06-03}';
    expect(await told(reviewed(late))).toEqual(['error review:appearance-after-review 5:61']);
  });

  it('should be as late as the review was changed', async () => {
    const late = '{url: "https://elsewhere.example/", date: 2024-06-03}';
    expect(await told(reviewed(late, '      modified: 2024-06-03\n'))).toEqual([]);
  });

  it('should not be listed twice', async () => {
    expect(await told(reviewed(`${elsewhere}, ${elsewhere}`))).toEqual([
      'error review:appearance-twice 5:62',
    ]);
  });

  it.each(['https://claims.example.org./x', 'https://www.claims.example.org/x'])(
    'should not be our own page as %s',
    async (url) => {
      expect(await told(reviewed(`{url: "${url}"}`))).toEqual(['error review:own-page 5:25']);
    },
  );
});

describe('a correction', () => {
  const corrected = (date: string): string => `corrections:\n  - {date: ${date}, text: Mended.}\n`;

  it('should be of the article’s day or later', async () => {
    expect(await told(corrected('2024-06-01'))).toEqual([]);
    expect(await told(corrected('2024-05-31'))).toEqual(['error review:correction-before-article 2:12']);
  });

  it('should not be later than the day of the site', async () => {
    expect(await told(corrected('2024-06-04'))).toEqual(['error review:correction-in-future 2:12']);
  });

  it('should not be later than the day of the site in a review', async () => {
    const late = '      corrections:\n        - {date: 2024-06-04, text: Mended.}\n';
    expect(await told(reviewed(elsewhere, late))).toEqual(['error review:correction-in-future 13:18']);
  });
});

describe('the wording of a claim', () => {
  it('should not begin with a verdict, reviewed or not', async () => {
    const wording = '    claim: "FALSE: the bridge opened"\n';
    expect(await told(opened + wording)).toEqual(['error check:rating-in-claim 5:12']);
    const review = reviewed(elsewhere).replace('    review:', `${wording}    review:`);
    expect(await told(review)).toEqual(['error check:rating-in-claim 6:12']);
  });
});

describe('the change of an article', () => {
  it('should not be before the article', async () => {
    const header = 'title: Bridge\nauthor: Jo Writer\ndate: 2024-06-01\nupdated: 2024-05-01';
    expect(await told('', header)).toEqual(['warning check:updated-before-date 5:10']);
  });
});

describe('the address of an article', () => {
  it('should be asked for where the slug has no Latin letter', async () => {
    const header = 'title: 한국\nauthor: Jo Writer\ndate: 2024-06-01\nslug: 다리';
    expect(await told('', header)).toEqual(['warning check:untitled-address 5:7']);
  });

  it('should be asked for at the headline where the file has no Latin letter', async () => {
    const header = 'title: 한국\nauthor: Jo Writer\ndate: 2024-06-01';
    expect(await told('', header, '한국')).toEqual(['warning check:untitled-address 2:8']);
  });

  it('should not be asked for where the article is called so', async () => {
    expect(await told('', undefined, '2024-06-01-untitled')).toEqual([]);
  });

  it('should be asked for where the section has no Latin letter', async () => {
    const header = 'title: Bridge\nauthor: Jo Writer\ndate: 2024-06-01\nsection: 정치';
    expect(await told('', header)).toEqual(['warning check:untitled-section 5:10']);
  });
});
