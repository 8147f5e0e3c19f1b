// What an editor would mark in rebuilt-island.txt.
import type { GoldClaim } from '../goldClaim.ts';

/** In the order of the article. */
export const claims: readonly GoldClaim[] = [
  {
    quote:
      'The federal government has paid to rebuild the same houses on Dauphin Island seven times since 1979',
    claimant: 'author',
    modality: 'asserted',
  },
  {
    quote: 'The island, a thin strip of sand off the coast of Alabama, loses about ten feet of shore a year',
    claimant: 'author',
    modality: 'asserted',
  },
  {
    quote: 'The National Flood Insurance Program owes the Treasury $20.5 billion',
    claimant: 'author',
    modality: 'asserted',
  },
  {
    quote: 'Congress canceled $16 billion of its debt in 2017',
    claimant: 'author',
    modality: 'asserted',
    debatable: true,
  },
  {
    quote:
      'Properties that flood again and again make up one percent of its policies and a third of its payments',
    claimant: 'author',
    modality: 'asserted',
  },
  { quote: 'Local officials disagree', claimant: 'author', modality: 'asserted', debatable: true },
  {
    quote: 'We bring in more in taxes than we take out',
    claimant: 'Joe Tarrant / Mayor Joe Tarrant / Tarrant',
    modality: 'reported',
  },
  {
    quote: "the island's beaches draw 300,000 visitors a year",
    claimant: 'Joe Tarrant / Tarrant / Mayor Joe Tarrant',
    modality: 'reported',
  },
  {
    quote: 'retreat “is not in our vocabulary',
    claimant: 'Ed Thornhill / A county commissioner, Ed Thornhill',
    modality: 'reported',
    debatable: true,
  },
  {
    quote: 'The oceans have risen by eight to nine inches since 1880',
    claimant: 'author',
    modality: 'asserted',
  },
  { quote: 'A third of that came in the last 25 years', claimant: 'author', modality: 'asserted' },
  {
    quote: 'the coast of the Gulf will see another 14 to 18 inches by 2050',
    claimant:
      'The National Oceanic and Atmospheric Administration / National Oceanic and Atmospheric Administration',
    modality: 'reported',
    debatable: true,
  },
  {
    quote: 'Some scientists consider that figure too low',
    claimant: 'author',
    modality: 'asserted',
    debatable: true,
  },
  {
    quote: 'New Jersey has bought and torn down more than 1,000 houses in flood zones since 2013',
    claimant: 'author',
    modality: 'asserted',
  },
  {
    quote:
      "The state's program, called Blue Acres, pays owners the value that the house had before the storm",
    claimant: 'author',
    modality: 'asserted',
  },
  {
    quote: 'Harris County in Texas has bought out more than 3,000',
    claimant: 'author',
    modality: 'asserted',
  },
  {
    quote: 'a buyout takes more than five years on average',
    claimant:
      'A report by the Natural Resources Defense Council / the Natural Resources Defense Council / Natural Resources Defense Council',
    modality: 'reported',
  },
  {
    quote:
      'Its new pricing system, known as Risk Rating 2.0, raised premiums for 77 percent of policyholders',
    claimant: 'author',
    modality: 'asserted',
  },
  {
    quote: 'the new rates drive people out of the program',
    claimant: 'Senators from both parties / null',
    modality: 'reported',
  },
  { quote: 'Louisiana and nine other states have sued', claimant: 'author', modality: 'asserted' },
  {
    quote: 'the old rates made poor families inland pay for beach houses',
    claimant: 'The agency / null',
    modality: 'reported',
  },
  { quote: 'She died in 2016', claimant: 'author', modality: 'asserted' },
  {
    quote: 'The current authorization of the program expires on September 30',
    claimant: 'author',
    modality: 'asserted',
  },
  {
    quote: 'Lawmakers have extended it 25 times since 2017 without changing it',
    claimant: 'author',
    modality: 'asserted',
  },
  { quote: 'In 2005, Hurricane Katrina cut Dauphin Island in two', claimant: 'author', modality: 'asserted' },
  {
    quote: 'The Army Corps of Engineers closed the gap for $30 million',
    claimant: 'author',
    modality: 'asserted',
  },
  {
    quote: 'the rock wall it built was damaged within a year',
    claimant: 'author',
    modality: 'asserted',
    debatable: true,
  },
];

/** Advice, opinion, questions and guesses of the article: never to be proposed. */
export const notClaims: readonly string[] = [
  'It is time to stop',
  'No private insurer would survive such arithmetic',
  'We hope that they are wrong',
  'Sandbags will not hold back an ocean',
  'Such programs are humane and cheap',
  "The administration's answer so far has been modest",
  'Congress must go further',
  'It should refuse to insure any new house in the most dangerous zones',
  'Owners who are flooded twice ought to be offered a buyout, and only that',
  'How many times must we pay?',
  'a seawall is a loan from your grandchildren',
  'the bill will only grow',
];
