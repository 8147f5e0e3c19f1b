// Rules about texts, dates, languages and addresses, wherever they stand.
import { addressFault, type DateFault, isAfter, kindOfDateFault } from '../../model/forms.ts';
import { isLanguageTag, markupIn, referenceIn } from '../../model/plainText.ts';
import { own } from '../../model/schema.ts';
import { listOf, soleText, textsOf } from '../../model/thing.ts';
import { short, spot } from '../ask.ts';
import { everywhere, weighs } from '../consumer.ts';
import type { Page, Visit } from '../page.ts';
import type { Found, Rule } from '../rule.ts';

export const texts: readonly Rule[] = [
  {
    name: 'date/impossible',
    summary: 'A date is a day that the calendar has.',
    why: 'Readers move 30 February into March, or drop the date, or the record: no other judge sees it.',
    source: 'ISO 8601',
    severity: everywhere('error'),
    fix: 'Mend the day or the month.',
    bad: '"datePublished": "2026-02-30"',
    good: '"datePublished": "2026-02-28", "dateModified": "2026-03-01"',
    find: (page) => dateFaults(page, 'calendar'),
  },
  {
    name: 'date/no-zone',
    summary: 'A time has a zone.',
    why: 'Each reader takes a time without one as its own, up to a day off: no other judge sees it.',
    source: 'ISO 8601; Google asks for the zone; 11 of 35 real records',
    severity: weighs('warning', 'explorer', 'mediavault', 'datacommons', 'labelers', 'collectors', 'schema'),
    fix: 'Add the offset, as in 2024-06-20T09:30:00+02:00, or write the day alone.',
    bad: '"datePublished": "2024-06-20T09:30:00"',
    good: '"datePublished": "2024-06-20T09:30:00+02:00"',
    find: (page) => dateFaults(page, 'zone'),
  },
  {
    name: 'date/not-iso',
    summary: 'A date is written as ISO 8601 has it.',
    why: 'Other forms are read differently or not at all: 03/04/2024 is March to some and April to others.',
    source: 'ISO 8601; 11 of 35 real records',
    severity: everywhere('error'),
    fix: 'Write the day as 2024-06-20, and a time as 2024-06-20T09:30:00+02:00.',
    bad: '"datePublished": "June 20, 2024"',
    good: '"datePublished": "2024-06-20"',
    find: (page) => dateFaults(page, 'form'),
  },
  {
    name: 'date/modified-before-published',
    summary: 'Nothing is changed before it is published.',
    why: 'Readers that ask for what is new since a day pass over the record.',
    source: 'Real records',
    severity: weighs('warning', 'explorer', 'mediavault', 'datacommons', 'labelers', 'collectors', 'schema'),
    fix: 'Mend one of the two dates.',
    bad: '"datePublished": "2024-06-20", "dateModified": "2024-06-19"',
    good: '"datePublished": "2024-06-20", "dateModified": "2024-06-21"',
    *find({ visits }) {
      for (const visit of visits.filter(({ isRecord }) => isRecord)) {
        const [published, modified] = [
          soleText(visit.thing, 'datePublished'),
          soleText(visit.thing, 'dateModified'),
        ];
        if (!published || !modified || !isAfter(published, modified)) continue;
        if (kindOfDateFault(published) || kindOfDateFault(modified)) continue;
        const reason = `Unexpected dateModified ${modified}, expected none before datePublished ${published}`;
        yield { at: spot(visit, 'dateModified'), reason };
      }
    },
  },
  {
    name: 'language/not-bcp-47',
    summary: 'A language is a tag of BCP 47.',
    why: 'Readers that sort by language find “English” or “en_US” in none: no other judge sees it.',
    source: 'BCP 47 (RFC 5646)',
    severity: weighs('error', 'explorer', 'mediavault', 'datacommons', 'collectors', 'schema'),
    fix: 'Write a tag like en, en-US or pt-BR.',
    bad: '"inLanguage": "English"',
    good: '"inLanguage": "en-GB"',
    *find({ visits }) {
      for (const visit of visits.filter(({ isRecord }) => isRecord)) {
        for (const text of textsOf(visit.thing['inLanguage'])) {
          if (text.trim() === '' || isLanguageTag(text)) continue;
          const reason = `Unexpected language "${short(text)}", expected a tag of BCP 47 like en or pt-BR`;
          yield { at: spot(visit, 'inLanguage'), reason };
        }
      }
    },
  },
  {
    name: 'text/empty',
    summary: 'A property says something or is left out.',
    why: 'An empty text is a value to some readers: a claimant without a name, a rating that is 0.',
    source: 'Real records: 5 of 35 had an empty ratingValue',
    severity: weighs('warning', 'explorer', 'mediavault', 'datacommons', 'labelers', 'collectors', 'schema'),
    fix: 'Leave the property out.',
    bad: '"reviewBody": ""',
    good: '"reviewBody": "The bridge opened in 1934."',
    find: inTexts((text) =>
      text.trim() === '' ? 'Unexpected empty text, expected words or nothing' : undefined,
    ),
  },
  {
    name: 'text/markup',
    summary: 'Texts are words without HTML.',
    why: 'Readers show the tags as they are, or run them: scripts were seen in author fields of a public feed.',
    source: 'Real records; schema.org’s Text',
    severity: weighs('error', 'explorer', 'mediavault', 'datacommons', 'labelers'),
    fix: 'Write the words without tags.',
    bad: '"claimReviewed": "The bridge <b>opened</b> in 1932."',
    good: '"claimReviewed": "The bridge opened in 1932."',
    find: inTexts((text) => {
      const tag = markupIn(text);
      return tag && `Unexpected HTML ${tag} in "${short(text)}", expected plain words`;
    }),
  },
  {
    name: 'text/character-reference',
    summary: 'Texts hold characters, not references to them.',
    why: 'Nothing decodes &#039; in JSON: readers show it as it is, and the claim matches nothing.',
    source: 'Real records',
    severity: weighs('error', 'explorer', 'mediavault', 'datacommons', 'labelers'),
    fix: 'Write the character itself.',
    bad: '"claimReviewed": "The mayor&#039;s bridge opened in 1932."',
    good: '"claimReviewed": "The mayor’s bridge opened in 1932."',
    find: inTexts((text, term) => {
      const reference = isAddressTerm(term) || markupIn(text) ? undefined : referenceIn(text);
      return reference && `Unexpected ${reference} in "${short(text)}", expected the character itself`;
    }),
  },
  {
    name: 'url/several-in-one',
    summary: 'A text with an address holds one.',
    why: 'Two addresses joined by a comma, a blank or “and” are none.',
    source: 'Real records',
    severity: everywhere('error'),
    fix: 'Write a list, or an object for each.',
    bad: '"itemReviewed": { "@type": "Claim", "appearance": [{ "@type": "CreativeWork", "url": "https://paper.example/a, https://paper.example/b" }] }',
    good: '"itemReviewed": { "@type": "Claim", "appearance": [{ "@type": "CreativeWork", "url": "https://paper.example/a" }, { "@type": "CreativeWork", "url": "https://paper.example/b" }] }',
    find: inAddresses((text) =>
      isSeveral(text) ? `Unexpected several addresses in "${short(text)}", expected one` : undefined,
    ),
  },
  {
    name: 'url/not-absolute',
    summary: 'Addresses in a record are absolute.',
    why: 'In a feed nobody knows what a relative address is relative to.',
    source: 'Real records',
    severity: weighs('warning', 'explorer', 'mediavault', 'datacommons', 'labelers', 'schema'),
    fix: 'Write the whole address.',
    bad: '"itemReviewed": { "@type": "Claim", "appearance": [{ "@type": "CreativeWork", "url": "paper.example/a" }] }',
    good: '"itemReviewed": { "@type": "Claim", "appearance": [{ "@type": "CreativeWork", "url": "https://paper.example/a" }] }',
    find: inAddresses((text, visit, term) => {
      if (isJudgedElsewhere(visit, term) || isSeveral(text) || hasScheme(text) || !addressFault(text))
        return undefined;
      return `Unexpected address "${short(text)}", expected an absolute one like https://example.org/page`;
    }),
  },
  {
    name: 'url/unsafe-scheme',
    summary: 'Addresses lead to pages.',
    why: 'An address that begins with javascript: runs where a reader makes a link of it.',
    source: 'Payloads seen in a public feed',
    severity: everywhere('error'),
    fix: 'Remove it, and find out who wrote it.',
    bad: '"itemReviewed": { "@type": "Claim", "author": { "@type": "Person", "name": "Ann Speaker", "sameAs": "javascript:alert(1)" } }',
    good: '"itemReviewed": { "@type": "Claim", "author": { "@type": "Person", "name": "Ann Speaker", "sameAs": "https://www.wikidata.org/wiki/Q42" } }',
    find: inAddresses((text) => {
      const scheme = /^[\s\p{Cc}]*(?:javascript|data|vbscript|file|blob)\s*:/iu.exec(text)?.[0];
      return scheme && `Unexpected address that begins with ${scheme.trim()}, expected one of the web`;
    }),
  },
];

