// What an editor would mark in voter-purge.txt.
import type { GoldClaim } from '../goldClaim.ts';

/** In the order of the article. */
export const claims: readonly GoldClaim[] = [
  {
    quote:
      'A federal appeals court in Cincinnati ruled on Wednesday that Ohio may not remove 186,000 voters from its rolls, overturning a decision by a lower court',
    claimant: 'author',
    modality: 'asserted',
    debatable: true,
  },
  {
    quote: 'Ohio may not remove 186,000 voters from its rolls',
    claimant: 'A federal appeals court in Cincinnati / null',
    modality: 'reported',
    debatable: true,
  },
  { quote: 'The three judges were unanimous', claimant: 'author', modality: 'asserted' },
  {
    quote:
      'The state had relied on a list that compared names and birth dates with records from other states',
    claimant: 'author',
    modality: 'asserted',
  },
  {
    quote: 'the list was “riddled with errors',
    claimant: 'Judge Miriam Stone / Miriam Stone',
    modality: 'reported',
  },
  {
    quote: 'One in eight of the voters on it had never moved',
    claimant: 'Miriam Stone / Judge Miriam Stone / Stone / she',
    modality: 'reported',
  },
  {
    quote: 'She was appointed by President George W. Bush in 2006',
    claimant: 'author',
    modality: 'asserted',
  },
  {
    quote:
      'The case began in 2019, when Larry Hamm, a retired electrician from Dayton, was turned away at his polling place',
    claimant: 'author',
    modality: 'asserted',
  },
  { quote: 'He had voted there for 33 years', claimant: 'author', modality: 'asserted' },
  { quote: "I showed them my driver's license", claimant: 'Larry Hamm / Hamm', modality: 'reported' },
  { quote: 'They told me that I lived in Florida', claimant: 'Larry Hamm / Hamm', modality: 'reported' },
  { quote: 'he has never set foot in Florida', claimant: 'Hamm / Larry Hamm', modality: 'reported' },
  {
    quote: 'he would appeal to the Supreme Court',
    claimant: 'Secretary of State Frank Delaney / Frank Delaney',
    modality: 'reported',
    debatable: true,
  },
  {
    quote: 'the ruling invites fraud',
    claimant: 'Frank Delaney / he',
    modality: 'reported',
    debatable: true,
  },
  {
    quote: 'His office found 27 cases of people who voted in two states in 2020, out of 5.9 million votes',
    claimant: 'author',
    modality: 'asserted',
  },
  {
    quote: 'the purge hit Black neighborhoods twice as often as white ones',
    claimant: 'Civil rights groups / null',
    modality: 'reported',
  },
  {
    quote: 'The state disputes the figure, which stems from a study by Ohio State University',
    claimant: 'author',
    modality: 'asserted',
    debatable: true,
  },
  {
    quote: 'letters were sent to all voters on the list',
    claimant: "the state / the state's explanation",
    modality: 'reported',
  },
  {
    quote: '41,000 letters had come back as undeliverable',
    claimant: 'the appeals court / appeals court',
    modality: 'reported',
  },
  {
    quote: 'she had warned the office about the list in 2017',
    claimant: "Jane Pruitt / Delaney's predecessor, Jane Pruitt",
    modality: 'reported',
  },
  {
    quote: 'her deputy believed the vendor was “not competent',
    claimant: 'Jane Pruitt / she',
    modality: 'reported',
  },
  {
    quote: 'The vendor, a Kansas company named CrossRoll, defended its work',
    claimant: 'author',
    modality: 'asserted',
    debatable: true,
  },
  {
    quote: 'Our error rate is below two percent',
    claimant: 'CrossRoll / The vendor / null',
    modality: 'reported',
  },
  {
    quote: 'Eleven states have stopped using its lists since 2018',
    claimant: 'author',
    modality: 'asserted',
  },
  { quote: 'Florida and Oregon', claimant: 'author', modality: 'asserted', debatable: true },
  {
    quote: 'The ruling applies to Ohio, Michigan, Kentucky and Tennessee',
    claimant: 'author',
    modality: 'asserted',
  },
  {
    quote: 'states must make a reasonable effort to keep their rolls accurate',
    claimant: 'author',
    modality: 'asserted',
    debatable: true,
  },
  {
    quote: 'The act forbids systematic removals within 90 days of an election',
    claimant: 'author',
    modality: 'asserted',
  },
  {
    quote: 'What counts as “systematic” is disputed',
    claimant: 'author',
    modality: 'asserted',
    debatable: true,
  },
  {
    quote: 'Had the purge gone ahead, Franklin County would have lost 5 percent of its voters',
    claimant: 'the judges / null',
    modality: 'reported',
    debatable: true,
  },
  { quote: 'The governor declined to comment', claimant: 'author', modality: 'asserted', debatable: true },
  {
    quote: 'In 2018 the Supreme Court upheld another Ohio purge by 5 votes to 4',
    claimant: 'author',
    modality: 'asserted',
  },
  {
    quote: 'the law does not forbid the use of inactivity as a sign that someone has moved',
    claimant: 'Justice Samuel Alito / Samuel Alito',
    modality: 'reported',
  },
  { quote: 'Hamm voted last November', claimant: 'author', modality: 'asserted' },
  { quote: 'He took his passport with him', claimant: 'Hamm / Larry Hamm', modality: 'reported' },
];

/** Advice, opinion, questions and guesses of the article: never to be proposed. */
export const notClaims: readonly string[] = [
  'the Supreme Court will take the case',
  'Voters who were removed should check their registration by October 10',
  "Whether the same majority would agree today is anyone's guess",
];
