// The roster of profiles: one line each.
import { claimReview } from './claimReview.ts';
import { dataCommons } from './dataCommons.ts';
import { factCheckTools } from './factCheckTools.ts';
import { mediaVault } from './mediaVault.ts';
import { newsItem } from './newsItem.ts';
import type { Profile } from './profile.ts';

/** Every target of fact checks. */
export const profiles: readonly Profile[] = [claimReview, dataCommons, factCheckTools, mediaVault, newsItem];
