// A reviewed claim → the card that other pages show in a frame, as a document of its own.
import { h } from 'hastscript';
import { outputPath } from '../../model/address.ts';
import type { Output } from '../../model/output.ts';
import type { Site } from '../../model/site.ts';
import { directionOf } from '../page/direction.ts';
import { policyOf } from '../page/head.ts';
import { htmlDocument } from '../page/html.ts';
import { titleOf } from '../page/title.ts';
import { verdictBadge, verdictClass } from '../page/verdict.ts';
import { dateInWords } from '../page/words.ts';
import type { ReviewedClaim } from '../reviews.ts';
import { shortened } from '../shortened.ts';
import { type CardWords, embedUrl, heightOf } from './place.ts';
import { style, styleHash } from './style.ts';

const more = 'Read the fact check';

/** How much of the conclusion a card shows. */
const conclusionLength = 240;

/** The words of a reviewed claim's card. */
function wordsOf({ claim, review }: Pick<ReviewedClaim, 'claim' | 'review'>, site: Site): CardWords {
  const said = [
    claim.claimant ? `Said by ${claim.claimant.name}` : 'Said',
    claim.said === undefined ? undefined : `on ${dateInWords(claim.said)}`,
  ].filter((part) => part !== undefined);
  const known = claim.claimant !== undefined || claim.said !== undefined;
  const checked = `Checked on ${dateInWords(review.modified ?? review.date)}`;
  return {
    kicker: `Fact check by ${site.name}`,
    claim: claim.claim,
    verdict: review.label,
    conclusion: shortened(review.conclusion, conclusionLength),
    signed: `${known ? `${said.join(' ')}. ` : ''}${checked}. ${more}`,
  };
}

/** `/embed/<id>/index.html`. Its links open beside the page that frames it. */
export function card(reviewed: Omit<ReviewedClaim, 'node'>, site: Site): Output {
  const { edition, claim, review } = reviewed;
  const words = wordsOf(reviewed, site);
  const beside = { target: '_blank', rel: ['noopener'] };
  const html = h('html', { lang: edition.language, dir: directionOf(edition.language) }, [
    h('head', [
      h('meta', { charSet: 'utf-8' }),
      h('meta', { httpEquiv: 'Content-Security-Policy', content: policyOf([styleHash]) }),
      h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
      h('title', titleOf(`Fact check: ${claim.claim}`, site)),
      h('meta', { name: 'robots', content: 'noindex' }),
      h('link', { rel: ['canonical'], href: review.url }),
      h('meta', { name: 'color-scheme', content: 'light dark' }),
      h('style', style),
    ]),
    h('body', [
      h('main', { className: [verdictClass(review)] }, [
        h('p', { className: ['kicker'] }, words.kicker),
        h('h1', words.claim),
        h('p', verdictBadge(review)),
        h('p', words.conclusion),
        h('p', { className: ['signed'] }, [
          words.signed.slice(0, -more.length),
          h('a', { href: review.url, ...beside }, more),
        ]),
      ]),
    ]),
  ]);
  return {
    path: outputPath(site, embedUrl(site, claim.id)),
    type: 'text/html; charset=utf-8',
    content: htmlDocument(html),
  };
}

/** Height of a card's frame in CSS pixels. */
export function cardHeight(reviewed: Pick<ReviewedClaim, 'claim' | 'review'>, site: Site): number {
  return heightOf(wordsOf(reviewed, site));
}
