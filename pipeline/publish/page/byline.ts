// Who wrote an article, and when → its byline, and the note about the authors at its foot.
import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import type { Byline } from '../../model/article.ts';
import type { Edition } from '../../model/edition.ts';
import { webAddress } from '../links.ts';
import { timeOf } from './time.ts';

/** "By A and B · First published by P · March 5, 2019 · Updated …"; each part only where it is known. */
export function byline({ meta, dateModified }: Edition): Element {
  const { authors, publication, datePublished, originalUrl } = meta;
  const original = webAddress(originalUrl ?? publication?.url);
  const parts: ElementContent[][] = [];
  if (authors.length > 0) parts.push([{ type: 'text', value: 'By ' }, ...joined(authors.map(card))]);
  if (publication) {
    const name = original ? h('a', { href: original }, publication.name) : h('span', publication.name);
    parts.push([{ type: 'text', value: 'First published by ' }, name]);
  }
  if (datePublished !== undefined) parts.push([timeOf(datePublished, 'dt-published')]);
  if (dateModified !== undefined && dateModified.slice(0, 10) !== datePublished?.slice(0, 10)) {
    parts.push([{ type: 'text', value: 'Updated ' }, timeOf(dateModified, 'dt-updated')]);
  }
  return h(
    'p',
    { className: ['byline'] },
    parts.map((part) => h('span', part)),
  );
}

/** What is known of the authors; undefined where it is no more than their names. */
export function authorNote(authors: readonly Byline[]): Element | undefined {
  const notes = authors.flatMap(({ name, jobTitle, affiliation, description }) => {
    if (description !== undefined) return [h('p', description)];
    const offices = [jobTitle, affiliation].filter((office) => office !== undefined);
    return offices.length === 0 ? [] : [h('p', [h('strong', name), `, ${offices.join(', ')}`])];
  });
  return notes.length === 0
    ? undefined
    : h('aside', { className: ['author-note'], ariaLabel: 'About the author' }, notes);
}

function card({ name, url }: Byline): Element {
  const address = webAddress(url);
  return address
    ? h('a', { className: ['p-author', 'h-card'], href: address, rel: ['author'] }, name)
    : h('span', { className: ['p-author', 'h-card'] }, name);
}

function joined(names: readonly Element[]): ElementContent[] {
  return names.flatMap((name, index): ElementContent[] => {
    const separator = index === 0 ? '' : index === names.length - 1 ? ' and ' : ', ';
    return [{ type: 'text', value: separator }, name];
  });
}
