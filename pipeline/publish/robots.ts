// Site → robots.txt.
import type { Publisher } from '../model/plugin.ts';
import { asciiUri, below } from './links.ts';
import { licensed } from './rights.ts';

/** `/robots.txt` (RFC 9309): everything is open, and the sitemap and the terms of use of the pages are named. */
export const robots: Publisher = {
  name: 'robots',
  scope: 'site',
  *publish(_shelf, site) {
    const licence = site.dataLicense
      ? `# Licence of the structured data: ${asciiUri(site.dataLicense)}\n`
      : '';
    // Terms of the data alone stand in the header of the data: checkers of this file know no such line.
    const hasTerms = site.rights !== undefined && licensed(site).length > 0;
    const terms = hasTerms ? `License: ${asciiUri(below(site, 'license.xml'))}\n` : '';
    const sitemap = `Sitemap: ${asciiUri(below(site, 'sitemap.xml'))}\n`;
    const content = `${licence}User-agent: *\nAllow: /\n\n${terms}${sitemap}`;
    yield { path: 'robots.txt', type: 'text/plain; charset=utf-8', content };
  },
};
