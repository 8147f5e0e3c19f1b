// What must hold of the claim that a review is about: who made it, when and where.
import { isSameHost } from '../model/address.ts';
import { isPost, isSeveral } from '../model/claimant.ts';
import { dateFault, isAddress, isAfter } from '../model/forms.ts';
import { soleText, soleThing, type Thing, textsOf, thingsOf, typesOf } from '../model/thing.ts';
import type { Case, Fault, Rule } from './rule.ts';

/** Rules about `itemReviewed`, its claimant and its appearances. */
export const claimRules: readonly Rule[] = [
  {
    rule: 'check:item-not-a-claim',
    severity: 'error',
    at: ['itemReviewed'],
    *faults({ node }) {
      const item = soleThing(node, 'itemReviewed');
      if ('itemReviewed' in node && (!item || typesOf(item).join() !== 'Claim')) {
        yield 'Unexpected itemReviewed, expected one Claim';
      }
    },
    fix: 'Describe the claim as a Claim; the piece in which it stands is its appearance.',
  },
  {
    rule: 'check:claim-address',
    severity: 'error',
    at: ['itemReviewed', 'url'],
    *faults({ node }) {
      const url = soleText(soleThing(node, 'itemReviewed'), 'url');
      if (url !== undefined) yield `Unexpected url ${url} on the claim, expected it on an appearance`;
    },
    fix: 'Put the address into `appearances`.',
  },
  {
    rule: 'check:claim-name',
    severity: 'error',
    at: ['itemReviewed', 'name'],
    *faults({ node }) {
      const name = soleText(soleThing(node, 'itemReviewed'), 'name');
      if (name !== undefined) yield `Unexpected name "${name}" on the claim, expected its words in text`;
    },
    fix: 'Leave the name out: the Fact Check Tools take it for the place where the claim was made.',
  },
  {
    rule: 'check:claim-date',
    severity: 'error',
    at: ['itemReviewed', 'datePublished'],
    *faults({ node }) {
      const said = soleText(soleThing(node, 'itemReviewed'), 'datePublished');
      const reviewed = soleText(node, 'datePublished');
      if (said === undefined || reviewed === undefined || dateFault(said) || dateFault(reviewed)) return;
      if (isAfter(said, reviewed)) {
        yield `Unexpected review of ${reviewed} before the claim of ${said}, expected it later`;
      }
    },
    fix: 'Correct `said` or the date of the review; leave `said` out where it is unknown.',
  },
  {
    rule: 'check:claim-date-copied',
    severity: 'info',
    at: ['itemReviewed', 'datePublished'],
    *faults({ node }) {
      const said = soleText(soleThing(node, 'itemReviewed'), 'datePublished');
      if (said !== undefined && said === node['datePublished']) {
        yield `Unexpected claim of the same date as its review, ${said}, expected the day on which it was made`;
      }
    },
    fix: 'Leave `said` out where the day is unknown.',
  },
  {
    rule: 'check:appearance',
    severity: 'error',
    at: ['itemReviewed', 'appearance'],
    faults: appearanceFaults,
    fix: 'Give each appearance as an object with one address outside of this site.',
  },
  {
    rule: 'check:appearance-missing',
    severity: 'warning',
    at: ['itemReviewed', 'appearance'],
    *faults({ node }) {
      const item = soleThing(node, 'itemReviewed');
      if (
        item &&
        typesOf(item).includes('Claim') &&
        !('appearance' in item) &&
        !('firstAppearance' in item)
      ) {
        yield 'Unexpected claim without an appearance outside of this site, expected where it was made';
      }
    },
    fix: 'Name the page under `appearances` in the review file.',
  },
  {
    rule: 'check:claimant-name',
    severity: 'error',
    at: ['itemReviewed', 'author'],
    *faults({ node }) {
      for (const claimant of thingsOf(soleThing(node, 'itemReviewed')?.['author'])) {
        if (!('name' in claimant)) yield 'Unexpected claimant without a name, expected one';
      }
    },
    fix: 'Name the claimant, or leave it out where nobody knows who said it.',
  },
  {
    rule: 'check:claimant-several',
    severity: 'warning',
    at: ['itemReviewed', 'author'],
    *faults({ node }) {
      for (const claimant of thingsOf(soleThing(node, 'itemReviewed')?.['author'])) {
        const name = soleText(claimant, 'name') ?? '';
        if (isSeveral(name, typesOf(claimant).includes('Person'))) {
          yield `Unexpected claimant "${name}", expected one name without topics, jobs or further names`;
        }
      }
    },
    fix: 'Give the name only; a job is the `jobTitle`.',
  },
  {
    rule: 'check:claimant-post',
    severity: 'error',
    at: ['itemReviewed', 'author'],
    faults: postFaults,
    fix: 'Let `sameAs` name pages about the party, and `appearances` the post.',
  },
  {
    rule: 'check:own-claim',
    severity: 'error',
    at: ['itemReviewed', 'author'],
    *faults({ node, subject }) {
      const { name, url } = subject.site.organization;
      for (const claimant of thingsOf(soleThing(node, 'itemReviewed')?.['author'])) {
        const same = claimant['name'] === name || claimant['url'] === url;
        if (same) yield `Unexpected claimant ${name}, expected somebody other than the reviewing publication`;
      }
    },
    fix: 'A publication does not review its own claims: correct them instead.',
  },
];

/** Appearances with the way to each. */
function placesOf(node: Thing): readonly (readonly [readonly [...string[], number], Thing])[] {
  const item = soleThing(node, 'itemReviewed');
  return (['firstAppearance', 'appearance'] as const).flatMap((term) =>
    thingsOf(item?.[term]).map((work, index) => [['itemReviewed', term, index], work] as const),
  );
}

function* appearanceFaults({ node, subject }: Case): Generator<Fault> {
  const seen = new Set<string>();
  for (const [at, work] of placesOf(node)) {
    const [, term = ''] = at;
    const urls = textsOf(work['url']);
    const [url] = urls;
    if (urls.length > 1) {
      yield { at, reason: `Unexpected ${urls.length} addresses in one ${term}, expected an object for each` };
    } else if (term === 'appearance' && url === undefined) {
      yield { at, reason: 'Unexpected appearance without an address, expected one url' };
    } else if (isAddress(url) && isSameHost(url, subject.site.url)) {
      yield { at, reason: `Unexpected ${term} ${url} on our own site, expected where the claim was made` };
    } else if (url !== undefined && seen.has(url)) {
      yield { at, reason: `Unexpected second ${url}, expected each appearance once` };
    }
    if (url !== undefined) seen.add(url);
  }
}

function* postFaults({ node }: Case): Generator<string> {
  const posts = new Set(placesOf(node).flatMap(([, work]) => textsOf(work['url'])));
  for (const claimant of thingsOf(soleThing(node, 'itemReviewed')?.['author'])) {
    for (const page of textsOf(claimant['sameAs'])) {
      if (posts.has(page) || isPost(page)) {
        yield `Unexpected sameAs ${page} of the claimant, expected a page about the party and not the post itself`;
      }
    }
  }
}
