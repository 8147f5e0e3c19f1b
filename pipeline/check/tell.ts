// Remarks about documents → remarks in the file in which a person wrote it.

import type { Report, Severity } from '../model/message.ts';
import type { About, CheckSubject } from '../model/plugin.ts';
import { addressOf, typesOf } from '../model/thing.ts';
import { type Place, placeOf, type Written } from './place.ts';

/** Reports of the two files that an edition is made from. */
export interface Reports {
  readonly report: Report;
  readonly reviewReport: Report;
}

/** How checks speak; what they have told is reported by `speak`. */
export interface Voice extends Pick<CheckSubject, 'tell' | 'isFaulty'> {
  speak(reports: Reports): void;
}

interface Told {
  readonly severity: Severity;
  readonly rule: string;
  readonly place: Place | undefined;
  readonly remark: { readonly reason: string; readonly fix?: string };
}

const gravity: { readonly [severity in Severity]: number } = { error: 2, warning: 1, info: 0 };

/**
 * A voice for one edition. What stands in one place of a file is published in several places of the documents:
 * a fault that they share is told once, as gravely as it is anywhere. Throws never.
 */
export function voiceOf(written: Written): Voice {
  const told = new Map<string, Told>();
  let faulty = false;
  return {
    tell(severity, rule, about, { reason: bare, fix }) {
      faulty ||= severity === 'error';
      const place = placeOf(about, written);
      const reason = place ? bare : `${bare} (${wordsFor(about, written)})`;
      const key = JSON.stringify([place, rule, reason]);
      const before = told.get(key);
      if (before && gravity[before.severity] >= gravity[severity]) return;
      told.set(key, { severity, rule, place, remark: { reason, ...(fix === undefined ? {} : { fix }) } });
    },
    isFaulty: () => faulty,
    speak({ report, reviewReport }) {
      for (const { severity, rule, place, remark } of told.values()) {
        const { error, warn, inform } = place?.file === 'review' ? reviewReport : report;
        ({ error, warning: warn, info: inform })[severity](rule, place?.span, remark);
      }
    },
  };
}

/** Which node is meant: `name at Place …#x`, `url at ClaimReview of war-ended: itemReviewed.author`. */
function wordsFor({ root, path }: About, { reviews }: Written): string {
  const properties = path.filter((step) => typeof step === 'string');
  const term = properties.at(-1);
  const around = properties.slice(0, -1).join('.');
  const claim = Object.keys(reviews).find((id) => reviews[id] === root);
  const node = typesOf(root).join(' ') || 'node';
  const top = claim === undefined ? `${node} ${addressOf(root)}` : `${node} of ${claim}`;
  return `${term === undefined ? '' : `${term} `}at ${top}${around === '' ? '' : `: ${around}`}`;
}
