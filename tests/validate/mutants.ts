// Ways of breaking each rule: every entry breaks it in every good record. Written as `applied` reads them.

/** A property that is missing in three ways. */
function missing(term: string): readonly string[] {
  return [`"${term}": null`, `"${term}": ""`, `"${term}": []`];
}

/** A block of JSON-LD before the record's. */
function block(text: string, type = 'application/ld+json'): string {
  return `<script type="${type}">${text}</script>`;
}

const schema = '"@context": "https://schema.org"';
const rating = (numbers: string) =>
  `"reviewRating": { "@type": "Rating", "alternateName": "Half true", ${numbers} }`;
const numbers = (value: number | string, best: number | string, worst: number | string) =>
  rating(`"ratingValue": ${value}, "bestRating": ${best}, "worstRating": ${worst}`);
const claimed = (members: string) => `"itemReviewed": { "@type": "Claim", ${members} }`;
const claimant = (members: string) => claimed(`"author": { ${members} }`);
const appeared = (value: string) => claimed(`"appearance": ${value}`);
const article = (members: string, type = '"NewsArticle"') => `{ ${schema}, "@type": ${type}, ${members} }`;
const review = (members: string) => `{ ${schema}, "@type": "ClaimReview", ${members} }`;
const cut = `${schema}, "@type": "ClaimReview", "url": "https://desk.example/bridge/"`;
const signed = `${cut}, "sdPublisher": { "@type": "Organization", "name": "The Desk" }, "sdLicense": "https://licence.example/"`;
const feed = (...items: readonly string[]) =>
  `{ ${schema}, "@type": "DataFeed", "dataFeedElement": [${items.map((item) => `{ "@type": "DataFeedItem", ${item} }`).join(', ')}] }`;
const dated = '"dateCreated": "2024-06-20", "url": "https://desk.example/bridge/"';

