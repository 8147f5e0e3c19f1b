// An edition's claims → the list of them: words, claimant, verdict, ways to the place and to the fact check.
import type { Element } from 'hast';
import { h } from 'hastscript';
import type { Claimant, Edition, PublishedClaim } from '../../model/edition.ts';
import type { LinkTo } from './link.ts';
import { verdictBadge } from './verdict.ts';

/** The section, in the order of the text; undefined where there is no claim. Items have the ids `listed-<id>`. */
export function claimSection(edition: Edition, linkTo: LinkTo): Element | undefined {
  if (edition.claims.length === 0) return undefined;
  const inOrder = [...edition.claims].sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
  return h('section', { className: ['claims'], ariaLabelledBy: 'claims' }, [
    h('h2', { id: 'claims' }, 'Claims in this article'),
    h(
      'ol',
      inOrder.map((claim) => item(claim, edition, linkTo)),
    ),
  ]);
}

function item(claim: PublishedClaim, edition: Edition, linkTo: LinkTo): Element {
  const { id, review, claimant, withdrawn } = claim;
  const repeated = claim.sameClaim?.factCheck;
  const factCheck = review?.url ?? repeated?.url ?? withdrawn?.url;
  const marked = edition.body.includes(` id="claim-${id}"`);
  return h('li', { id: `listed-${id}` }, [
    h('p', { className: ['wording'] }, claim.claim),
    claim.claim === claim.quote ? undefined : h('p', h('q', claim.quote)),
    h('p', { className: ['about'] }, [
      verdictBadge(review ?? repeated ?? (withdrawn && 'withdrawn')),
      ' ',
      h('span', claimant ? `said by ${claimant.name}` : 'its source is not named'),
    ]),
    h('p', { className: ['ways'] }, [
      // Words that no longer stand in the body (they were in a picture, a list of notes) leave their address here.
      marked ? h('a', { href: `#claim-${id}` }, 'In the text') : h('span', { id: `claim-${id}` }),
      factCheck !== undefined && marked ? ' · ' : '',
      factCheck === undefined ? '' : h('a', { href: linkTo(factCheck) }, factCheckWords(claim)),
    ]),
  ]);
}

function factCheckWords({ withdrawn, sameClaim }: PublishedClaim): string {
  if (withdrawn) return 'Why the fact check was withdrawn';
  return sameClaim ? 'Read the fact check of this claim' : 'Read the fact check';
}

/** "Jo Writer, engineer". */
export function claimantName({ name, jobTitle }: Claimant): string {
  return jobTitle === undefined ? name : `${name}, ${jobTitle}`;
}
