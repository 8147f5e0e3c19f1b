// site.yaml → name, home, language, time zone and the other particulars of the publication.
import * as z from 'zod';
import type { Genre } from '../model/article.ts';
import type { Report } from '../model/message.ts';
import { machineUses, partners, type Site } from '../model/site.ts';
import { suggestion } from '../model/yaml/nearest.ts';
import { readYaml } from '../model/yaml/read.ts';
import { address, day, line, partialDay, prose, scalar } from '../model/yaml/scalars.ts';

const genres = ['opinion', 'news', 'analysis', 'report', 'background'] as const satisfies readonly Genre[];

const origin = scalar(readOrigin, { type: 'string', format: 'uri', pattern: '^https://[^/?#]+/?$' });
const language = scalar(readLanguage, { type: 'string', pattern: '^[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*$' });
const timeZone = scalar(readTimeZone, { type: 'string' });
const indexNowKey = scalar(readKey, { type: 'string', pattern: '^[A-Za-z0-9-]{8,128}$' });
const email = scalar(readEmail, { type: 'string', format: 'email' });

const organization = z.strictObject({
  name: line.describe('Name of the publisher; that of the publication where absent.').exactOptional(),
  url: address.describe('Its home page, on the host of the publication.').exactOptional(),
  description: prose.describe('What it is, in a sentence.').exactOptional(),
  email: email.describe('Where readers reach it.').exactOptional(),
  logo: address.describe('Address of its logo.').exactOptional(),
  sameAs: z.array(address).default([]).describe('Pages elsewhere that are about it.'),
});

const announce = z.strictObject({
  webSub: address
    .describe('A WebSub hub: feeds name it, and `claimpress ping` tells it of news.')
    .exactOptional(),
  indexNow: z
    .strictObject({
      key: indexNowKey.describe('Your key, 8–128 letters, digits and hyphens; published as /<key>.txt.'),
      endpoint: address.default('https://api.indexnow.org/indexnow').describe('Where IndexNow is told.'),
    })
    .describe('Search engines that take part in IndexNow.')
    .exactOptional(),
});

const republish = z.strictObject({
  terms: prose.describe('What republishers may and must do, in a sentence or two.'),
  license: address.describe('Address of the licence of the texts.').exactOptional(),
});

const uses = z.array(z.enum(machineUses));

const rights = z.strictObject({
  permit: uses.default([]).describe('Uses by machines that are allowed, as RSL 1.0 names them.'),
  prohibit: uses.default([]).describe('Uses by machines that are not allowed.'),
  mining: z
    .enum(['reserved', 'open'])
    .describe('Whether text and data mining is reserved (TDMRep).')
    .exactOptional(),
  policy: address.describe('Page with the terms in words.').exactOptional(),
});

/** What may stand in `site.yaml`. */
export const siteSchema = z
  .strictObject({
    url: origin.describe('Where the publication lives: https, the host, nothing after it.'),
    name: line.describe('Name of the publication.'),
    description: prose.describe('What it is, in a sentence.'),
    language: language.describe('Language of its articles, BCP 47: en, en-GB.'),
    timeZone: timeZone.describe('Time zone of its dates, IANA: America/New_York.'),
    idDate: partialDay.describe('Since when it owns its host. Never change it: it is part of every id.'),
    now: day.describe('The day of the build; the newest date in the content where absent.').exactOptional(),
    section: line.describe('Section of articles that name none.'),
    genre: z.enum(genres).describe('Genre of articles that name none.'),
    dataLicense: address.describe('Address of the licence of the structured data.').exactOptional(),
    republish: republish
      .describe('Offers each article of the house to republishers, under these terms.')
      .exactOptional(),
    partners: z
      .array(z.enum(partners))
      .describe('Partners for whom a feed is written: msn, smartnews, flipboard.')
      .exactOptional(),
    rights: rights
      .describe('What machines may do with the pages: /license.xml and tdmrep.json.')
      .exactOptional(),
    organization: organization.describe('Who publishes and signs fact checks.').default({ sameAs: [] }),
    announce: announce.describe('Who is told after a deployment, by `claimpress ping`.').exactOptional(),
  })
  .meta({ title: 'site.yaml', description: 'The particulars of a Claimpress publication.' });

/** The particulars of a publication: all of `Site` but people, scale, entities and pages. */
export type Particulars = Omit<Site, 'people' | 'scale' | 'entities' | 'pages'>;

/** Reads `site.yaml`. Reports `yaml:*` and `config:*`; undefined where anything is an error. Throws never. */
export function readParticulars(text: string, report: Report): Particulars | undefined {
  const reading = readYaml(text, siteSchema, report);
  if (!reading) return undefined;
  const { value, place } = reading;
  const home = value.organization.url ?? `${value.url}/`;
  if (new URL(home).origin !== value.url) {
    report.error('config:foreign-home', place('organization', 'url'), {
      reason: `Unexpected home page ${home}, expected one on ${value.url}`,
      fix: 'Give the page on this host: readers of fact checks match the two. Other pages go into sameAs.',
    });
    return undefined;
  }
  return {
    ...value,
    organization: { ...value.organization, name: value.organization.name ?? value.name, url: home },
  };
}

function readOrigin(typed: string) {
  const url = URL.canParse(typed) ? new URL(typed) : undefined;
  if (url?.protocol === 'https:' && /^https:\/\/[^\s/?#@\\]+\/?$/i.test(typed)) return url.origin;
  const fix =
    url && (url.protocol === 'https:' || url.protocol === 'http:') && url.host !== ''
      ? `Write https://${url.host}.`
      : 'Write for example https://news.example.org.';
  return { reason: `Unexpected "${typed}", expected https:// and the host alone`, fix };
}

function readLanguage(typed: string) {
  try {
    const [canonical] = /^[A-Za-z]{2,3}(?:-|$)/.test(typed) ? Intl.getCanonicalLocales(typed) : [];
    if (canonical !== undefined) return canonical;
  } catch {
    // A tag that is not well formed is refused below, like one that names no language.
  }
  return { reason: `Unexpected "${typed}", expected a language tag`, fix: 'Write for example en or en-GB.' };
}

function readTimeZone(typed: string) {
  try {
    if (/^[A-Za-z]/.test(typed)) {
      new Intl.DateTimeFormat('en-US', { timeZone: typed });
      return typed;
    }
  } catch {
    // Names that the tables lack are refused below, with the nearest that they hold.
  }
  const reason = `Unexpected "${typed}", expected a time zone by its place`;
  const fix = suggestion(typed, Intl.supportedValuesOf('timeZone'));
  return { reason, fix: fix.startsWith('Did') ? fix : 'Write for example America/New_York or Europe/Rome.' };
}

function readKey(typed: string) {
  return /^[A-Za-z0-9-]{8,128}$/.test(typed)
    ? typed
    : {
        reason: `Unexpected "${typed}", expected an IndexNow key of 8 to 128 letters, digits and hyphens`,
        fix: 'Make one up, for example with `openssl rand -hex 16`.',
      };
}

function readEmail(typed: string) {
  return /^[^\s@<>()",;:\\]{1,64}@[^\s@<>()",;:\\]{1,255}$/.test(typed)
    ? typed
    : {
        reason: `Unexpected "${typed}", expected an e-mail address`,
        fix: 'Write for example desk@example.org.',
      };
}
