// Pages → what is wrong with them, and for whom: the roster of the rules.
import type { Severity } from '../model/message.ts';
import type { Span } from '../model/span.ts';
import { type Consumer, gravest, type Severities } from './consumer.ts';
import type { Page } from './page.ts';
import type { Found, Rule, RulePage } from './rule.ts';
import { across, type Register } from './rules/across.ts';
import { address } from './rules/address.ts';
import { article } from './rules/article.ts';
import { author } from './rules/author.ts';
import { claim } from './rules/claim.ts';
import { claimant } from './rules/claimant.ts';
import { feedRules } from './rules/feed.ts';
import { placement } from './rules/placement.ts';
import { rating } from './rules/rating.ts';
import { review } from './rules/review.ts';
import { syntax } from './rules/syntax.ts';
import { terms } from './rules/terms.ts';
import { texts } from './rules/texts.ts';

/** Every rule about one page. */
export const rules: readonly Rule[] = [
  ...syntax,
  ...placement,
  ...review,
  ...address,
  ...author,
  ...rating,
  ...claim,
  ...claimant,
  ...texts,
  ...terms,
  ...article,
  ...feedRules,
];

/** What people can read about every rule, in the order of their subjects. */
export const rulePages: readonly RulePage[] = [...rules, ...across];

/** One fault with its place in the text of the page. */
export interface Finding {
  readonly rule: string;
  readonly span: Span;
  /** The gravest of `consumers`, or that of the consumer who was asked for. */
  readonly severity: Severity;
  readonly consumers: Severities;
  readonly reason: string;
  readonly fix: string;
}

/** How often one rule is told of one page: a broken template repeats itself. */
const mostOfARule = 50;

/** How to judge. */
export interface Judging {
  /** The page's path, by which other pages name it. */
  readonly path: string;
  /** Pages that were judged before it. */
  readonly register: Register;
  /** Only what this consumer minds. */
  readonly consumer?: Consumer | undefined;
  /** Only errors: rules that never find one are not asked. */
  readonly isErrorsOnly?: boolean | undefined;
}

/** Judges a page by every rule. Findings stand by their places. Throws never. */
export function judge(page: Page, { path, register, consumer, isErrorsOnly }: Judging): readonly Finding[] {
  const findings: Finding[] = [];
  const tell = (rule: RulePage, { at, reason, fix }: Found): void => {
    const severity = gravest(rule.severity, consumer);
    if (!severity) return;
    const span =
      'span' in at ? at.span : at.visit.block.spanOf(at.thing ?? at.visit.thing, at.term, at.index);
    findings.push({
      rule: rule.name,
      span,
      severity,
      consumers: rule.severity,
      reason,
      fix: fix ?? rule.fix,
    });
  };
  for (const rule of rules) {
    const worst = gravest(rule.severity, consumer);
    if (!worst || (isErrorsOnly && worst !== 'error')) continue;
    let told = 0;
    for (const found of rule.find(page)) {
      if (told++ === mostOfARule) break;
      tell(rule, found);
    }
  }
  for (const { rule, found } of register.enter(page, path)) tell(rule, found);
  return findings.sort((a, b) => a.span.start - b.span.start);
}
