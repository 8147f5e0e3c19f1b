// Rules about articles, after Google's Article documentation and schema.org's news types.
import { isReference, soleText, textsOf, thingsOf } from '../../model/thing.ts';
import { articlesOf, inNodes, says, short, spot } from '../ask.ts';
import { weighs } from '../consumer.ts';
import type { Rule } from '../rule.ts';

const google = 'Google, Article documentation';

export const article: readonly Rule[] = [
  recommended(
    'headline',
    'article/no-headline',
    'An article has a headline.',
    '"headline": "The bridge"',
    'warning',
  ),
  recommended(
    'author',
    'article/no-author',
    'An article names who wrote it.',
    '"author": { "@type": "Person", "name": "Jo Writer" }',
    'info',
  ),
  recommended(
    'datePublished',
    'article/no-date',
    'An article says when it was published.',
    '"datePublished": "2024-06-20"',
    'info',
  ),
  recommended(
    'image',
    'article/no-image',
    'An article shows its image.',
    '"image": "https://desk.example/bridge.jpg"',
    'info',
  ),
  {
    name: 'article/author-not-a-name',
    summary: 'Each author of an article has an entry of its own, with the name and nothing else in `name`.',
    why: '“By Jo Writer and Ann Other” is one person to a reader.',
    source: google,
    severity: weighs('warning', 'explorer', 'schema'),
    fix: 'Write one object for each author, with the name only.',
    bad: whole('"author": { "@type": "Person", "name": "By Jo Writer and Ann Other" }'),
    good: whole(
      '"author": [{ "@type": "Person", "name": "Jo Writer" }, { "@type": "Person", "name": "Ann Other" }]',
    ),
    find: inNodes(articlesOf, function* (visit) {
      const names = [
        ...thingsOf(visit.thing['author']).flatMap((each) => soleText(each, 'name') ?? []),
        ...textsOf(visit.thing['author']),
      ];
      for (const name of names) {
        if (!/^by\s|\sand\s|[;/|]/i.test(name)) continue;
        yield {
          at: spot(visit, 'author'),
          reason: `Unexpected author "${short(name)}", expected one name and nothing else`,
        };
      }
    }),
  },
  {
    name: 'article/author-list-of-one',
    summary: 'One author of an article is an object, not a list of one.',
    why: 'metascraper takes the fact-checking organisation for the author where the author is a list.',
    source: 'The code of metascraper',
    severity: weighs('info', 'collectors'),
    fix: 'Write the object without brackets.',
    bad: whole('"author": [{ "@type": "Person", "name": "Jo Writer" }]'),
    good: whole('"author": { "@type": "Person", "name": "Jo Writer" }'),
    find: inNodes(articlesOf, function* (visit) {
      const { author } = visit.thing;
      if (Array.isArray(author) && author.length === 1) {
        yield {
          at: spot(visit, 'author'),
          reason: 'Unexpected list of one author, expected the author as an object',
        };
      }
    }),
  },
  {
    name: 'article/citation-address',
    summary: 'A citation is a CreativeWork, or says in words what it is.',
    why: 'schema.org has CreativeWork or Text there: a bare address is taken for a title.',
    source: 'schema.org, citation',
    severity: weighs('warning', 'schema', 'datacommons'),
    fix: 'Write a CreativeWork with name and url.',
    bad: '"citation": ["https://archive.example/minutes"]',
    good: '"citation": [{ "@type": "CreativeWork", "name": "Minutes of the council", "url": "https://archive.example/minutes" }]',
    find: inNodes(
      (page) => [...page.reviews, ...articlesOf(page)],
      function* (visit) {
        for (const text of textsOf(visit.thing['citation'])) {
          if (!/^https?:\/\/\S+$/i.test(text.trim())) continue;
          yield {
            at: spot(visit, 'citation'),
            reason: `Unexpected bare address ${short(text)} as citation, expected a CreativeWork`,
          };
        }
      },
    ),
  },
  {
    name: 'article/opinion-type-alone',
    summary: 'An opinion piece is a NewsArticle as well.',
    why: 'OpinionNewsArticle is pending: readers that know NewsArticle do not know it.',
    source: 'schema.org, pending types',
    severity: weighs('warning', 'explorer', 'collectors'),
    fix: 'Write "@type": ["NewsArticle", "OpinionNewsArticle"].',
    bad: '{ "@context": "https://schema.org", "@type": "OpinionNewsArticle", "headline": "Keep the bridge" }',
    good: '{ "@context": "https://schema.org", "@type": ["NewsArticle", "OpinionNewsArticle"], "headline": "Keep the bridge" }',
    find: inNodes(articlesOf, function* (visit) {
      if (visit.types.includes('OpinionNewsArticle') && !visit.types.includes('NewsArticle')) {
        yield {
          at: spot(visit, '@type'),
          reason: 'Unexpected OpinionNewsArticle alone, expected NewsArticle beside it',
        };
      }
    }),
  },
  {
    name: 'article/spoken-by-character',
    summary: '`spokenByCharacter` is for fiction: who is quoted is the `creator`.',
    why: 'A reader takes the person for a character of a play.',
    source: 'schema.org, spokenByCharacter',
    severity: weighs('warning', 'schema'),
    fix: 'Write creator.',
    bad: whole(
      '"hasPart": { "@type": "Quotation", "text": "It opened in 1932.", "spokenByCharacter": { "@type": "Person", "name": "Ann Speaker" } }',
    ),
    good: whole(
      '"hasPart": { "@type": "Quotation", "text": "It opened in 1932.", "creator": { "@type": "Person", "name": "Ann Speaker" } }',
    ),
    *find({ visits }) {
      for (const visit of visits) {
        if (!visit.isRecord || !('spokenByCharacter' in visit.thing)) continue;
        yield {
          at: spot(visit, 'spokenByCharacter'),
          reason: 'Unexpected spokenByCharacter, expected creator',
        };
      }
    },
  },
];

/** An article with these members, as an example. */
function whole(members: string): string {
  return `{ "@context": "https://schema.org", "@type": "NewsArticle", "headline": "The bridge", ${members} }`;
}

/** A rule that an article has what Google recommends; what only refers to an article is none. */
function recommended(
  term: string,
  name: string,
  summary: string,
  good: string,
  severity: 'warning' | 'info',
): Rule {
  return {
    name,
    summary,
    why: 'Readers of articles show it, and guess it from the page where it is missing.',
    source: google,
    severity: weighs(severity, 'explorer', 'schema'),
    fix: `Add ${term}.`,
    bad: '{ "@context": "https://schema.org", "@type": "NewsArticle", "url": "https://desk.example/news/bridge/" }',
    good: `{ "@context": "https://schema.org", "@type": "NewsArticle", ${good} }`,
    find: inNodes(articlesOf, function* (visit) {
      if (says(visit.thing, term) || isReference(visit.thing)) return;
      yield { at: spot(visit), reason: `Unexpected article without ${term}, expected it` };
    }),
  };
}