function* dateFaults({ visits, vocabulary }: Page, kind: DateFault['kind']): Generator<Found> {
  for (const visit of visits.filter(({ isRecord }) => isRecord)) {
    for (const [term, value] of Object.entries(visit.thing)) {
      const { ranges = [] } = own(vocabulary.properties, term) ?? {};
      if (!ranges.some((range) => range === 'Date' || range === 'DateTime') || ranges.includes('Text'))
        continue;
      for (const text of textsOf(value)) {
        const fault = text.trim() === '' ? undefined : kindOfDateFault(text);
        if (fault?.kind === kind) yield { at: spot(visit, term), reason: fault.reason };
      }
    }
  }
}

/** Finds what `judge` says of each text of a record. */
function inTexts(judge: (text: string, term: string) => string | undefined): Rule['find'] {
  return function* ({ visits }) {
    for (const visit of visits.filter(({ isRecord }) => isRecord)) {
      for (const [term, value] of Object.entries(visit.thing)) {
        for (const [index, each] of listOf(value).entries()) {
          const reason = typeof each === 'string' ? judge(each, term) : undefined;
          if (reason) yield { at: spot(visit, term, { index }), reason };
        }
      }
    }
  };
}

/** Finds what `judge` says of each text of a record that stands where an address belongs. */
function inAddresses(judge: (text: string, visit: Visit, term: string) => string | undefined): Rule['find'] {
  return function* ({ visits, vocabulary }) {
    for (const visit of visits.filter(({ isRecord }) => isRecord)) {
      for (const [term, value] of Object.entries(visit.thing)) {
        const { ranges = [] } = own(vocabulary.properties, term) ?? {};
        if (!ranges.includes('URL') || ranges.includes('Text')) continue;
        for (const [index, each] of listOf(value).entries()) {
          const reason =
            typeof each === 'string' && each.trim() !== '' ? judge(each, visit, term) : undefined;
          if (reason) yield { at: spot(visit, term, { index }), reason };
        }
      }
    }
  };
}

function isSeveral(text: string): boolean {
  return (text.match(/https?:\/\//gi) ?? []).length > 1 && /[\s,;]\s*(?:and\s+)?https?:\/\//i.test(text);
}

function hasScheme(text: string): boolean {
  return /^[\s\p{Cc}]*[a-z][a-z0-9+.-]{0,30}:/iu.test(text) && !/^https?:/i.test(text);
}

/** Addresses that have a rule of their own. */
function isJudgedElsewhere({ types, term: under }: Visit, term: string): boolean {
  return term === 'url' && (types.includes('ClaimReview') || under === 'author');
}

function isAddressTerm(term: string): boolean {
  return /^(?:@id|url|sameAs|contentUrl|archivedAt|mainEntityOfPage)$/.test(term);
}
