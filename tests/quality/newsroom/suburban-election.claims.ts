// What an editor would mark in suburban-election.txt.
import type { GoldClaim } from '../goldClaim.ts';

/** In the order of the article. */
export const claims: readonly GoldClaim[] = [
  {
    quote:
      "Tuesday's election for governor in Wisconsin was decided in four suburban counties around Milwaukee",
    claimant: 'author',
    modality: 'asserted',
  },
  { quote: 'Governor Tony Evers won by 3.4 percentage points', claimant: 'author', modality: 'asserted' },
  { quote: "he lost 58 of the state's 72 counties", claimant: 'author', modality: 'asserted' },
  {
    quote: 'Turnout reached 57 percent, slightly below the record of 2018',
    claimant: 'author',
    modality: 'asserted',
  },
  { quote: 'More than 740,000 people voted early or by mail', claimant: 'author', modality: 'asserted' },
  { quote: 'the governor received 78 percent of the vote', claimant: 'author', modality: 'asserted' },
  {
    quote: 'The story of the night was the women of Waukesha',
    claimant: 'Carla Mendez / Mendez',
    modality: 'reported',
  },
  {
    quote: 'Republicans had lost nine points there since 2012',
    claimant: 'Carla Mendez / Mendez',
    modality: 'reported',
  },
  {
    quote: 'Mendez attributes the shift to the ruling on abortion that the Supreme Court handed down in June',
    claimant: 'Mendez / Carla Mendez',
    modality: 'reported',
    debatable: true,
  },
  { quote: 'Not everyone agrees', claimant: 'author', modality: 'asserted', debatable: true },
  {
    quote: 'We were outspent three to one on television',
    claimant: 'Tom Reiner / Reiner',
    modality: 'reported',
  },
  {
    quote: 'the two campaigns and their allies spent $164 million',
    claimant: 'Records / null',
    modality: 'reported',
  },
  {
    quote: "makes the race the most expensive in the state's history",
    claimant: 'author',
    modality: 'asserted',
    debatable: true,
  },
  {
    quote: 'his side began its advertising six weeks too late',
    claimant: 'Reiner / Tom Reiner',
    modality: 'reported',
  },
  {
    quote: 'The pollsters were wrong again, but less than in 2020',
    claimant: 'author',
    modality: 'asserted',
    debatable: true,
  },
  {
    quote: 'The average of the last ten polls had the challenger ahead by one point',
    claimant: 'author',
    modality: 'asserted',
  },
  {
    quote: "In 2020 the polls overstated the Democrats' lead by seven points",
    claimant: 'author',
    modality: 'asserted',
  },
  {
    quote: 'young voters were missing from most samples',
    claimant: 'Charles Voss / Voss',
    modality: 'reported',
  },
  {
    quote: "The lieutenant governor's race drew little attention",
    claimant: 'author',
    modality: 'asserted',
    debatable: true,
  },
  { quote: 'The Senate race was closer still', claimant: 'author', modality: 'asserted' },
  {
    quote: 'the incumbent, Ron Johnson, won by about 27,000 votes',
    claimant: 'author',
    modality: 'asserted',
  },
  { quote: 'His opponent, Mandela Barnes, had led in August', claimant: 'author', modality: 'asserted' },
  {
    quote: 'they have lost three legislative seats since 2016',
    claimant: 'author',
    modality: 'asserted',
    debatable: true,
  },
  {
    quote: 'Republicans still hold 64 of the 99 seats in the Assembly',
    claimant: 'author',
    modality: 'asserted',
  },
  {
    quote: 'that is because the maps are drawn unfairly',
    claimant: 'Democrats / null',
    modality: 'reported',
  },
  {
    quote: 'Democratic voters are packed into Milwaukee and Madison',
    claimant: 'Republicans / null',
    modality: 'reported',
  },
  { quote: 'A federal court upheld the maps in April', claimant: 'author', modality: 'asserted' },
  {
    quote: 'The state Supreme Court has seven members, who are elected for ten years',
    claimant: 'author',
    modality: 'asserted',
  },
  { quote: 'One seat is up for election next spring', claimant: 'author', modality: 'asserted' },
  {
    quote: 'the maps are in danger',
    claimant: 'Beth Lang / A spokeswoman for the Republican caucus',
    modality: 'denied',
    debatable: true,
  },
  { quote: 'The court has settled this question twice', claimant: 'Beth Lang / Lang', modality: 'reported' },
  { quote: 'Rural turnout fell in 31 counties', claimant: 'author', modality: 'asserted' },
  {
    quote: 'The challenger visited the north only once, in September',
    claimant: 'author',
    modality: 'asserted',
  },
  { quote: 'he ignored their calls', claimant: 'Some Republicans / null', modality: 'reported' },
];

/** Advice, opinion, questions and guesses of the article: never to be proposed. */
export const notClaims: readonly string[] = [
  'Elections are often told as tales of great speeches',
  'It would be foolish to read too much into one night',
  'The Democrats will probably keep courting the suburbs',
  'They would do well to remember the north',
  'the maps may be redrawn before 2024',
  'Sure, that had nothing to do with the candidate',
];
