// The publication's own files → Site: configuration through config/, standing pages through read and render.
import { readSite } from './config/index.ts';
import { formatOf, idOf, type Listing, openFile } from './folder.ts';
import { type Kit, languageTags } from './kit.ts';
import { countryId } from './knowledge/own.ts';
import { slugOf } from './model/address.ts';
import type { Message, Report } from './model/message.ts';
import { type Page, type Policy, policies, type Site } from './model/site.ts';
import { read } from './read/index.ts';
import { renderPage } from './render/index.ts';
import { innerLinks } from './render/innerLinks.ts';
import { createReport } from './run/report.ts';

/** What came of the settings: without a site nothing can be built. */
export interface Settings {
  readonly site?: Site;
  readonly messages: readonly Message[];
}

/** Other names that people give to the files of policy pages. */
const policyNames: { readonly [slug: string]: Policy } = {
  'corrections-policy': 'corrections',
  'how-we-check': 'methodology',
  'fact-checking-policy': 'methodology',
  'code-of-ethics': 'ethics',
  'ethics-policy': 'ethics',
  funding: 'ownership',
  'ownership-and-funding': 'ownership',
  'about-us': 'about',
  'diversity-policy': 'diversity',
  'diversity-staffing-report': 'staffing',
  'actionable-feedback': 'feedback',
  contact: 'feedback',
  staff: 'masthead',
  team: 'masthead',
  'unnamed-sources-policy': 'unnamed-sources',
  'anonymous-sources': 'unnamed-sources',
};

/** Reads `site.yaml` and what stands beside it. A page whose name is that of a policy is that policy's page. */
export function readSettings(folder: string, listing: Listing, kit: Kit): Settings {
  const reports: Report[] = [];
  const messages: Message[] = [];
  const reportFor = (path: string, text: string): Report => {
    const report = createReport(path, text);
    reports.push(report);
    return report;
  };
  const files: Record<string, { path: string; text: string }> = {};
  for (const name of listing.settings) {
    const { path, text, messages: faults } = openFile(folder, name);
    messages.push(...faults);
    if (text !== undefined) files[name] = { path, text };
  }
  const site = readSite(files, reportFor);
  if (site && !kit.language(site.language)) tellLanguage(site.language, files['site.yaml'], reportFor);
  if (site) tellCountries(site, files['entities.yaml'], { kit, reportFor });
  const pages = site ? readPages(folder, listing, { site, kit, messages, reportFor }) : [];
  messages.push(...reports.flatMap((report) => report.messages));
  return site && messages.every(({ severity }) => severity !== 'error')
    ? { site: { ...site, pages }, messages }
    : { messages };
}

/** No article can be read in a language that the kit has not. */
function tellLanguage(
  language: string,
  file: { readonly path: string; readonly text: string } | undefined,
  reportFor: Surroundings['reportFor'],
): void {
  const { path, text } = file ?? { path: 'site.yaml', text: '' };
  const start = Math.max(0, text.search(/(?<=^language:\s*)\S/m));
  reportFor(path, text).error(
    'config:unknown-language',
    { start, end: start + language.length },
    {
      reason: `Unexpected language ${language}, expected one that Claimpress reads: ${languageTags.join(', ')}`,
      fix: 'Name a language from that list.',
    },
  );
}

/** A country in `entities.yaml` is one that the knowledge base knows, or a Wikidata id. */
function tellCountries(
  { entities }: Site,
  file: { readonly path: string; readonly text: string } | undefined,
  { kit, reportFor }: Pick<Surroundings, 'kit' | 'reportFor'>,
): void {
  const named = entities.flatMap(({ country, roles }) => [country, ...roles.map((role) => role.country)]);
  const unknown = new Set(
    named.filter((country) => country !== undefined && countryId(country, kit.knowledge) === undefined),
  );
  if (!file || unknown.size === 0) return;
  const report = reportFor(file.path, file.text);
  for (const country of unknown) {
    const start = Math.max(0, file.text.indexOf(`${country}`, file.text.indexOf('country:')));
    report.error(
      'config:unknown-country',
      { start, end: start + `${country}`.length },
      {
        reason: `Unexpected country ${country}, expected the English name of one, or its Wikidata id`,
        fix: 'Write for example South Korea, or Q884.',
      },
    );
  }
}

interface Surroundings {
  readonly site: Site;
  readonly kit: Kit;
  readonly messages: Message[];
  reportFor(path: string, text: string): Report;
}

function readPages(
  folder: string,
  listing: Listing,
  { site, kit, messages, reportFor }: Surroundings,
): Page[] {
  const pages: Page[] = [];
  const language = kit.language(site.language);
  for (const name of listing.pages) {
    const { path, text, messages: faults } = openFile(folder, name);
    messages.push(...faults);
    if (text === undefined || !language) continue;
    const id = idOf(name).slice('pages/'.length);
    const article = read({ id, path, format: formatOf(name), text }, language, reportFor(path, text));
    if (!article) continue;
    const slug = slugOf(article.meta.slug);
    const policy = policies.find((known) => known === slug) ?? policyNames[slug];
    const { description, dateModified, headline } = article.meta;
    pages.push({
      slug,
      title: headline,
      ...(description === undefined ? {} : { description }),
      ...(policy ? { policy } : {}),
      ...(dateModified === undefined ? {} : { dateModified }),
      body: renderPage(article, `${site.url}/${slug}/`),
      path,
      links: innerLinks(article.tree, `${site.url}/${slug}/`),
    });
  }
  return pages;
}
