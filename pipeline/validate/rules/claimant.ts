// Rules about who made a claim.

import { isSameHost } from '../../model/address.ts';
import { isPost, isSeveral } from '../../model/claimant.ts';
import { soleText, soleThing, type Thing, textsOf, thingsOf, typesOf } from '../../model/thing.ts';
import { type ClaimCase, inClaims, says, short } from '../ask.ts';
import { everywhere, weighs } from '../consumer.ts';
import { localName } from '../open.ts';
import type { Found, Rule, Spot } from '../rule.ts';

const google = 'Google, ClaimReview documentation';
const good = by('"@type": "Person", "name": "Ann Speaker", "sameAs": "https://www.wikidata.org/wiki/Q42"');
const placeholder =
  /^(?:unknown|anonymous|various|multiple (?:people|sources)|several|n\/?a|none|null|undefined|-+|\?+|internet|social media)$/i;

export const claimant: readonly Rule[] = [
  {
    name: 'claimant/no-name',
    summary: 'A claimant has a name.',
    why: 'The Fact Check Tools refuse a claimant without one.',
    source: google,
    severity: weighs('error', 'explorer', 'mediavault', 'datacommons'),
    fix: 'Name the claimant, or leave it out where nobody knows who said it.',
    bad: by('"@type": "Person", "jobTitle": "Mayor"'),
    good,
    find: inClaimants(function* (thing, at) {
      if (!says(thing, 'name'))
        yield { at: at(), reason: 'Unexpected claimant without a name, expected one' };
    }),
  },
  {
    name: 'claimant/not-an-object',
    summary: 'A claimant is an object.',
    why: 'Readers ask it for its name; a bare text has none.',
    source: google,
    severity: weighs('warning', 'explorer', 'mediavault', 'datacommons', 'schema'),
    fix: 'Write a Person or an Organization with a name.',
    bad: '"itemReviewed": { "@type": "Claim", "author": "Ann Speaker", "appearance": [{ "@type": "CreativeWork", "url": "https://paper.example/a" }] }',
    good,
    find: inClaims(function* ({ claim, at }) {
      for (const text of textsOf(claim['author'])) {
        yield {
          at: at('author'),
          reason: `Unexpected text "${short(text)}" as claimant, expected an object with a name`,
        };
      }
    }),
  },
  {
    name: 'claimant/placeholder',
    summary: 'A claimant whom nobody knows is left out.',
    why: 'Readers count “Unknown” as a person, and it becomes the most quoted of all.',
    source: google,
    severity: weighs('warning', 'explorer', 'mediavault', 'datacommons', 'labelers'),
    fix: 'Leave the author of the claim out.',
    bad: by('"@type": "Person", "name": "Unknown"'),
    good,
    find: inClaimants(function* (thing, at) {
      const name = soleText(thing, 'name')?.trim() ?? '';
      if (placeholder.test(name))
        yield { at: at('name'), reason: `Unexpected claimant "${name}", expected a name or none` };
    }),
  },
  {
    name: 'claimant/several-in-one',
    summary: 'A claimant is one party, by its name alone.',
    why: 'Topics, jobs and several names in one text match nobody.',
    source: 'Seen in real records',
    severity: weighs('warning', 'explorer', 'mediavault', 'datacommons'),
    fix: 'Write an object for each name; a job is the jobTitle.',
    bad: by('"@type": "Person", "name": "Ann Speaker, mayor of the town"'),
    good,
    find: inClaimants(function* (thing, at) {
      const name = soleText(thing, 'name') ?? '';
      if (!isSeveral(name, typesOf(thing).map(localName).includes('Person'))) return;
      const reason = `Unexpected claimant "${short(name)}", expected one name without topics, jobs or further names`;
      yield { at: at('name'), reason };
    }),
  },
  {
    name: 'claimant/same-as-post',
    summary: '`sameAs` of a claimant names pages about the party, not the post with the claim.',
    why: 'Readers take it for the identity of the party: 5 of 35 real records named the post.',
    source: `${google}; real records`,
    severity: weighs('warning', 'explorer', 'mediavault', 'datacommons'),
    fix: 'Move the post to appearance.',
    bad: by('"@type": "Person", "name": "Ann Speaker", "sameAs": "https://social.example/ann/status/12345"'),
    good,
    find: inClaimants(function* (thing, at, { claim }) {
      const works = [...thingsOf(claim['appearance']), ...thingsOf(claim['firstAppearance'])];
      const posts = new Set(works.flatMap((work) => textsOf(work['url'])));
      for (const page of textsOf(thing['sameAs'])) {
        if (!posts.has(page) && !isPost(page)) continue;
        const reason = `Unexpected sameAs ${short(page)} of the claimant, expected a page about the party`;
        yield { at: at('sameAs'), reason };
      }
    }),
  },
  {
    name: 'claimant/is-reviewer',
    summary: 'A publication does not review its own claims.',
    why: 'Who checks itself checks nobody: such records are refused.',
    source: `${google}; IFCN code of principles`,
    severity: everywhere('error'),
    fix: 'Correct the claim where it stands; where somebody else made it, name them.',
    bad: by('"@type": "Organization", "name": "The Desk"'),
    good,
    find: inClaimants(function* (thing, at, { review }) {
      const own = soleThing(review.thing, 'author');
      if (!own) return;
      const name = soleText(thing, 'name')?.trim();
      const isSameName = name !== undefined && name !== '' && name === soleText(own, 'name')?.trim();
      const [url = '', home = ''] = [soleText(thing, 'url'), soleText(own, 'url')];
      const isSameHome = isSameHost(url, home) && new URL(url).pathname === new URL(home).pathname;
      if (!isSameName && !isSameHome) return;
      yield {
        at: at(),
        reason: `Unexpected claimant ${short(name ?? url)}, expected somebody other than the reviewing publication`,
      };
    }),
  },
];

/** A fragment with a claimant. */
function by(members: string): string {
  return `"itemReviewed": { "@type": "Claim", "author": { ${members} }, "appearance": [{ "@type": "CreativeWork", "url": "https://paper.example/a" }] }`;
}

/** Finds what `find` finds in each object that is the author of a claim. */
function inClaimants(
  find: (claimant: Thing, at: (term?: string) => Spot, given: ClaimCase) => Iterable<Found>,
): Rule['find'] {
  return inClaims(function* (given) {
    for (const thing of thingsOf(given.claim['author']))
      yield* find(thing, (term) => given.at(term, thing), given);
  });
}
