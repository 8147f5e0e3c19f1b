// Edition → a page for each of its fact checks.
import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import { outputPath } from '../model/address.ts';
import type { Appearance, ReviewSource } from '../model/decision.ts';
import { type Edition, lastChange, type PublishedClaim, type PublishedReview } from '../model/edition.ts';
import { nodeDocument } from '../model/node.ts';
import type { Published, Publisher } from '../model/plugin.ts';
import type { Scale } from '../model/site.ts';
import { frameHtml } from './embed/frame.ts';
import { embedUrl } from './embed/place.ts';
import { webAddress } from './links.ts';
import { moment } from './moments.ts';
import { claimantName } from './page/claims.ts';
import { correctionSection } from './page/corrections.ts';
import { type LinkTo, linksFrom } from './page/link.ts';
import { pictureTags } from './page/pictureTags.ts';
import { page } from './page/shell.ts';
import { timeOf } from './page/time.ts';
import { scaleGraphic, verdictBadge, verdictClass } from './page/verdict.ts';
import { dateInWords } from './page/words.ts';
import { cardUrl, sharePicture } from './share/place.ts';

/** `/fact-checks/<id>/`: claim, verdict, conclusion, sources, who signed; everything that its data says is in sight. */
export const factCheckPage: Publisher = {
  name: 'factCheckPage',
  scope: 'article',
  *publish(edition, site) {
    for (const claim of edition.claims) {
      const { review } = claim;
      if (!review) continue;
      const node = edition.reviews[claim.id];
      const linkTo = linksFrom(site, review.url);
      const picture = sharePicture({ claim, review }, edition, site);
      yield page(
        {
          path: outputPath(site, review.url),
          url: review.url,
          title: `Fact check: ${claim.claim}`,
          description: review.conclusion,
          authors: [signerOf(review, site)],
          openGraph: [
            ['og:type', 'article'],
            ['article:published_time', moment(review.date, site.timeZone)],
            ['article:modified_time', moment(lastChange(review), site.timeZone)],
            ...(picture ? pictureTags(picture) : []),
          ],
          alternates: [
            ...(node ? [{ ...oembed, url: `${embedUrl(site, claim.id)}oembed.json` }] : []),
            {
              type: 'application/ld+json',
              url: `${review.url}index.jsonld`,
              title: 'Fact check as JSON-LD',
            },
          ],
          ...(node ? { data: [nodeDocument(node)] } : {}),
          linkTo,
          main: [factCheck({ claim, review, edition, site, linkTo })],
        },
        site,
      );
    }
  },
};

const oembed = { type: 'application/json+oembed', title: 'Fact check as a card' };

interface FactCheck {
  readonly claim: PublishedClaim;
  readonly review: PublishedReview;
  readonly edition: Edition;
  readonly site: Published;
  readonly linkTo: LinkTo;
}

function factCheck({ claim, review, edition, site, linkTo }: FactCheck): Element {
  return h('article', { className: ['fact-check', 'h-entry', 'layout'] }, [
    h('header', [
      h('p', { className: ['kicker'] }, h('a', { href: linkTo(`${site.url}/fact-checks/`) }, 'Fact check')),
      h('h1', { className: ['p-name'] }, claim.claim),
    ]),
    h('div', { className: ['text'] }, verdictPanel(review, site.scale)),
    h('div', { className: ['side'] }, [
      h('section', { className: ['said'], ariaLabelledBy: 'said' }, [
        h('h2', { id: 'said' }, 'What was said'),
        h('blockquote', { cite: edition.url }, h('p', claim.quote)),
        h('dl', said({ claim, edition, site, linkTo })),
      ]),
      signature(review, site),
    ]),
    h('div', { className: ['foot'] }, [
      sourceSection(review.sources),
      historySection(review),
      correctionSection(review.corrections, linkTo),
      citation(claim, review, site),
      edition.reviews[claim.id] ? embedding({ claim, review, edition, site, linkTo }) : undefined,
    ]),
  ]);
}

function verdictPanel(review: PublishedReview, scale: Scale): Element {
  return h('section', { className: ['panel', verdictClass(review)], ariaLabelledBy: 'verdict' }, [
    h('h2', { id: 'verdict' }, [h('span', { className: ['sr-only'] }, 'Verdict: '), verdictBadge(review)]),
    review.rating ? h('p', { className: ['meaning'] }, review.rating.meaning) : undefined,
    h('p', { className: ['conclusion', 'p-summary'] }, review.conclusion),
    ...scaleGraphic(scale, review.rating),
  ]);
}

function said({ claim, edition, site, linkTo }: Omit<FactCheck, 'review'>): ElementContent[] {
  const { claimant } = claim;
  const rows: [string, (ElementContent | string)[][]][] = [
    ['Said by', [[claimant ? claimantName(claimant) : 'Nobody is named as the source']]],
    ['Said on', claim.said === undefined ? [] : [[timeOf(claim.said)]]],
    ['Read in', [[h('a', { href: linkTo(claim.url) }, edition.meta.headline)]]],
    ['Also found at', claim.appearances.map(appearance)],
    [
      'Speaks of',
      subjects(claim, edition, site).map(({ name, url }) => [h('a', { href: linkTo(url) }, name)]),
    ],
  ];
  return rows.flatMap(([term, all]) =>
    all.length === 0 ? [] : [h('dt', term), ...all.map((details) => h('dd', details))],
  );
}

