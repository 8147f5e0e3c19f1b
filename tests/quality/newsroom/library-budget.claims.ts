// What an editor would mark in library-budget.txt.
import type { GoldClaim } from '../goldClaim.ts';

/** In the order of the article. */
export const claims: readonly GoldClaim[] = [
  {
    quote:
      'The city council of Millbrook voted 5-4 on Tuesday night to adopt a $41.2 million budget that cuts library hours by a third and leaves eleven police posts unfilled',
    claimant: 'author',
    modality: 'asserted',
  },
  {
    quote: 'The vote came after four hours of testimony from 63 residents',
    claimant: 'author',
    modality: 'asserted',
  },
  {
    quote: 'the city had run out of reserves',
    claimant: 'Mayor Teresa Lindqvist / Teresa Lindqvist',
    modality: 'reported',
  },
  {
    quote: 'We spent $6 million more than we took in last year',
    claimant: 'Teresa Lindqvist / Lindqvist / she',
    modality: 'reported',
  },
  {
    quote: 'That cannot go on',
    claimant: 'Teresa Lindqvist / Lindqvist',
    modality: 'reported',
    debatable: true,
  },
  { quote: 'Property taxes will not rise', claimant: 'author', modality: 'asserted', debatable: true },
  {
    quote: 'the main library on Grant Street closes on Sundays and Mondays',
    claimant: 'author',
    modality: 'asserted',
  },
  { quote: 'the two branch libraries open only in the afternoon', claimant: 'author', modality: 'asserted' },
  {
    quote: 'The savings amount to $740,000 a year, or 1.8 percent of the budget',
    claimant: 'author',
    modality: 'asserted',
  },
  {
    quote: 'the city still employs 14 consultants',
    claimant: 'Roy Beckett / Councilman Roy Beckett / Beckett',
    modality: 'reported',
  },
  {
    quote: 'their contracts cost more than the libraries',
    claimant: 'Roy Beckett / Councilman Roy Beckett / Beckett',
    modality: 'reported',
  },
  {
    quote: 'consultants were paid $312,000 in 2023, less than half of what the libraries will lose',
    claimant: "the city's own figures / the city",
    modality: 'reported',
  },
  { quote: 'Beckett resigned from the budget committee in March', claimant: 'author', modality: 'asserted' },
  {
    quote: 'His colleague Amira Haddad accused the mayor of hiding the shortfall until after the election',
    claimant: 'author',
    modality: 'asserted',
    debatable: true,
  },
  {
    quote: 'hiding the shortfall until after the election',
    claimant: 'Amira Haddad / null',
    modality: 'reported',
    debatable: true,
  },
  { quote: 'she had withheld any figures', claimant: 'Lindqvist / Teresa Lindqvist', modality: 'denied' },
  {
    quote: 'The deficit was in the October report',
    claimant: 'Lindqvist / Teresa Lindqvist',
    modality: 'reported',
  },
  {
    quote: 'and the report was on the website the same day',
    claimant: 'the mayor / Lindqvist / Teresa Lindqvist',
    modality: 'reported',
  },
  { quote: 'The October report does mention a gap, on page 87', claimant: 'author', modality: 'asserted' },
  { quote: 'It puts it at $2.1 million', claimant: 'author', modality: 'asserted' },
  {
    quote: "Asked why the figure had tripled, Lindqvist's finance director, Paul Engel, blamed overtime",
    claimant: 'author',
    modality: 'asserted',
    debatable: true,
  },
  {
    quote: 'Overtime in the fire department went up by 44 percent',
    claimant: 'Paul Engel / Engel',
    modality: 'reported',
  },
  {
    quote: "The firefighters' union did not respond to a request for comment",
    claimant: 'author',
    modality: 'asserted',
    debatable: true,
  },
  {
    quote: 'the department was 19 people short',
    claimant: "Joan Marsh / Marsh / The union's president",
    modality: 'reported',
  },
  { quote: 'the mayor ignored three warnings from the auditor', claimant: null, modality: 'reported' },
  {
    quote: 'reserves would be gone within eight months',
    claimant: 'One of them / a memo',
    modality: 'reported',
    debatable: true,
  },
  { quote: 'Millbrook has lost about 4,000 residents since 2010', claimant: 'author', modality: 'asserted' },
  {
    quote: 'its largest employer, a paper mill, shut down in 2018',
    claimant: 'author',
    modality: 'asserted',
  },
  {
    quote: 'The state cut its aid to the city twice in the past decade',
    claimant: 'author',
    modality: 'asserted',
  },
  {
    quote: 'If the mill site is sold this summer, the city could restore the Sunday hours',
    claimant: 'Engel / Paul Engel',
    modality: 'reported',
    debatable: true,
  },
  { quote: 'no buyer has made an offer', claimant: 'Haddad / Amira Haddad', modality: 'reported' },
  { quote: 'The council meets again on June 4', claimant: 'author', modality: 'asserted' },
];

/** Advice, opinion, questions and guesses of the article: never to be proposed. */
export const notClaims: readonly string[] = [
  'a slap in the face of every family in this town',
  'The council should publish such memos at once',
  'Who reads page 87?',
  'That would be a happy ending',
];
