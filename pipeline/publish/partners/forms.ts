// The roster of partners: `site.yaml` names them, each has its table.
import type { Partner } from '../../model/site.ts';
import { flipboard } from './flipboard.ts';
import { msn } from './msn.ts';
import type { PartnerForm } from './partner.ts';
import { smartnews } from './smartnews.ts';

/** What each partner asks for. */
export const partnerForms: { readonly [partner in Partner]: PartnerForm } = { msn, smartnews, flipboard };
