// Remarks about documents → remarks in the file in which a person wrote it.

import type { Report, Severity } from '../model/message.ts';
import type { About, CheckSubject } from '../model/plugin.ts';
import { addressOf, typesOf } from '../model/thing.ts';
import { type Place, placeOf, type Written } from './place.ts';

/** Reports of the two files that an edition is made from. */
export interface Reports {
  readonly report: Report;
  readonly reviewReport: Report;
  /** That of the publication's settings: what is wrong with them is wrong in every article alike. */
  readonly siteReport?: Report;
}

/** How checks speak; what they have told is reported by `speak`. */
export interface Voice extends Pick<CheckSubject, 'tell' | 'isFaulty'> {
  speak(reports: Reports): void;
}

interface Told {
  readonly severity: Severity;
  readonly rule: string;
  readonly place: Place | undefined;
  /** Whether it is about the publication or somebody of it, and written in neither file. */
  readonly ofSite: boolean;
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
      const ofSite = !place && isOfSite(addressOf(about.root), written);
      told.set(key, {
        severity,
        rule,
        place,
        ofSite,
        remark: { reason, ...(fix === undefined ? {} : { fix }) },
      });
    },
    isFaulty: () => faulty,
    speak({ report, reviewReport, siteReport = report }) {
      for (const { severity, rule, place, ofSite, remark } of told.values()) {
        const own = ofSite ? siteReport : report;
        const { error, warn, inform } = place?.file === 'review' ? reviewReport : own;
        ({ error, warning: warn, info: inform })[severity](rule, place?.span, remark);
      }
    },
  };
}

/** The publication, its organisation and the people of `people.yaml` live at fragments of its front page. */
function isOfSite(address: string, { draft }: Written): boolean {
  return address.startsWith(`${new URL(draft.url).origin}/#`);
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
