// The publication → its Organization and WebSite; other publishers → Organization.
import type { NewsMediaOrganizationLeaf, OrganizationLeaf, WebSiteLeaf } from 'schema-dts';
import type { Describer, Draft } from '../model/plugin.ts';
import type { Policy, Site } from '../model/site.ts';
import { organizationIri, originalPublisherIri, websiteIri } from './iri.ts';
import { type Identified, known, nodeOf, oneOrMany, reference } from './typed.ts';

/**
 * The publication's organisation as far as consumers read it in place: name and home address. Its `@type`
 * stays the plain one, as consumers of ClaimReview compare it with that word.
 */
export function house(site: Site): Identified<OrganizationLeaf> {
  const { name, url } = site.organization;
  return { '@type': 'Organization', '@id': organizationIri(site), name, url };
}

/** Who first published the piece; the publication itself where nobody else did. */
export function publisher(draft: Draft, site: Site): Identified<OrganizationLeaf> {
  const first = draft.meta.publication;
  if (!first) return house(site);
  const { name, url } = first;
  return { '@type': 'Organization', '@id': originalPublisherIri(draft), name, ...known({ url }) };
}

/**
 * The publication with everything that it says of itself and its policies: the trust indicators that schema.org
 * has for news media. How a desk checks is both its principles and its policy of verification.
 */
export const organization: Describer = {
  name: 'organization',
  *describe(_draft, site) {
    const { description, email, logo, sameAs } = site.organization;
    const full: Identified<NewsMediaOrganizationLeaf> = {
      ...house(site),
      '@type': 'NewsMediaOrganization',
      ...known({
        description,
        email,
        logo: logo === undefined ? undefined : reference(logo),
        sameAs: oneOrMany(sameAs),
        correctionsPolicy: policy(site, 'corrections'),
        ethicsPolicy: policy(site, 'ethics'),
        ownershipFundingInfo: policy(site, 'ownership'),
        publishingPrinciples: policy(site, 'methodology'),
        verificationFactCheckingPolicy: policy(site, 'methodology'),
        actionableFeedbackPolicy: policy(site, 'feedback'),
        diversityPolicy: policy(site, 'diversity'),
        diversityStaffingReport: policy(site, 'staffing'),
        masthead: policy(site, 'masthead'),
        missionCoveragePrioritiesPolicy: policy(site, 'mission'),
        unnamedSourcesPolicy: policy(site, 'unnamed-sources'),
        noBylinesPolicy: policy(site, 'no-bylines'),
      }),
    };
    yield nodeOf(full);
    const web: Identified<WebSiteLeaf> = {
      '@type': 'WebSite',
      '@id': websiteIri(site),
      name: site.name,
      url: `${site.url}/`,
      inLanguage: site.language,
      publisher: reference(organizationIri(site)),
      ...known({ description: site.description }),
    };
    yield nodeOf(web);
  },
};

function policy(site: Site, wanted: Policy) {
  const page = site.pages.find((each) => each.policy === wanted);
  return page && reference(`${site.url}/${page.slug}/`);
}
