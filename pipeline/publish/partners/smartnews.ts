// SmartNews → what its SmartFormat feeds have to be.
import { plainTags } from '../allowed.ts';
import type { PartnerForm } from './partner.ts';

/** Full text in `content:encoded`, `dc:creator`, a time to live, and the logo in an element of its own. */
export const smartnews: PartnerForm = {
  title: 'SmartNews',
  path: 'partners/smartnews.xml',
  tags: [...plainTags, 'figure', 'figcaption', 'img'],
  items: 50,
  ttl: 15,
  namespaces: { 'xmlns:snf': 'http://www.smartnews.be/snf' },
  logo: 'snf:logo',
};
