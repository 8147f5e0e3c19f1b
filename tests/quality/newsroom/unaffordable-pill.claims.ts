// What an editor would mark in unaffordable-pill.txt.
import type { GoldClaim } from '../goldClaim.ts';

/** In the order of the article. */
export const claims: readonly GoldClaim[] = [
  { quote: 'About 2.4 million Americans live with hepatitis C', claimant: 'author', modality: 'asserted' },
  {
    quote: 'Since 2013 there has been a pill that cures more than 95 percent of them in twelve weeks',
    claimant: 'author',
    modality: 'asserted',
  },
  {
    quote: 'only one in three of those diagnosed has been treated',
    claimant: 'author',
    modality: 'asserted',
  },
  {
    quote: 'The first of these drugs, Sovaldi, came on the market at $84,000 a treatment',
    claimant: 'author',
    modality: 'asserted',
  },
  { quote: 'Today a course costs about $24,000', claimant: 'author', modality: 'asserted' },
  {
    quote:
      'Egypt, which had the highest rate of infection in the world, bought a generic version for less than $100',
    claimant: 'author',
    modality: 'asserted',
  },
  {
    quote: 'It has treated more than four million people since 2014',
    claimant: 'author',
    modality: 'asserted',
  },
  { quote: 'high prices pay for research', claimant: 'The manufacturers / null', modality: 'reported' },
  {
    quote: 'Gilead had set the price to maximize revenue',
    claimant: 'A committee of the Senate',
    modality: 'reported',
  },
  {
    quote: 'The company spent more on buying back its own shares that year than on its laboratories',
    claimant: 'author',
    modality: 'asserted',
  },
  {
    quote: "Gilead has rejected the committee's findings",
    claimant: 'author',
    modality: 'asserted',
    debatable: true,
  },
  {
    quote: 'the price was fair',
    claimant: 'John Milligan / its then president, John Milligan',
    modality: 'reported',
    debatable: true,
  },
  {
    quote: 'In 2019 the state signed a contract that gives it as many pills as it needs for a flat fee',
    claimant: 'author',
    modality: 'asserted',
  },
  {
    quote:
      'Within two years it treated more than 11,000 patients, three times as many as in the five years before',
    claimant: 'author',
    modality: 'asserted',
  },
  {
    quote: 'the state would otherwise have paid $760 million',
    claimant: 'Rebekah Gee / Gee',
    modality: 'reported',
  },
  { quote: 'She left office in January 2020', claimant: 'author', modality: 'asserted' },
  {
    quote: 'it would cost $10 billion over ten years',
    claimant: 'Opponents of a national plan / null',
    modality: 'reported',
  },
  {
    quote: 'The Congressional Budget Office has not yet published an estimate',
    claimant: 'author',
    modality: 'asserted',
  },
  {
    quote: 'a national plan would save $18 billion in the end',
    claimant: 'A study by Harvard researchers / Harvard researchers',
    modality: 'reported',
  },
  {
    quote: 'In prisons, the disease is ten times as common as outside',
    claimant: 'author',
    modality: 'asserted',
  },
  {
    quote: 'Texas treated fewer than one percent of its infected prisoners last year',
    claimant: 'author',
    modality: 'asserted',
  },
  {
    quote: 'he had a list of 300 patients and pills for six',
    claimant: 'A prison doctor in Huntsville / A prison doctor',
    modality: 'reported',
  },
  {
    quote: 'I choose who gets them',
    claimant: 'he / null / A prison doctor in Huntsville',
    modality: 'reported',
  },
  {
    quote: 'Some of them die while they wait',
    claimant: 'he / null / A prison doctor in Huntsville',
    modality: 'reported',
    debatable: true,
  },
  {
    quote: 'President Biden proposed a five-year program in March',
    claimant: 'author',
    modality: 'asserted',
  },
  {
    quote: 'Francis Collins, a former director of the National Institutes of Health, leads the effort',
    claimant: 'author',
    modality: 'asserted',
    debatable: true,
  },
  { quote: 'the program would pay for itself', claimant: 'Francis Collins / Collins', modality: 'reported' },
  { quote: 'He lost a brother-in-law to the disease', claimant: 'author', modality: 'asserted' },
  { quote: 'The House has not held a hearing on it', claimant: 'author', modality: 'asserted' },
  {
    quote: 'Fifteen thousand Americans died of hepatitis C in 2022',
    claimant: 'the Centers for Disease Control / Centers for Disease Control',
    modality: 'reported',
  },
  { quote: 'more than of HIV', claimant: 'author', modality: 'asserted', debatable: true },
];

/** Advice, opinion, questions and guesses of the article: never to be proposed. */
export const notClaims: readonly string[] = [
  'Imagine that a cure sits on the shelf and you cannot reach it',
  'That is a scandal',
  'That argument is weaker than it looks',
  'We should do what Louisiana did',
  'I believe that the truth lies closer to the second figure',
  'Nobody can know for sure',
  'If Congress acts this year, tens of thousands of deaths could be prevented',
  'Let no one say that we lacked the means',
  'The choice is ours',
  'They deserved better',
];