/** Mutants by the rule that they break. */
export const mutants: { readonly [rule: string]: readonly string[] } = {
  'json/not-parseable': [
    block('{ "name": "a "quoted" word" }'),
    block('{ "name": "a line\nbreak" }'),
    block('{ "name": 1, }'),
    block('{ "name": "cut off'),
    block(''),
    block("{ 'name': 'single' }"),
    block('{ &quot;name&quot;: 1 }'),
    block('{ "name": 01 }', "application/ld+json; charset='utf-8'"),
  ],
  'json/duplicate-key': [
    block(`{ ${schema}, "@type": "WebPage", "url": "https://a.example/", "url": "https://b.example/" }`),
    `[{ ${schema}, "@type": "WebPage", "name": "a", "n\\u0061me": "b" }]`,
    `{ ${schema}, "@graph": [{ "@type": "WebPage", "@type": "Thing" }] }`,
  ],
  'json/wrapped': [
    block(`<!-- { ${schema}, "@type": "WebPage" } -->`),
    block(`//<![CDATA[\n{ ${schema}, "@type": "WebPage" }\n//]]>`),
    block(`/*<![CDATA[*/ { ${schema}, "@type": "WebPage" } /*]]>*/`),
  ],
  'json/raw-angle-bracket': [
    block(`{ ${schema}, "@type": "WebPage", "name": "a <b>word</b>" }`),
    block(`{ ${schema}, "@type": "WebPage", "name": "1<2" }`),
    block(`{ ${schema}, "@type": "WebPage", "<": "1" }`),
  ],
  'record/in-graph': [
    `{ ${schema}, "@graph": [{ "@type": "ClaimReview" }] }`,
    `{ ${schema}, "@graph": { "@type": "ClaimReview", "url": "https://desk.example/bridge/" } }`,
    `<script type="application/ld+json">{ ${schema}, "@graph": [{ "@type": "WebPage" }, { "@type": ["ClaimReview"] }] }</script>`,
  ],
  'record/in-list': [
    `[{ ${schema}, "@type": "ClaimReview" }]`,
    `[{ ${schema}, "@type": "WebPage" }, { ${schema}, "@type": "ClaimReview", "url": "https://desk.example/bridge/" }]`,
    `<script type=application/ld+json>[${review('"name": "x"')}]</script>`,
  ],
  'record/nested': [
    article(`"review": { "@type": "ClaimReview" }`),
    `{ ${schema}, "@type": "WebPage", "mainEntity": { "@type": "ClaimReview", "claimReviewed": "x" } }`,
    `{ ${schema}, "@graph": [{ "@type": "WebPage", "hasPart": [{ "@type": "ClaimReview" }] }] }`,
  ],
  'record/microdata': [
    '<div itemscope itemtype="https://schema.org/ClaimReview"></div>',
    '<div itemscope itemtype="http://schema.org/ClaimReview"><link itemprop="url" href="/x"></div>',
    '<p itemprop="x"><section itemscope itemtype=http://schema.org/ClaimReview><b itemprop=claimReviewed>x</b></section>',
  ],
  'record/several-on-page': [
    `${block(review('"url": "https://desk.example/a/"'))}${block(review('"url": "https://desk.example/b/"'))}`,
    block(`[${review('"url": "https://desk.example/a/"')}, ${review('"url": "https://desk.example/b/"')}]`),
    block(
      `{ ${schema}, "@graph": [${review('"name": "a"')}, ${review('"name": "b"')}, ${review('"name": "c"')}] }`,
    ),
  ],
  'record/broken-neighbour': [block('{'), block('undefined'), block(' '), block('{ "name": "a\tb" }')],
  'record/type-not-plain': [
    '"@type": ["ClaimReview"]',
    '"@type": "https://schema.org/ClaimReview"',
    '"@type": ["Review", "ClaimReview"]',
    '"@type": "schema:ClaimReview"',
  ],
  'context/not-schema-org': [
    '"@context": null',
    '"@context": "https://example.org/"',
    '"@context": ""',
    '"@context": "schema.org"',
  ],
  'context/not-a-text': [
    '"@context": ["https://schema.org"]',
    '"@context": { "@vocab": "http://schema.org/" }',
    '"@context": [{ "@vocab": "https://schema.org/" }, "https://schema.org"]',
  ],
  'review/no-claim': missing('claimReviewed'),
  'review/no-url': missing('url'),
  'review/no-rating': missing('reviewRating'),
  'review/no-author': missing('author'),
  'review/no-date': missing('datePublished'),
  'review/no-item': missing('itemReviewed'),
  'review/no-language': missing('inLanguage'),
  'review/no-change-date': missing('dateModified'),
  'review/no-id': missing('@id'),
  'review/claim-not-text': [
    '"claimReviewed": ["a", "b"]',
    '"claimReviewed": { "@value": "a" }',
    '"claimReviewed": 42',
    '"claimReviewed": true',
  ],
  'review/claim-long': [
    `"claimReviewed": "${'a '.repeat(38)}"`,
    `"claimReviewed": "${'é'.repeat(76)}"`,
    `"claimReviewed": "${'🌉'.repeat(80)}"`,
  ],
  'review/verdict-in-claim': [
    '"claimReviewed": "False: it opened."',
    '"claimReviewed": "Misleading – it opened"',
    '"claimReviewed": "[FAKE] it opened"',
    '"claimReviewed": "Fact check: it opened"',
  ],
  'review/claim-in-name': [
    '"claimReviewed": "x", "name": "x"',
    '"claimReviewed": "x", "description": " x"',
    '"claimReviewed": null, "name": "The bridge opened."',
  ],
  'review/url-not-absolute': [
    '"url": "/a"',
    '"url": "http://desk.example/a"',
    '"url": "//desk.example/a"',
    '"url": "desk.example/a"',
    '"url": "https://desk.example/a b"',
  ],
  'review/url-on-other-host': [
    '"url": "https://elsewhere.example/a"',
    '"url": "https://desk.example.evil.example/"',
    '"url": "https://m.elsewhere.example/"',
  ],
  'review/anchor-missing': [
    '"url": "https://desk.example/bridge/#a"',
    '"url": "https://desk.example/bridge/#SAID-1"',
    '"url": "https://desk.example/bridge/#%20x"',
  ],
  'review/url-of-claim': [
    `"url": "https://p.example/a", ${appeared('[{ "@type": "CreativeWork", "url": "https://p.example/a" }]')}`,
    `"url": "https://p.example/a", ${claimed('"firstAppearance": { "@type": "CreativeWork", "url": "https://p.example/a" }')}`,
    `"url": "https://p.example/a", ${claimed('"url": "https://p.example/a"')}`,
    `"url": "https://p.example/a", ${appeared('["https://p.example/a"]')}`,
  ],
  'review/date-without-day': [
    '"datePublished": "2024"',
    '"datePublished": "2024-06"',
    '"dateModified": "2025"',
  ],
  'review/not-in-sight': [
    '"claimReviewed": "Nobody reads this."',
    '"reviewRating.alternateName": "Nobody reads this"',
    '"claimReviewed": "The bridge opened in 1932!?"',
  ],
  'author/not-an-object': ['"author": "The Desk"', '"author": ["The Desk"]', '"author": 7'],
  'author/list': [
    '"author": [{ "@type": "Organization", "name": "The Desk" }]',
    '"author": ["The Desk"]',
    '"author": [{ "@type": "Person", "name": "A" }, { "@type": "Person", "name": "B" }]',
  ],
  'author/not-an-organization': [
    '"author.@type": "Person"',
    '"author.@type": "Thing"',
    '"author.@type": ["Person"]',
  ],
  'author/no-name': [
    '"author.name": null',
    '"author.name": ""',
    '"author": { "@id": "https://desk.example/#us" }',
  ],
  'author/no-url': [
    '"author.url": null',
    '"author.url": ""',
    '"author": { "@type": "NewsMediaOrganization", "name": "The Desk", "sameAs": "https://desk.example/" }',
  ],
  'author/url-not-absolute': [
    '"author.url": "/"',
    '"author.url": "desk.example"',
    '"author.url": "//desk.example/"',
  ],
  'author/on-other-host': [
    '"author.url": "https://elsewhere.example/"',
    '"author.url": "https://social.example/desk"',
    '"author.url": "http://blog.elsewhere.example"',
  ],
  'rating/not-an-object': [
    '"reviewRating": "False"',
    '"reviewRating": 1',
    '"reviewRating": [{ "@type": "Rating", "alternateName": "a" }, { "@type": "Rating", "alternateName": "b" }]',
  ],
  'rating/no-label': [
    '"reviewRating.alternateName": null',
    '"reviewRating.alternateName": ""',
    '"reviewRating": { "@type": "Rating", "name": "False", "ratingValue": 1, "bestRating": 5, "worstRating": 1 }',
  ],
  'rating/label-is-key': [
    '"reviewRating.alternateName": "half_true"',
    '"reviewRating.alternateName": "não_é_bem_assim"',
    '"reviewRating.alternateName": "PANTS_ON_FIRE"',
  ],
  'rating/label-long': [
    `"reviewRating.alternateName": "${'word '.repeat(14)}"`,
    `"reviewRating.alternateName": "${'ä'.repeat(61)}"`,
    `"reviewRating.alternateName": "${'真'.repeat(100)}"`,
  ],
  'rating/number-as-text': [
    numbers('"2"', '"5"', '"1"'),
    numbers(2, '"5"', 1),
    numbers('""', 5, 1),
    numbers('null', 5, 1),
  ],
  'rating/incomplete': [
    rating('"ratingValue": 2'),
    rating('"ratingValue": 2, "bestRating": 5'),
    rating('"bestRating": 5, "worstRating": 1'),
    rating('"ratingValue": "", "bestRating": 5, "worstRating": 1'),
  ],
  'rating/best-not-above-worst': [
    numbers(1, 1, 5),
    numbers(2, 2, 2),
    numbers('"3"', '"1"', '"5"'),
    numbers(5, 4, 6),
  ],
  'rating/out-of-range': [
    numbers(6, 5, 1),
    numbers(0, 5, 1),
    numbers('"9"', '"5"', '"1"'),
    numbers(5.5, 5, 1),
  ],
  'rating/below-one': [numbers(0, 5, 0), numbers(-1, -1, -1), numbers(3, 5, -5), numbers(0.5, 5, 0.5)],
  'rating/unrated-with-number': [
    '"reviewRating": { "@type": "Rating", "alternateName": "Unrated", "ratingValue": 3, "bestRating": 5, "worstRating": 1 }',
    '"reviewRating": { "@type": "Rating", "alternateName": "not yet rated", "ratingValue": 1 }',
    '"reviewRating": { "@type": "Rating", "alternateName": "Not Rated", "ratingValue": "0" }',
    '"reviewRating": { "@type": "Rating", "alternateName": "N/A", "ratingValue": 50, "bestRating": 100, "worstRating": 1 }',
  ],
  'claim/not-a-claim': [
    '"itemReviewed.@type": "CreativeWork"',
    '"itemReviewed": "The bridge opened."',
    '"itemReviewed": [{ "@type": "Claim" }, { "@type": "Claim" }]',
    '"itemReviewed.@type": null',
  ],
  'claim/url': [
    '"itemReviewed.url": "https://paper.example/a"',
    '"itemReviewed.url": "/a"',
    '"itemReviewed.url": "https://desk.example/elsewhere/"',
  ],
  'claim/name': [
    '"itemReviewed.name": "The bridge opened."',
    '"itemReviewed.name": "Town hall"',
    '"itemReviewed.name": ["a", "b"]',
  ],
  'claim/no-appearance': [
    claimed('"text": "It opened."'),
    appeared('[]'),
    claimed('"appearance": "", "firstAppearance": []'),
  ],
  'claim/appearance-not-an-object': [
    appeared('"https://paper.example/a"'),
    appeared('["https://paper.example/a", { "@type": "CreativeWork", "url": "https://paper.example/b" }]'),
    claimed('"firstAppearance": "a post"'),
  ],
  'claim/appearance-no-url': [
    appeared('{ "@type": "CreativeWork" }'),
    appeared('[{ "@type": "CreativeWork", "url": ["https://a.example/", "https://b.example/"] }]'),
    claimed(
      '"firstAppearance": { "@type": "CreativeWork", "url": ["https://a.example/", "https://b.example/"] }',
    ),
  ],
  'claim/appearance-on-own-site': [
    appeared('{ "@type": "CreativeWork", "url": "https://desk.example/bridge/" }'),
    appeared(
      '[{ "@type": "CreativeWork", "url": "https://a.example/" }, { "@type": "CreativeWork", "url": "https://desk.example/x" }]',
    ),
    claimed('"firstAppearance": { "@type": "CreativeWork", "url": "https://desk.example/news/" }'),
  ],
  'claim/date-of-review': [
    '"datePublished": "2024-06-20", "itemReviewed.datePublished": "2024-06-20"',
    '"datePublished": "2024", "itemReviewed.datePublished": "2024"',
    '"datePublished": "2024-06-20T10:00:00Z", "itemReviewed.datePublished": "2024-06-20T10:00:00Z"',
  ],
  'claim/after-review': [
    '"datePublished": "2024-06-20", "itemReviewed.datePublished": "2024-06-21"',
    '"datePublished": "2024-06-20T10:00:00Z", "itemReviewed.datePublished": "2025"',
    '"datePublished": "2024-06", "itemReviewed.datePublished": "2024-07-01"',
  ],
  'claimant/no-name': [
    claimant('"@type": "Person"'),
    claimant('"@type": "Person", "name": ""'),
    claimant('"@id": "https://a.example/#ann"'),
  ],
  'claimant/not-an-object': [
    '"itemReviewed.author": "Ann Speaker"',
    '"itemReviewed.author": ["Ann", "Ben"]',
    '"itemReviewed.author": ""',
  ],
  'claimant/placeholder': [
    claimant('"@type": "Person", "name": "unknown"'),
    claimant('"@type": "Person", "name": "Various"'),
    claimant('"@type": "Organization", "name": "Social media"'),
    claimant('"@type": "Person", "name": "-"'),
  ],
  'claimant/several-in-one': [
    claimant('"@type": "Person", "name": "Ann Speaker and Ben Other"'),
    claimant('"@type": "Person", "name": "Ann Speaker, mayor"'),
    claimant('"@type": "Organization", "name": "Health; Politics"'),
    claimant('"@type": "Person", "name": "#bridge"'),
  ],
  'claimant/same-as-post': [
    claimant('"@type": "Person", "name": "Ann", "sameAs": "https://s.example/ann/status/1"'),
    claimant(
      '"@type": "Person", "name": "Ann", "sameAs": ["https://a.example/ann", "https://s.example/p/xyz"]',
    ),
    claimed(
      '"author": { "@type": "Person", "name": "Ann", "sameAs": "https://s.example/1" }, "appearance": [{ "@type": "CreativeWork", "url": "https://s.example/1" }]',
    ),
  ],
  'claimant/is-reviewer': [
    claimant('"@type": "Organization", "name": "The Desk"'),
    claimant('"@type": "Organization", "name": "Us", "url": "https://desk.example/"'),
    claimant('"@type": "Person", "name": " The Desk "'),
  ],
  'date/impossible': [
    '"datePublished": "2026-02-30"',
    '"dateModified": "2023-02-29"',
    '"itemReviewed.datePublished": "2024-13-01"',
    '"datePublished": "2024-04-31T10:00:00Z"',
    '"datePublished": "2024-00"',
  ],
  'date/no-zone': [
    '"datePublished": "2024-06-20T09:30:00"',
    '"dateModified": "2024-06-20T09:30"',
    '"itemReviewed.datePublished": "2024-06-01T00:00:00.000"',
  ],
  'date/not-iso': [
    '"datePublished": "20.06.2024"',
    '"dateModified": "yesterday"',
    '"itemReviewed.datePublished": "2024-6-1"',
    '"datePublished": "2024-06-20 09:30:00"',
    '"datePublished": "2024-06-20T25:00:00Z"',
  ],
  'date/modified-before-published': [
    '"datePublished": "2024-06-20", "dateModified": "2024-06-19"',
    '"datePublished": "2024-06-20T10:00:00Z", "dateModified": "2023-01-01T10:00:00Z"',
    article('"headline": "x", "datePublished": "2024-06-20", "dateModified": "2020"'),
  ],
  'language/not-bcp-47': [
    '"inLanguage": "English"',
    '"inLanguage": "en_US"',
    '"itemReviewed.inLanguage": "e"',
    '"inLanguage": ["en", "pt_BR"]',
  ],
  'text/empty': [
    '"reviewBody": ""',
    '"itemReviewed.text": "  "',
    '"reviewRating.ratingExplanation": "\\n"',
    '"itemReviewed.keywords": ["a", ""]',
  ],
  'text/markup': [
    '"claimReviewed": "a <i>word</i>"',
    '"itemReviewed.text": "<p>It opened.</p>"',
    '"author.name": "<script>alert(1)</script>"',
    '"reviewBody": "a<br/>b"',
  ],
  'text/character-reference': [
    '"claimReviewed": "the mayor&#039;s"',
    '"itemReviewed.text": "a &amp; b"',
    '"reviewRating.alternateName": "&quot;False&quot;"',
    '"reviewBody": "&#x27;"',
  ],
  'url/several-in-one': [
    '"itemReviewed.appearance": [{ "@type": "CreativeWork", "url": "https://a.example/, https://b.example/" }]',
    '"itemReviewed.author": { "@type": "Person", "name": "Ann", "sameAs": "https://a.example/ and https://b.example/" }',
    '"url": "https://desk.example/a https://desk.example/b"',
    '"sdLicense": "https://a.example/;https://b.example/"',
  ],
  'url/not-absolute': [
    '"itemReviewed.appearance": [{ "@type": "CreativeWork", "url": "/a" }]',
    '"itemReviewed.author": { "@type": "Person", "name": "Ann", "sameAs": "en.wikipedia.org/wiki/Ann" }',
    '"sameAs": "a b"',
    '"sdPublisher": { "@type": "Organization", "name": "x", "url": "//x.example" }',
  ],
  'url/unsafe-scheme': [
    '"itemReviewed.author": { "@type": "Person", "name": "Ann", "sameAs": "javascript:alert(1)" }',
    '"itemReviewed.appearance": [{ "@type": "CreativeWork", "url": " JavaScript : x" }]',
    '"sameAs": "data:text/html,x"',
    '"author.url": "\\u0001javascript:x"',
  ],
  'term/unknown-type': [
    '"itemReviewed.@type": "Cliam"',
    '"reviewRating.@type": "Ratting"',
    '"author.@type": "Organisation"',
    `{ ${schema}, "@type": "ClaimsReview" }`,
  ],
  'term/no-type': ['"reviewRating.@type": null', '"itemReviewed.@type": null', '"author.@type": null'],
  'term/unknown-property': [
    '"claimReveiwed": "x"',
    '"reviewRating.bestrating": 5',
    '"itemReviewed.apperance": []',
    '"@Id": "x"',
    '"author.constructor": "x"',
  ],
  'term/superseded': [
    article('"encodings": []'),
    `{ ${schema}, "@type": "Organization", "members": [] }`,
    `{ ${schema}, "@type": "UserLikes" }`,
  ],
  'term/wrong-domain': [
    '"reviewRating.claimReviewed": "x"',
    '"ratingValue": 3',
    '"itemReviewed.bestRating": 5',
    '"author.headline": "x"',
  ],
  'term/wrong-value': [
    '"publisher": "The Desk"',
    '"sdPublisher": 7',
    '"isPartOf": { "@type": "Person", "name": "x" }',
    '"reviewBody": true',
  ],
  'article/no-headline': [
    article('"url": "https://desk.example/a"'),
    article('"headline": ""'),
    `{ ${schema}, "@graph": [{ "@type": "ReportageNewsArticle" }] }`,
  ],
  'article/no-author': [
    article('"headline": "x"'),
    article('"author": ""'),
    article('"author": []', '"Article"'),
  ],
  'article/no-date': [
    article('"headline": "x"'),
    article('"datePublished": ""'),
    article('"dateModified": "2024-01-01"', '"BlogPosting"'),
  ],
  'article/no-image': [article('"headline": "x"'), article('"image": ""'), article('"image": []')],
  'article/author-not-a-name': [
    article('"author": { "@type": "Person", "name": "By Jo" }'),
    article('"author": [{ "@type": "Person", "name": "Jo and Ann" }]'),
    article('"author": "Jo / Ann"'),
    article('"author": { "@type": "Person", "name": "Jo; Ann" }'),
  ],
  'article/author-list-of-one': [
    article('"author": [{ "@type": "Person", "name": "Jo" }]'),
    article('"author": ["Jo"]'),
    article('"author": [{ "@id": "#jo" }]', '["NewsArticle", "OpinionNewsArticle"]'),
  ],
  'article/citation-address': [
    '"citation": "https://a.example/"',
    '"citation": [{ "@type": "CreativeWork", "name": "x" }, "http://a.example/b"]',
    article('"citation": ["https://a.example/"]'),
  ],
  'article/opinion-type-alone': [
    article('"headline": "x"', '"OpinionNewsArticle"'),
    article('"headline": "x"', '["OpinionNewsArticle"]'),
    article('"headline": "x"', '["Article", "OpinionNewsArticle"]'),
  ],
  'article/spoken-by-character': [
    article('"hasPart": { "@type": "Quotation", "spokenByCharacter": { "@type": "Person", "name": "Ann" } }'),
    article('"mentions": [{ "@type": "Quotation", "spokenByCharacter": { "@id": "#a" } }]'),
    '"hasPart": { "@type": "Quotation", "spokenByCharacter": "Ann" }',
  ],
  'feed/item-not-a-list': [
    feed(`${dated}, "item": { ${signed} }`),
    feed(`"item": { ${signed} }`),
    feed(`${dated}, "item": [{ ${signed} }]`, `"item": { ${signed} }`),
  ],
  'feed/no-item': [feed(dated), feed(`${dated}, "item": []`), feed('"dateDeleted": ""')],
  'feed/deleted-with-item': [
    feed(`${dated}, "dateDeleted": "2024-07-01", "item": [{ ${signed} }]`),
    feed(`"dateDeleted": "2024-07-01", "item": [{ ${cut} }]`),
    feed(`"dateDeleted": "2024", "item": { ${signed} }`),
  ],
  'feed/no-own-context': [
    feed(`${dated}, "item": [{ "@type": "ClaimReview", "claimReviewed": "x" }]`),
    feed(`"item": [{ ${signed} }, { "@type": "ClaimReview", "claimReviewed": "x" }]`),
    feed('"item": { "@type": "ClaimReview", "claimReviewed": "x" }'),
  ],
  'feed/not-signed': [
    feed(`${dated}, "item": [{ ${cut} }]`),
    feed(`"item": [{ ${cut}, "sdLicense": "https://a.example/" }]`),
    feed(`"item": [{ ${cut}, "sdPublisher": "", "sdLicense": "https://a.example/" }]`),
  ],
  'feed/other-url': [
    feed(`"url": "https://desk.example/x/", "item": [{ ${signed} }]`),
    feed(`"url": "https://desk.example/", "item": [{ ${signed} }]`),
    feed(`"url": "http://desk.example/bridge/", "item": [{ ${signed} }]`),
  ],
  'feed/no-date': [
    feed(`"item": [{ ${signed} }]`),
    feed(`"dateCreated": "", "item": [{ ${signed} }]`),
    feed(`${dated}, "item": [{ ${signed} }]`, `"item": [{ ${signed} }]`),
  ],
  'record/shared-url': [
    `[${review('"url": "https://desk.example/a/", "claimReviewed": "a"')}, ${review('"url": "https://desk.example/a/", "claimReviewed": "b"')}]`,
    feed(
      `"item": [${review('"url": "https://desk.example/a/", "claimReviewed": "a"')}]`,
      `"item": [${review('"url": "https://desk.example/a/", "claimReviewed": "b"')}]`,
    ),
    `${block(review('"url": "https://desk.example/a/", "claimReviewed": "a"'))}${block(review('"url": "https://desk.example/a/"'))}`,
  ],
  'record/shared-id': [
    `[${review('"@id": "#r", "claimReviewed": "a"')}, ${review('"@id": "#r", "claimReviewed": "b"')}]`,
    `{ ${schema}, "@graph": [${review('"@id": "https://a.example/#r", "claimReviewed": "a"')}, ${review('"@id": "https://a.example/#r", "claimReviewed": "b"')}] }`,
    `${block(review('"@id": "_:r", "claimReviewed": "a"'))}${block(review('"@id": "_:r", "claimReviewed": "b"'))}`,
  ],
};
