// Corrections → a section that tells readers what was changed and when.
import type { Element } from 'hast';
import { h } from 'hastscript';
import type { Correction } from '../../model/decision.ts';
import { timeOf } from './time.ts';

/** The section with the newest first; undefined where nothing was corrected. */
export function correctionSection(corrections: readonly Correction[]): Element | undefined {
  if (corrections.length === 0) return undefined;
  const newestFirst = [...corrections].sort((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0));
  return h('section', { className: ['corrections'], ariaLabelledBy: 'corrections' }, [
    h('h2', { id: 'corrections' }, 'Corrections'),
    h(
      'ul',
      newestFirst.map(({ date, text }) => h('li', [timeOf(date), ': ', text])),
    ),
  ]);
}
