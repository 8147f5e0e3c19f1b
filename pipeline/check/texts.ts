// Documents → texts in them that are no plain text, and languages that are none.
import type { Severity } from '../model/message.ts';
import { isLanguageTag, markupIn, referenceIn } from '../model/plainText.ts';
import type { Check } from '../model/plugin.ts';
import { textsOf, typesOf } from '../model/thing.ts';
import { nodesOf, propertyOf } from './walk.ts';

const lenient: ReadonlySet<string> = new Set(['check:markup-in-text', 'check:reference-in-text']);

/**
 * Texts are words only: not empty (`check:empty-text`), no HTML (`check:markup-in-text`), no character
 * references (`check:reference-in-text`); `inLanguage` is a tag of BCP 47 (`check:language`). All are errors,
 * but HTML and references are warnings outside of reviews: old headlines must not keep an archive from being built.
 */
export const texts: Check = {
  name: 'texts',
  check(subject) {
    for (const visit of nodesOf(subject)) {
      const inReview = typesOf(visit.root).includes('ClaimReview');
      for (const [term, value] of Object.entries(visit.node)) {
        for (const text of textsOf(value)) {
          const found = faultOf(term, text);
          if (!found) continue;
          const { rule, reason, fix } = found;
          const severity: Severity = !inReview && lenient.has(rule) ? 'warning' : 'error';
          subject.tell(severity, rule, propertyOf(visit, term), { reason, fix });
        }
      }
    }
  },
};

function faultOf(term: string, text: string): { rule: string; reason: string; fix: string } | undefined {
  if (text.trim() === '') {
    return {
      rule: 'check:empty-text',
      reason: 'Unexpected empty text, expected words',
      fix: 'Leave the field out.',
    };
  }
  const markup = markupIn(text);
  if (markup) {
    return {
      rule: 'check:markup-in-text',
      reason: `Unexpected HTML ${markup} in "${short(text)}", expected plain words`,
      fix: 'Write the words without tags.',
    };
  }
  const reference = referenceIn(text);
  if (reference) {
    return {
      rule: 'check:reference-in-text',
      reason: `Unexpected ${reference} in "${short(text)}", expected the character itself`,
      fix: 'Write the character as it is.',
    };
  }
  if (term === 'inLanguage' && !isLanguageTag(text)) {
    return {
      rule: 'check:language',
      reason: `Unexpected language "${text}", expected a tag of BCP 47 like en or pt-BR`,
      fix: 'Write the language as a tag.',
    };
  }
  return undefined;
}

function short(text: string): string {
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}
