// Flipboard → what its feeds have to be.
import { plainTags } from '../allowed.ts';
import type { PartnerForm } from './partner.ts';

/** Full text, at least thirty items. */
export const flipboard: PartnerForm = {
  title: 'Flipboard',
  path: 'partners/flipboard.xml',
  tags: [...plainTags, 'figure', 'figcaption', 'img'],
  items: 50,
};