/** Whom and what the claim's words name, as far as they have a page here. */
function subjects({ about }: PublishedClaim, { entities }: Edition, site: Published) {
  return about.flatMap((key) => {
    const url = site.entityPages?.get(key)?.url;
    const name = entities.find((entity) => entity.key === key)?.name;
    return url === undefined || name === undefined ? [] : [{ name, url }];
  });
}

function appearance({ url, name, date }: Appearance): (ElementContent | string)[] {
  const address = webAddress(url);
  const label = name ?? url;
  return [
    address ? h('a', { href: address }, label) : label,
    ...(date === undefined ? [] : [', ', timeOf(date)]),
  ];
}

/** What the verdict was before: a changed one is never changed in silence. */
function historySection({ history }: PublishedReview): Element | undefined {
  if (!history) return undefined;
  return h('section', { className: ['history'], ariaLabelledBy: 'history' }, [
    h('h2', { id: 'history' }, 'Verdicts so far'),
    h(
      'ol',
      history.map(({ date, label }) => h('li', [timeOf(date), ': ', label])),
    ),
  ]);
}

function sourceSection(sources: readonly ReviewSource[]): Element | undefined {
  if (sources.length === 0) return undefined;
  return h('section', { className: ['sources'], ariaLabelledBy: 'sources' }, [
    h('h2', { id: 'sources' }, 'Sources'),
    h('ol', sources.map(source)),
  ]);
}

function source({ name, publisher, url, archivedUrl, date, kind, note }: ReviewSource): Element {
  const [address, archived] = [webAddress(url), webAddress(archivedUrl)];
  return h('li', [
    address ? h('a', { href: address }, name) : h('cite', name),
    publisher === undefined ? '' : `, ${publisher}`,
    ...(date === undefined ? [] : [', ', timeOf(date)]),
    '. ',
    h('span', { className: ['kind'] }, kind === 'primary' ? 'Primary source' : 'Secondary source'),
    archived ? h('span', [' · ', h('a', { href: archived }, 'archived copy')]) : '',
    note === undefined ? undefined : h('p', { className: ['note'] }, note),
  ]);
}

/** Who answers for the verdict: a person, else the house. */
function signerOf({ reviewer }: PublishedReview, { organization }: Published): string {
  return reviewer?.name ?? organization.name;
}

function signature(review: PublishedReview, site: Published): Element {
  const { reviewer, date, signed } = review;
  const modified = lastChange(review);
  const address = webAddress(reviewer?.url);
  const name = signerOf(review, site);
  return h('section', { className: ['signature'], ariaLabelledBy: 'signature' }, [
    h('h2', { id: 'signature' }, 'Who checked it'),
    h('p', [
      h('span', { className: ['p-author', 'h-card'] }, address ? h('a', { href: address }, name) : name),
      reviewer ? ` for ${site.organization.name}` : '',
      ', ',
      timeOf(date, 'dt-published'),
      ...(modified === date ? [] : ['; updated ', timeOf(modified, 'dt-updated')]),
      '.',
    ]),
    asked(review),
    h('p', { className: ['seal'] }, [
      'The verdict on these words was signed on ',
      timeOf(signed.date),
      ': ',
      h('code', signed.hash),
    ]),
  ]);
}

/** Whether whoever made the claim was asked, and what came of it. */
function asked({ contacted }: PublishedReview): Element | undefined {
  if (!contacted) return undefined;
  const { date, answer } = contacted;
  return h('p', [
    'Whoever made the claim was asked on ',
    timeOf(date),
    answer === undefined ? '; no answer has come.' : `: ${answer}`,
  ]);
}

/** The frame to paste, to be selected by hand: no script copies it. */
function embedding({ claim, review, edition, site, linkTo }: FactCheck): Element {
  return h('section', { className: ['embed'], ariaLabelledBy: 'embed' }, [
    h('h2', { id: 'embed' }, 'Show it on your page'),
    h('p', [
      h('label', { htmlFor: 'embed-code' }, 'Paste this HTML where the card should stand.'),
      ' It runs no script and sets no cookie.',
    ]),
    h(
      'textarea',
      { id: 'embed-code', readOnly: true, rows: 4, spellCheck: 'false' },
      frameHtml({ claim, review }, site),
    ),
    edition.cards?.includes(claim.id)
      ? h('p', [
          'As a picture: ',
          h('a', { href: linkTo(cardUrl(site, claim.id, 'png')) }, 'PNG'),
          ', ',
          h('a', { href: linkTo(cardUrl(site, claim.id, 'svg')) }, 'SVG'),
          '.',
        ])
      : undefined,
  ]);
}

function citation(claim: PublishedClaim, review: PublishedReview, site: Published): Element {
  const words = `“${claim.claim}” Fact check, ${site.organization.name}, ${dateInWords(review.date)}. `;
  return h('section', { className: ['cite'], ariaLabelledBy: 'cite' }, [
    h('h2', { id: 'cite' }, 'How to cite'),
    h('p', [words, h('span', { className: ['u-url', 'address'] }, review.url)]),
  ]);
}
