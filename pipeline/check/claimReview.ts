// Reviews → what Google, MediaVault, Meedan and the other readers of ClaimReview would refuse or misread.
import type { Check } from '../model/plugin.ts';
import { claimRules } from './claimRules.ts';
import { ratingRules } from './ratingRules.ts';
import { reviewRules } from './reviewRules.ts';
import { applyRules, type Rule } from './rule.ts';

/** Every rule about a ClaimReview, by the part of it that the rule is about. */
export const rules: readonly Rule[] = [...reviewRules, ...ratingRules, ...claimRules];

/** Every review keeps the rules of Google's ClaimReview documentation and those that its readers' code sets. */
export const claimReview: Check = {
  name: 'claimReview',
  check(subject) {
    for (const node of Object.values(subject.reviews)) applyRules(rules, { node, subject });
  },
};
