// What an editor would mark in tainted-shipments.txt.
import type { GoldClaim } from '../goldClaim.ts';

/** In the order of the article. */
export const claims: readonly GoldClaim[] = [
  {
    quote:
      'Executives at Norwell Foods knew for at least two years that peanut paste from its plant in Georgia was contaminated',
    claimant: 'an internal inquiry / an internal inquiry made public on Friday / null',
    modality: 'reported',
  },
  { quote: 'The company supplies bakeries in 31 states', claimant: 'author', modality: 'asserted' },
  { quote: 'The report runs to 212 pages', claimant: 'author', modality: 'asserted' },
  {
    quote: 'managers shipped 1,400 tons of paste although laboratory tests had found salmonella',
    claimant: 'It / null / an internal inquiry / The report',
    modality: 'reported',
  },
  {
    quote: 'two employees who raised the alarm were dismissed',
    claimant: 'It / null / The report',
    modality: 'reported',
  },
  { quote: 'One of them, Lucy Trent, sued the company in 2021', claimant: 'author', modality: 'asserted' },
  {
    quote: 'she had been offered $250,000 for her silence',
    claimant: 'Marcus Webb / Webb / Her lawyer, Marcus Webb',
    modality: 'reported',
  },
  {
    quote: "Norwell's chief executive, Harold Binns, stepped down on Thursday",
    claimant: 'author',
    modality: 'asserted',
  },
  { quote: 'He had led the company since 2009', claimant: 'author', modality: 'asserted' },
  { quote: 'he had never seen the test results', claimant: 'Binns / Harold Binns', modality: 'reported' },
  {
    quote: 'having ordered anyone to destroy records',
    claimant: 'Binns / Harold Binns',
    modality: 'denied',
    debatable: true,
  },
  { quote: "The company's board disputes that", claimant: 'author', modality: 'asserted', debatable: true },
  {
    quote: 'Mr. Binns received the results by email on March 11, 2021',
    claimant: 'Karl Otto / Its chairman, Karl Otto',
    modality: 'reported',
  },
  { quote: 'He opened the message the same afternoon', claimant: 'Karl Otto / Otto', modality: 'reported' },
  { quote: 'We have the logs', claimant: 'Karl Otto / Otto', modality: 'reported' },
  {
    quote: 'nobody had told him',
    claimant: 'The former chief executive / Binns / Harold Binns',
    modality: 'reported',
  },
  {
    quote: 'Shares of Norwell fell 38 percent, to $11.40, their lowest price since 2012',
    claimant: 'author',
    modality: 'asserted',
  },
  {
    quote: 'the company will lose a fifth of its customers',
    claimant: 'Analysts at Goldman Sachs / Goldman Sachs',
    modality: 'reported',
    debatable: true,
  },
  {
    quote:
      'One of its biggest customers, the bakery chain Tartine & Daughters, has already canceled its contract',
    claimant: 'author',
    modality: 'asserted',
  },
  {
    quote: 'The Food and Drug Administration inspected the plant in 2020 and found no fault',
    claimant: 'author',
    modality: 'asserted',
  },
  {
    quote: 'inspectors had announced their visit a week in advance',
    claimant: "The agency's critics / null",
    modality: 'reported',
  },
  {
    quote: 'it had followed its rules',
    claimant: 'The agency / Food and Drug Administration / The Food and Drug Administration',
    modality: 'reported',
  },
  {
    quote: 'the number of its inspectors had shrunk by 12 percent since 2015',
    claimant: 'The agency / Food and Drug Administration / The Food and Drug Administration',
    modality: 'reported',
  },
  { quote: 'At least 61 people fell ill', claimant: 'author', modality: 'asserted' },
  { quote: 'Four of them died', claimant: 'author', modality: 'asserted' },
  {
    quote: 'The Centers for Disease Control and Prevention traced the outbreak to Norwell in June',
    claimant: 'author',
    modality: 'asserted',
  },
  {
    quote: 'three of her patients had eaten the same cookies',
    claimant: 'a nurse in Tulsa',
    modality: 'reported',
    debatable: true,
  },
  {
    quote: 'Prosecutors are looking into whether the company misled investors',
    claimant: 'a person familiar with the matter / null',
    modality: 'reported',
  },
  {
    quote: 'The person spoke on condition of anonymity because the inquiry is not public',
    claimant: 'author',
    modality: 'asserted',
  },
  { quote: 'Norwell has hired the law firm Covington & Burling', claimant: 'author', modality: 'asserted' },
  {
    quote: 'the industry cannot police itself',
    claimant: 'Senator Ruth Delgado / Ruth Delgado',
    modality: 'reported',
    debatable: true,
  },
  { quote: 'A hearing is scheduled for October 12', claimant: 'author', modality: 'asserted' },
  {
    quote: 'Last year, a similar bill failed in the Senate by two votes',
    claimant: 'author',
    modality: 'asserted',
  },
  {
    quote: 'The trade association, which opposed it, has spent $3 million on lobbying since then',
    claimant: 'records / null',
    modality: 'reported',
  },
];

/** Advice, opinion, questions and guesses of the article: never to be proposed. */
export const notClaims: readonly string[] = [
  'not worth the paper it was written on',
  'It was pure luck',
  'Perhaps the directors really knew nothing',
  'Of course, directors never know anything',
  'Lawmakers must not look away again',
];
