// What an editor would mark in besieged-city.txt.
import type { GoldClaim } from '../goldClaim.ts';

/** In the order of the article. */
export const claims: readonly GoldClaim[] = [
  {
    quote:
      'Artillery fire hit the eastern districts of El Fasher on Sunday, killing at least 23 people and wounding dozens more',
    claimant: 'doctors and residents / null',
    modality: 'reported',
  },
  {
    quote: 'The city is the last big stronghold of the Sudanese army in Darfur',
    claimant: 'author',
    modality: 'asserted',
  },
  {
    quote: 'About 800,000 people have sought shelter there since the war began a year ago',
    claimant: 'author',
    modality: 'asserted',
  },
  {
    quote: 'their fighters had captured a military base north of the city',
    claimant: 'The Rapid Support Forces / Rapid Support Forces',
    modality: 'reported',
  },
  { quote: 'The army denied it', claimant: 'author', modality: 'asserted', debatable: true },
  {
    quote: 'the base had been empty since February',
    claimant: 'Salim Idris / Brigadier Salim Idris / A spokesman for the army',
    modality: 'reported',
  },
  {
    quote: 'Our forces repelled two attacks and destroyed 16 vehicles',
    claimant: 'Salim Idris / Idris / Brigadier Salim Idris',
    modality: 'reported',
  },
  { quote: 'Neither account could be verified', claimant: 'author', modality: 'asserted', debatable: true },
  {
    quote: 'Telephone lines to the city have been down since Friday',
    claimant: 'author',
    modality: 'asserted',
  },
  {
    quote: 'satellite images showed burned buildings in eleven villages west of the city',
    claimant: 'the Yale Humanitarian Research Lab / Yale Humanitarian Research Lab',
    modality: 'reported',
  },
  {
    quote: 'more than 40,000 people had fled within ten days',
    claimant: "The lab's director",
    modality: 'reported',
  },
  {
    quote: 'They came at dawn on camels and in pickup trucks',
    claimant: 'Hawa Adam / Adam',
    modality: 'reported',
  },
  { quote: 'They burned the market first', claimant: 'Hawa Adam / Adam', modality: 'reported' },
  { quote: 'My brother was shot at the well', claimant: 'Hawa Adam / Adam', modality: 'reported' },
  { quote: 'We walked for two nights', claimant: 'Hawa Adam / Adam', modality: 'reported' },
  { quote: 'There was no water', claimant: 'Hawa Adam / Adam', modality: 'reported', debatable: true },
  {
    quote: 'Doctors Without Borders runs the only working hospital in the camp',
    claimant: 'author',
    modality: 'asserted',
  },
  {
    quote: 'one child dies there every two hours',
    claimant: 'The organization / Doctors Without Borders',
    modality: 'reported',
  },
  {
    quote: 'had received 130 wounded people since Thursday',
    claimant: 'Claire Nivet / Nivet',
    modality: 'reported',
  },
  { quote: 'had run out of blood', claimant: 'Claire Nivet / Nivet', modality: 'reported' },
  { quote: 'three of her colleagues were missing', claimant: 'Claire Nivet / Nivet', modality: 'reported' },
  {
    quote:
      'A convoy of 37 trucks with food from the World Food Programme has been stuck at the border with Chad for nine days',
    claimant: 'author',
    modality: 'asserted',
  },
  {
    quote: 'the crossing at Adre is used to smuggle weapons',
    claimant: "Sudan's government / Government of Sudan",
    modality: 'reported',
  },
  {
    quote: 'In Geneva, the United Nations appealed for $2.7 billion',
    claimant: 'author',
    modality: 'asserted',
  },
  { quote: 'donors have given 6 percent of it', claimant: 'author', modality: 'asserted' },
  {
    quote: 'an attack on the city would have devastating consequences',
    claimant: 'António Guterres / The U.N. secretary general / U.N. secretary general',
    modality: 'reported',
    debatable: true,
  },
  {
    quote: 'Washington accuses both sides of war crimes',
    claimant: 'author',
    modality: 'asserted',
    debatable: true,
  },
  {
    quote: 'both sides of war crimes',
    claimant: 'Washington / United States / Government of the United States / null',
    modality: 'reported',
    debatable: true,
  },
  {
    quote: 'it supplies arms to the Rapid Support Forces',
    claimant: 'The United Arab Emirates / United Arab Emirates',
    modality: 'denied',
    debatable: true,
  },
  {
    quote: 'A panel of U.N. experts described those reports as “credible” in January',
    claimant: 'author',
    modality: 'asserted',
    debatable: true,
  },
  {
    quote: 'it had only sent a field hospital to Amdjarass',
    claimant: 'The Emirates / The United Arab Emirates / Government of the United Arab Emirates',
    modality: 'reported',
  },
  {
    quote: 'The war has displaced more than 8 million people, more than any other conflict in the world',
    claimant: 'author',
    modality: 'asserted',
  },
  {
    quote: 'A peace deal signed in Juba in 2020 gave several Darfur rebel groups seats in the government',
    claimant: 'author',
    modality: 'asserted',
  },
  {
    quote: "Two of them declared last November that they would fight on the army's side",
    claimant: 'author',
    modality: 'asserted',
    debatable: true,
  },
  {
    quote: "they would fight on the army's side",
    claimant: 'Two of them / null',
    modality: 'reported',
    debatable: true,
  },
  { quote: 'They had stayed neutral until then', claimant: 'author', modality: 'asserted' },
];

/** Advice, opinion, questions and guesses of the article: never to be proposed. */
export const notClaims: readonly string[] = [
  'the two generals will meet in Jeddah next month',
  'The Security Council ought to sanction both of them',
  'Nobody should have to bury a child under shellfire',
];
