// Rules about where a ClaimReview stands: consumers look for it in fewer places than JSON-LD allows.
import type { Json } from '../../model/node.ts';
import { textsOf } from '../../model/thing.ts';
import { articlesOf, inReviews, spot } from '../ask.ts';
import { weighs } from '../consumer.ts';
import type { Rule } from '../rule.ts';

export const placement: readonly Rule[] = [
  {
    name: 'record/in-graph',
    summary: 'A ClaimReview stands on top of its block, not in `@graph`.',
    why: 'MediaVault and several crawlers read the objects on top only: 12 of 34 real fact-check pages were invisible to one for this reason.',
    source: 'The code of MediaVault; real pages',
    severity: { ...weighs('error', 'mediavault', 'collectors', 'labelers'), explorer: 'warning' },
    fix: 'Give the ClaimReview a script element of its own, and leave the rest in the graph.',
    bad: '{ "@context": "https://schema.org", "@graph": [{ "@type": "ClaimReview", "url": "https://desk.example/bridge/" }] }',
    good: '"@type": "ClaimReview"',
    find: inReviews(function* (visit) {
      if (visit.way === 'graph') {
        yield {
          at: spot(visit),
          reason: 'Unexpected ClaimReview in @graph, expected it on top of a block of its own',
        };
      }
    }),
  },
  {
    name: 'record/in-list',
    summary: 'A ClaimReview is not an item of a list on top of its block.',
    why: 'claimreview-collector and Faktisk’s parser pass over lists: so it was on 6 of 34 real pages.',
    source: 'The code of claimreview-collector and of Faktisk',
    severity: { ...weighs('error', 'collectors'), ...weighs('warning', 'explorer', 'labelers') },
    fix: 'Write the object itself, without brackets around it.',
    bad: '[{ "@context": "https://schema.org", "@type": "ClaimReview", "url": "https://desk.example/bridge/" }]',
    good: '"@type": "ClaimReview"',
    find: inReviews(function* (visit) {
      if (visit.way === 'list') {
        yield {
          at: spot(visit),
          reason: 'Unexpected ClaimReview in a list, expected it on top of a block of its own',
        };
      }
    }),
  },
  {
    name: 'record/nested',
    summary: 'A ClaimReview stands under no other node, but for the items of a data feed.',
    why: 'Readers look at the type of the objects on top and do not search below them.',
    source: 'The code of MediaVault, of claimreview-collector and of Faktisk',
    severity: { ...weighs('error', 'mediavault', 'collectors', 'labelers'), explorer: 'warning' },
    fix: 'Give the ClaimReview a script element of its own, and refer to it by its @id.',
    bad: '{ "@context": "https://schema.org", "@type": "NewsArticle", "review": { "@type": "ClaimReview" } }',
    good: '"isPartOf": { "@id": "https://desk.example/#website" }',
    find: inReviews(function* (visit) {
      if (visit.way === 'within' && visit.term !== 'item') {
        const reason = `Unexpected ClaimReview as ${visit.term} of another node, expected it on top of a block of its own`;
        yield { at: spot(visit), reason };
      }
    }),
  },
  {
    name: 'record/microdata',
    summary: 'A ClaimReview is written as JSON-LD.',
    why: 'Most readers of fact checks parse JSON-LD and nothing else.',
    source: 'The code of MediaVault, of claimreview-collector and of Faktisk',
    severity: { ...weighs('error', 'mediavault', 'collectors', 'labelers'), explorer: 'info' },
    fix: 'Say the same in a script element of type application/ld+json.',
    bad: '<div itemscope itemtype="https://schema.org/ClaimReview"><span itemprop="claimReviewed">The bridge opened in 1932.</span></div>',
    good: '"@type": "ClaimReview"',
    find: inReviews(function* (visit, page) {
      const isAlone = page.reviews.every(({ block }) => block.syntax === 'microdata');
      if (visit.block.syntax === 'microdata' && isAlone) {
        yield { at: spot(visit), reason: 'Unexpected ClaimReview in microdata, expected JSON-LD' };
      }
    }),
  },
  {
    name: 'record/several-on-page',
    summary: 'A page has one ClaimReview.',
    why: 'Readers that want one record for a page take the first, and which that is nobody says.',
    source: 'Google, ClaimReview documentation; the code of several readers',
    severity: weighs('warning', 'explorer', 'collectors', 'labelers'),
    fix: 'Give each claim a page of its own.',
    bad: '<script type="application/ld+json">{ "@context": "https://schema.org", "@type": "ClaimReview", "url": "https://desk.example/tunnel/" }</script><script type="application/ld+json">{ "@context": "https://schema.org", "@type": "ClaimReview", "url": "https://desk.example/bridge/" }</script>',
    good: '"@type": "ClaimReview"',
    *find({ html, reviews }) {
      const own = reviews.filter(({ block, way }) => block.syntax === 'script' && way !== 'within');
      const [, second] = own;
      if (!html || !second) return;
      const reason = `Unexpected ${own.length} ClaimReviews on one page, expected one page for each`;
      yield { at: spot(second), reason };
    },
  },
  {
    name: 'record/broken-neighbour',
    summary: 'Every other block of a page with a ClaimReview parses.',
    why: 'Readers that parse all blocks in one go lose the ClaimReview when another block is broken.',
    source: 'The code of claimreview-collector and of Faktisk; real pages',
    severity: weighs('error', 'collectors'),
    fix: 'Mend the other block.',
    bad: '<script type="application/ld+json">{ "@type": "WebPage", }</script>',
    good: '<script type="application/ld+json">{ "@context": "https://schema.org", "@type": "WebPage" }</script>',
    *find({ reviews, blocks }) {
      const broken = blocks.filter(({ fault }) => fault).length;
      const [first] = reviews;
      if (!first || broken === 0) return;
      yield {
        at: spot(first),
        reason: `Unexpected ClaimReview beside ${broken} broken block${broken > 1 ? 's' : ''}, expected all to parse`,
      };
    },
  },
  {
    name: 'record/type-not-plain',
    summary: 'The `@type` of a ClaimReview is the one word `ClaimReview`.',
    why: 'Readers compare it with that word; a list or an address is another value to them.',
    source: 'The code of MediaVault, of claimreview-collector and of Faktisk',
    severity: { ...weighs('error', 'mediavault', 'collectors', 'labelers'), explorer: 'warning' },
    fix: 'Write "@type": "ClaimReview".',
    bad: '"@type": ["ClaimReview", "Review"]',
    good: '"@type": "ClaimReview"',
    find: inReviews(function* (visit) {
      if (visit.thing['@type'] !== 'ClaimReview') {
        const reason = `Unexpected @type ${JSON.stringify(visit.thing['@type'])}, expected "ClaimReview"`;
        yield { at: spot(visit, '@type'), reason };
      }
    }),
  },
  {
    name: 'context/not-schema-org',
    summary: 'A record has the context `https://schema.org`.',
    why: 'Without it the names mean nothing: strict readers drop the record.',
    source: 'JSON-LD 1.1, section 3.1',
    severity: {
      ...weighs('error', 'schema', 'explorer', 'mediavault'),
      ...weighs('warning', 'collectors', 'datacommons'),
    },
    fix: 'Write "@context": "https://schema.org".',
    bad: '{ "@type": "ClaimReview", "url": "https://desk.example/bridge/" }',
    good: '"@context": "https://schema.org"',
    *find(page) {
      const records = new Set([...page.reviews, ...articlesOf(page)]);
      for (const visit of records) {
        if (textsOf(visit.context).some(isSchemaOrg) || hasVocab(visit.context)) continue;
        const reason = `Unexpected ${visit.context === undefined ? 'record without a context' : 'context'}, expected "https://schema.org"`;
        yield { at: spot(visit, '@context'), reason };
      }
    },
  },
  {
    name: 'context/not-a-text',
    summary: 'The context of a ClaimReview is a text.',
    why: 'Readers compare it with "https://schema.org"; a list or a map of prefixes is another value to them.',
    source: 'The code of several readers',
    severity: weighs('warning', 'mediavault', 'collectors', 'labelers', 'datacommons'),
    fix: 'Write "@context": "https://schema.org" and plain names.',
    bad: '"@context": { "@vocab": "https://schema.org/" }',
    good: '"@context": "https://schema.org"',
    find: inReviews(function* (visit) {
      if (visit.context !== undefined && typeof visit.context !== 'string') {
        yield {
          at: spot(visit, '@context'),
          reason: 'Unexpected context that is no text, expected "https://schema.org"',
        };
      }
    }),
  },
];

/** Whether a context is schema.org's, over http or https and with or without a slash. */
function isSchemaOrg(context: string): boolean {
  return /^https?:\/\/(?:www\.)?schema\.org\/?$/i.test(context);
}

function hasVocab(context: Json | undefined): boolean {
  return /"@vocab":"https?:\/\/schema\.org\/?"/.test(JSON.stringify(context) ?? '');
}
