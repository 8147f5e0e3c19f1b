// Standing pages and settings → whether a publication says what its readers have a right to know.
import type { Criterion, Finding, Practice, Principle } from '../model/practice.ts';
import { wordCount } from '../model/prose.ts';
import type { Policy } from '../model/site.ts';

/** Fewer words are no account of anything. */
const leastWords = 30;

/** Columns: policy, principle, what its page tells. */
const pages: readonly (readonly [Policy, Principle, string])[] = [
  ['ethics', 'fairness', 'A page says how the staff keep out of party politics and advocacy.'],
  ['about', 'organisation', 'A page says what the publication is and who stands behind it.'],
  ['ownership', 'organisation', 'A page says who owns and who funds it.'],
  ['masthead', 'organisation', 'A page names the staff, with who answers for what.'],
  ['feedback', 'organisation', 'A page says how readers reach the desk, and how they suggest a claim.'],
  ['methodology', 'methodology', 'A page says how claims are chosen, researched, written and rated.'],
  ['corrections', 'corrections', 'A page says how errors are corrected and how readers ask for it.'],
];

/** A criterion for each page. */
export const pageCriteria: readonly Criterion[] = pages.map(([policy, principle, asks]) => ({
  name: `page/${policy}`,
  principle,
  asks,
  look: ({ site }) =>
    pageFinding(
      site.pages.find((page) => page.policy === policy),
      policy,
    ),
}));

function pageFinding(page: Practice['site']['pages'][number] | undefined, policy: Policy): Finding {
  const file = `pages/${policy}.md`;
  if (!page)
    return { state: 'lacking', seen: 'no such page', remedy: `Write it as ${file} in the source folder.` };
  const words = wordCount(page.body.replace(/<[^>]*>/g, ' '));
  const seen = `${page.path}, ${words} ${words === 1 ? 'word' : 'words'}`;
  if (words >= leastWords) return { state: 'there', seen };
  return { state: 'lacking', seen, remedy: 'Say more: readers and assessors judge by this page alone.' };
}

/** Particulars of the organisation in site.yaml. Columns: field, what it is. */
const particulars = [
  ['description', 'what it is, in a sentence'],
  ['email', 'an address to write to'],
  ['logo', 'its logo, which readers of fact checks show'],
] as const;

/** Whether site.yaml says who publishes. */
export const organisation: Criterion = {
  name: 'site/organisation',
  principle: 'organisation',
  asks: 'The organisation has a name, a description, an e-mail address and a logo.',
  look({ site }) {
    const missing = particulars.filter(([field]) => site.organization[field] === undefined);
    if (missing.length === 0) return { state: 'there', seen: site.organization.name };
    return {
      state: 'lacking',
      seen: `${site.organization.name}, without ${missing.map(([field]) => field).join(', ')}`,
      remedy: `Add to organization: in site.yaml ${missing.map(([field, what]) => `${field} (${what})`).join('; ')}.`,
    };
  },
};

/** Whether the page of corrections says whom to write to. */
export const correctionsContact: Criterion = {
  name: 'corrections/contact',
  principle: 'corrections',
  asks: 'The page of corrections says how to ask for one.',
  look({ site }) {
    const page = site.pages.find(({ policy }) => policy === 'corrections');
    const { email } = site.organization;
    const names =
      page &&
      (/href="(?:mailto:|[^"]*feedback)/.test(page.body) ||
        (email !== undefined && page.body.includes(email)));
    if (names) return { state: 'there', seen: `${page.path} names an address` };
    return {
      state: 'lacking',
      seen: page ? `${page.path} names no address` : 'no such page',
      remedy: 'Write the e-mail address of the desk on that page, or link the page for feedback.',
    };
  },
};
