// Graph → what consumers of news articles would miss or misread in the article's own node.

import { slugOf } from '../model/address.ts';
import { isAfter } from '../model/forms.ts';
import type { Check } from '../model/plugin.ts';
import { soleText, thingsOf, typesOf } from '../model/thing.ts';
import { applyRules, dateFaults, type Rule } from './rule.ts';

/** Every rule about the article's own node. */
export const rules: readonly Rule[] = [
  {
    rule: 'check:article-first',
    severity: 'error',
    at: ['@type'],
    *faults({ node }) {
      const types = typesOf(node);
      if (!types.includes('NewsArticle')) {
        yield `Unexpected ${types.join(' ') || 'node without a type'} at the head of the graph, expected the NewsArticle`;
      }
    },
    fix: 'The article stands first, with the plain type NewsArticle among its types.',
  },
  {
    rule: 'check:headline-missing',
    severity: 'error',
    at: ['headline'],
    *faults({ node, subject }) {
      // An article that has none of its own was told so when it was read.
      const lost = subject.draft.meta.headline !== '' && !soleText(node, 'headline')?.trim();
      if (lost) yield 'Unexpected article without a headline, expected one';
    },
    fix: 'Give the article a headline.',
  },
  {
    rule: 'check:author-missing',
    severity: 'warning',
    at: ['author'],
    *faults({ node }) {
      if (!('author' in node)) yield 'Unexpected article without an author, expected one for each byline';
    },
    fix: 'Name who wrote it.',
  },
  {
    rule: 'check:author-list',
    severity: 'error',
    at: ['author'],
    *faults({ node }) {
      if (Array.isArray(node['author']) && node['author'].length < 2) {
        yield 'Unexpected list of one author, expected the author as an object';
      }
      for (const [index, author] of thingsOf(node['author']).entries()) {
        const name = soleText(author, 'name') ?? '';
        if (/^by\s|\sand\s|[;/|]/i.test(name)) {
          const reason = `Unexpected author "${name}", expected one name and nothing else`;
          yield { reason, at: ['author', index] };
        }
      }
    },
    fix: 'Write one entry for each author, with the name only.',
  },
  {
    rule: 'check:article-date-missing',
    severity: 'warning',
    at: ['datePublished'],
    *faults({ node }) {
      if (!('datePublished' in node))
        yield 'Unexpected article without a date, expected when it was published';
    },
    fix: 'Give the article its date.',
  },
  {
    rule: 'check:article-date',
    severity: 'error',
    at: ['datePublished'],
    *faults({ node }) {
      yield* dateFaults(node);
    },
    fix: 'Write the day as 2019-03-05, or the time with its offset.',
  },
  {
    rule: 'check:updated-before-date',
    severity: 'warning',
    at: ['dateModified'],
    *faults({ subject }) {
      const { datePublished: published, dateModified: updated } = subject.draft.meta;
      if (published && updated && isAfter(published, updated)) {
        yield `Unexpected change of ${updated}, expected none before the article of ${published}`;
      }
    },
    fix: 'Mend one of the two dates, or leave out when the article was changed.',
  },
  {
    rule: 'check:untitled-address',
    severity: 'warning',
    at: ['url'],
    *faults({ subject: { draft } }) {
      const { slug } = draft.meta;
      const words = slug === 'untitled' ? draft.id : slug;
      if (slugOf(slug) === 'untitled' && !/untitled/i.test(words)) {
        yield `Unexpected address ${draft.url}, expected one with words of the article`;
      }
    },
    fix: 'Add "slug:" with a few words in Latin letters.',
  },
  {
    rule: 'check:untitled-section',
    severity: 'warning',
    at: ['articleSection'],
    *faults({ subject: { draft } }) {
      if (slugOf(draft.section) === 'untitled' && !/untitled/i.test(draft.section)) {
        yield `Unexpected section "${draft.section}", expected one with Latin letters for its address`;
      }
    },
    fix: 'Name the section in Latin letters: its address would be /untitled/.',
  },
  {
    rule: 'check:publisher-missing',
    severity: 'error',
    at: ['publisher'],
    *faults({ node }) {
      for (const field of ['publisher', 'sdPublisher']) {
        const [organization] = thingsOf(node[field]);
        if (!soleText(organization, 'name')?.trim()) {
          yield `Unexpected article without a named ${field}, expected the organisation`;
        }
      }
    },
    fix: 'Name the organisation in site.yaml.',
  },
  {
    rule: 'check:original-address-unknown',
    severity: 'info',
    at: ['isBasedOn', 'url'],
    *faults({ node }) {
      for (const original of thingsOf(node['isBasedOn'])) {
        if (!('url' in original))
          yield 'Unexpected original without an address, expected where it was first published';
      }
    },
    fix: 'Add its address to the header of the article when it is known: it is where the claims first appeared.',
  },
];

/** The article's node keeps the rules of Google's Article documentation. Bare words from a pipe are no article yet. */
export const article: Check = {
  name: 'article',
  check(subject) {
    const [node] = subject.graph;
    if (node && subject.draft.format !== 'body') applyRules(rules, { node, subject });
  },
};
