// MSN (Microsoft Start) → what its partner feeds have to be.
import { plainTags } from '../allowed.ts';
import type { PartnerForm } from './partner.ts';

/** Titles of 20 to 150 characters; no script, no style, no figure, no mark; ids and dates that never change. */
export const msn: PartnerForm = {
  title: 'MSN',
  path: 'partners/msn.xml',
  tags: [...plainTags, 'img'],
  titleLength: { least: 20, most: 150 },
  items: 50,
};
