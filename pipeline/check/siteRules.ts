// All editions → what only shows when they stand side by side.
import { slugOf } from '../model/address.ts';
import type { Entry } from '../model/edition.ts';
import type { Message } from '../model/message.ts';
import type { SiteCheck } from '../model/plugin.ts';
import type { Page, Site } from '../model/site.ts';

/**
 * Claim ids and the addresses of fact checks are those of one article only: readers of the feeds key their
 * rows on them. Error `check:claim-shared`.
 */
export const claimIds: SiteCheck = {
  name: 'claimIds',
  *check(shelf) {
    const seen = new Map<string, Entry>();
    for (const entry of shelf.entries) {
      for (const { id, factCheck } of entry.claims) {
        for (const name of [`claim id ${id}`, ...(factCheck ? [`fact check ${factCheck}`] : [])]) {
          const other = seen.get(name);
          if (other) {
            yield message(entry, 'check:claim-shared', {
              reason: `Unexpected ${name}, expected one that ${other.path} does not have`,
              fix: 'Give the newer claim another id.',
            });
          } else seen.set(name, entry);
        }
      }
    }
  },
};

/**
 * Every page has an address of its own: articles and their former addresses, sections, standing pages, and what
 * the house itself writes. Error `check:address-taken`.
 */
export const pageAddresses: SiteCheck = {
  name: 'pageAddresses',
  *check(shelf, site) {
    const owners = new Map(houseFolders.map((folder) => [`${site.url}/${folder}`, 'the site itself']));
    for (const { slug, path } of site.pages) {
      const url = `${site.url}/${slug}/`;
      const owner = owners.get(url);
      if (owner) yield taken(path, url, owner);
      else owners.set(url, path);
    }
    for (const entry of shelf.entries) {
      const section = `${site.url}/${slugOf(entry.section)}/`;
      const owner = owners.get(section);
      if (owner) yield taken(entry.path, section, owner);
    }
    for (const entry of shelf.entries) {
      for (const url of [entry.url, ...entry.aliases]) {
        const owner = owners.get(url);
        if (owner) yield taken(entry.path, url, owner);
        else owners.set(url, entry.path);
      }
    }
  },
};

/** Folders that publishers write; nothing else may live there. */
const houseFolders = [
  '',
  'fact-checks/',
  'data/',
  'sitemaps/',
  'entities/',
  'embed/',
  'feeds/',
  'partners/',
  'atom/',
];

function taken(path: string, url: string, owner: string): Message {
  return {
    path,
    severity: 'error',
    rule: 'check:address-taken',
    reason: `Unexpected address ${url}, expected one that ${owner} does not have`,
    fix: 'Give it another slug or section, or remove the alias.',
  };
}

/**
 * Who publishes fact checks says how it checks and how it corrects (IFCN's code; Google's guidelines).
 * Errors `check:no-corrections-page`, `check:no-methodology-page`.
 */
export const policies: SiteCheck = {
  name: 'policies',
  *check(shelf, site) {
    const first = shelf.entries.find((entry) => entry.claims.some((claim) => claim.factCheck !== undefined));
    if (!first) return;
    for (const policy of ['corrections', 'methodology'] as const) {
      if (hasPage(site, policy)) continue;
      yield message(first, `check:no-${policy}-page`, {
        reason: `Unexpected fact check on a site without a ${policy} page, expected one`,
        fix: `Add pages/${policy}.md to the source folder.`,
      });
    }
  },
};

function hasPage(site: Site, policy: NonNullable<Page['policy']>): boolean {
  return site.pages.some((page) => page.policy === policy);
}

function message(entry: Entry, rule: string, remark: { reason: string; fix: string }): Message {
  return { path: entry.path, severity: 'error', rule, ...remark };
}
