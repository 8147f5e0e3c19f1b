// A verdict → its badge, and its place on the house's scale.
import type { Element } from 'hast';
import { h } from 'hastscript';
import type { Rating, Scale } from '../../model/site.ts';

/** A verdict as far as a label shows it. */
export interface Labelled {
  readonly label: string;
  readonly rating?: Pick<Rating, 'class'>;
}

/** What the style sheet colours a verdict by: its rating's class; `other` for one in the reviewer's own words. */
export function verdictClass(review: Pick<Labelled, 'rating'> | undefined): string {
  return review ? (review.rating?.class ?? 'OTHER').toLowerCase() : 'open';
}

/** The verdict as a small label; its sign and its words tell it apart where colour does not. */
export function verdictBadge(review: Labelled | 'withdrawn' | undefined): Element {
  const verdict = review === 'withdrawn' ? undefined : review;
  const label = verdict?.label ?? (review === undefined ? 'Not yet checked' : 'Fact check withdrawn');
  return h('span', { className: ['verdict', verdictClass(verdict)] }, label);
}

/** The house's scale from worst to best with the step of `rating` marked; nothing for a verdict outside it. */
export function scaleGraphic(scale: Scale, rating: Rating | undefined): readonly Element[] {
  if (rating?.value === undefined) return [];
  const steps = scale.ratings
    .flatMap((step) => (step.value === undefined ? [] : [{ ...step, value: step.value }]))
    .sort((a, b) => (scale.best > scale.worst ? a.value - b.value : b.value - a.value));
  return [
    h('p', { className: ['sr-only'] }, `The scale, from ${steps[0]?.label} to ${steps.at(-1)?.label}:`),
    h(
      'ol',
      { className: ['scale'] },
      steps.map((step) =>
        h(
          'li',
          {
            className: [step.class.toLowerCase()],
            ...(step.key === rating.key ? { ariaCurrent: 'true' } : {}),
          },
          step.label,
        ),
      ),
    ),
  ];
}
