// Site → robots.txt.
import type { Publisher } from '../model/plugin.ts';
import { asciiUri, below } from './links.ts';

/** `/robots.txt` (RFC 9309): everything is open, and the sitemap is named. */
export const robots: Publisher = {
  name: 'robots',
  scope: 'site',
  *publish(_shelf, site) {
    const licence = site.dataLicense
      ? `# Licence of the structured data: ${asciiUri(site.dataLicense)}\n`
      : '';
    const content = `${licence}User-agent: *\nAllow: /\n\nSitemap: ${asciiUri(below(site, 'sitemap.xml'))}\n`;
    yield { path: 'robots.txt', type: 'text/plain; charset=utf-8', content };
  },
};
