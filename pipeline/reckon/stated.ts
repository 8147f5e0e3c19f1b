// The language's rules over each sentence → what is stated there, worked out again.
import type { AnnotationOf } from '../model/annotation.ts';
import { ofKind } from '../model/annotation.ts';
import type { Reckoning } from '../model/language/reckoning.ts';
import type { Note } from '../model/note.ts';
import type { Reckoner, ReckonSubject } from '../model/plugin.ts';
import { words } from '../model/prose.ts';
import { bySpan, indexAt } from '../model/span.ts';
import { began, between, during, ended, lasted } from './days.ts';
import { daysOf, endsOf, figureOf } from './figures.ts';
import { compiledRules } from './pattern.ts';
import type { Reading, Working } from './reckoning.ts';
import { dateSlot, quantitySlot, type Skeleton, type Slot, skeletonOf, slotOf } from './skeleton.ts';
import { change, difference, multiple, product, remainder, share, sum } from './sums.ts';

const workings: { readonly [R in Reckoning]: Working } = {
  change,
  difference,
  share,
  multiple,
  sum,
  remainder,
  product,
  length: between,
  began,
  ended,
  during,
  lasted,
};

/** Works figures and days of one sentence out by the rules of the language. Throws never. */
export const stated: Reckoner = {
  name: 'stated',
  *reckon(subject: ReckonSubject): Iterable<Note> {
    const { text, sentences } = subject.article.prose;
    const { opens } = subject.language.reckoning;
    for (const [sentence, slots] of slotsBySentence(subject)) {
      const span = sentences[sentence];
      // A range has two figures in it.
      if (span && (slots.length > 1 || slots[0]?.type === 'range'))
        yield* notesOf(skeletonOf({ text, sentence: span, opens }, slots), subject);
    }
  },
};

/** The slots of each sentence, in order and disjoint. */
function slotsBySentence({ annotations, article, knowledge }: ReckonSubject): Map<number, Slot[]> {
  const bySentence = new Map<number, Slot[]>();
  const slots = [
    ...ofKind(annotations, 'date').map(dateSlot),
    ...ofKind(annotations, 'quantity').map(quantitySlot),
    ...ofKind(annotations, 'entity').map((mention) => eventSlot(mention, knowledge)),
  ].flatMap((slot) => slot ?? []);
  let free = 0;
  for (const slot of slots.sort((a, b) => bySpan(a.span, b.span))) {
    const sentence = indexAt(article.prose.sentences, slot.span.start);
    if (slot.span.start < free || sentence < 0) continue;
    free = slot.span.end;
    const among = bySentence.get(sentence);
    if (among) among.push(slot);
    else bySentence.set(sentence, [slot]);
  }
  return bySentence;
}

/** A mention of something that began or ended on a known day. */
function eventSlot(
  { entity, span }: AnnotationOf<'entity'>,
  knowledge: ReckonSubject['knowledge'],
): Slot | undefined {
  const fact = entity?.startsWith('Q') ? knowledge.fact(entity) : undefined;
  return fact && (fact.from ?? fact.to) !== undefined ? { type: 'event', span, fact } : undefined;
}

function* notesOf(skeleton: Skeleton, subject: ReckonSubject): Iterable<Note> {
  const { reckoning } = subject.language;
  const told = new Set<number>();
  for (const { rule, expression } of compiledRules(reckoning)) {
    for (const match of skeleton.text.matchAll(expression)) {
      if (reckoning.loosening.test(match[0])) continue;
      const reckoned = workings[rule.reckons](readingOf(match, skeleton, subject));
      if (!reckoned || told.has(reckoned.stated.start)) continue;
      told.add(reckoned.stated.start);
      const { stated: span, operands, holds, working } = reckoned;
      yield { rule: rule.name, span, operands, holds, working };
    }
  }
}

function readingOf(match: RegExpExecArray, skeleton: Skeleton, desk: ReckonSubject): Reading {
  const { language, article } = desk;
  const groups = match.groups ?? {};
  const list = [...(groups['list'] ?? '').matchAll(/<(\w+)>/g)].flatMap(
    ([, name]) => slotOf(skeleton, name) ?? [],
  );
  const times = language.reckoning.multiples.get(groups['m'] ?? '');
  return {
    desk,
    list,
    ...(times === undefined ? {} : { multiple: times }),
    slot: (name) => slotOf(skeleton, groups[name]),
    ends: (slot) =>
      slot?.type === 'range'
        ? endsOf(slot.quantity.finding, words(article.prose, slot.span), language)
        : undefined,
    figure: (slot) => {
      if (!slot || 'fact' in slot) return undefined;
      const said = words(article.prose, slot.span);
      if ('quantity' in slot) return figureOf(slot.quantity.finding, said, language);
      return slot.type === 'span' ? daysOf(slot.date.finding, said, language) : undefined;
    },
  };
}
