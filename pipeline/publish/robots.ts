// Site → robots.txt.
import type { Publisher } from '../model/plugin.ts';
import { asciiUri, below } from './links.ts';
import { licensed } from './rights.ts';

/** `/robots.txt` (RFC 9309): everything is open, and the sitemap and the terms of use are named. */
export const robots: Publisher = {
  name: 'robots',
  scope: 'site',
  *publish(_shelf, site) {
    const licence = site.dataLicense
      ? `# Licence of the structured data: ${asciiUri(site.dataLicense)}\n`
      : '';
    const terms = licensed(site).length > 0 ? `License: ${asciiUri(below(site, 'license.xml'))}\n` : '';
    const sitemap = `Sitemap: ${asciiUri(below(site, 'sitemap.xml'))}\n`;
    const content = `${licence}User-agent: *\nAllow: /\n\n${terms}${sitemap}`;
    yield { path: 'robots.txt', type: 'text/plain; charset=utf-8', content };
  },
};
