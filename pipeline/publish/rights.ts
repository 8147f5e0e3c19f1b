// What the settings say of machines → RSL and TDMRep: terms that crawlers can read.
import type { Json } from '../model/node.ts';
import type { Publisher } from '../model/plugin.ts';
import type { MachineUse, Site } from '../model/site.ts';
import { json } from './json.ts';
import { asciiUri, webAddress } from './links.ts';
import { block, element, type Markup, xmlDocument } from './xml.ts';

const namespace = 'https://rslstandard.org/rsl';

/**
 * `/license.xml` (Really Simple Licensing 1.0) and `/.well-known/tdmrep.json` (W3C TDMRep), for what is known:
 * the data's licence holds below `/data/`, the settings' `rights` hold for the pages. Neither is written where
 * nothing is said.
 */
export const rights: Publisher = {
  name: 'rights',
  scope: 'site',
  *publish(_shelf, site) {
    const contents = licensed(site);
    if (contents.length > 0) {
      const content = xmlDocument(block('rsl', { xmlns: namespace }, contents));
      yield { path: 'license.xml', type: 'application/rsl+xml', content };
    }
    const rules = mining(site);
    if (rules.length > 0) {
      yield { path: '.well-known/tdmrep.json', type: 'application/json', content: json(rules) };
    }
  },
};

/** One element for each part of the site whose terms are known. */
export function licensed(site: Site): Markup[] {
  const data = webAddress(site.dataLicense);
  const { permit = [], prohibit = [] } = site.rights ?? {};
  const policy = webAddress(site.rights?.policy);
  return [
    ...(data ? [content('/data/', [uses('permits', ['all']), payment(data)], site)] : []),
    ...(permit.length + prohibit.length > 0
      ? [content('/', [uses('permits', permit), uses('prohibits', prohibit)], site, policy)]
      : []),
  ];
}

function content(
  url: string,
  terms: readonly (Markup | undefined)[],
  { organization }: Site,
  policy?: string,
): Markup {
  const { name, email } = organization;
  return block('content', { url }, [
    block('license', {}, terms),
    element('copyright', { type: 'organization', contactEmail: email }, name),
    policy === undefined ? undefined : element('terms', {}, policy),
  ]);
}

function uses(name: 'permits' | 'prohibits', all: readonly MachineUse[]): Markup | undefined {
  return all.length === 0 ? undefined : element(name, { type: 'usage' }, all.join(' '));
}

/** What a licence asks in return: nothing, or credit; for one that is not known its address says it. */
function payment(licence: string): Markup {
  const kind = /^https?:\/\/creativecommons\.org\/(publicdomain|licenses\/by)\//.exec(licence)?.[1];
  const type = kind === undefined ? undefined : kind === 'publicdomain' ? 'free' : 'attribution';
  return element('payment', { type }, element('standard', {}, asciiUri(licence)));
}

/** Rules from the narrowest to the widest: the first that fits holds. */
function mining({ dataLicense, rights: stated }: Site): Json[] {
  const isFree = /^https?:\/\/creativecommons\.org\//.test(dataLicense ?? '');
  const policy = webAddress(stated?.policy);
  return [
    ...(isFree ? [{ location: '/data/', 'tdm-reservation': 0 }] : []),
    ...(stated?.mining === undefined
      ? []
      : [
          {
            location: '/',
            'tdm-reservation': stated.mining === 'reserved' ? 1 : 0,
            ...(policy ? { 'tdm-policy': policy } : {}),
          },
        ]),
  ];
}
