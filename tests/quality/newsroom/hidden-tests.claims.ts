// What an editor would mark in hidden-tests.txt.
import type { GoldClaim } from '../goldClaim.ts';

/** In the order of the article. */
export const claims: readonly GoldClaim[] = [
  {
    quote: 'The president of the European Cycling Federation, Bruno Castellan, resigned on Thursday',
    claimant: 'author',
    modality: 'asserted',
  },
  {
    quote: 'it emerged that 14 positive doping tests had been hidden',
    claimant: 'author',
    modality: 'asserted',
    debatable: true,
  },
  { quote: 'He had been in office for eleven years', claimant: 'author', modality: 'asserted' },
  {
    quote: 'he had done nothing wrong',
    claimant: 'Mr. Castellan / Castellan / Bruno Castellan',
    modality: 'reported',
  },
  {
    quote: 'wanted to spare the sport further harm',
    claimant: 'Mr. Castellan / Castellan / Bruno Castellan',
    modality: 'reported',
    debatable: true,
  },
  {
    quote: 'I have never interfered with a test',
    claimant: 'Castellan / Bruno Castellan / Mr. Castellan',
    modality: 'reported',
  },
  { quote: "The federation's seat is in Lausanne", claimant: 'author', modality: 'asserted' },
  {
    quote: 'The tests were taken at the Tour of Slovenia in 2017 and 2018',
    claimant: 'author',
    modality: 'asserted',
  },
  {
    quote: "the federation's doctor, Ivo Krall, asked the laboratory in Seibersdorf to hold back the results",
    claimant: 'Emails / null',
    modality: 'reported',
  },
  { quote: 'it had received the request', claimant: 'The laboratory', modality: 'reported' },
  { quote: 'it had refused', claimant: 'The laboratory / it', modality: 'reported' },
  { quote: 'Castellan ordered him to write the emails', claimant: 'Krall / Ivo Krall', modality: 'reported' },
  { quote: 'Krall was suspended on Tuesday', claimant: 'author', modality: 'asserted' },
  {
    quote: "Castellan's lawyer, Eva Brandt, denied that",
    claimant: 'author',
    modality: 'asserted',
    debatable: true,
  },
  {
    quote: 'her client and Krall had not spoken since 2016',
    claimant: 'Eva Brandt / Brandt',
    modality: 'reported',
  },
  { quote: 'was “invented from beginning to end', claimant: 'Eva Brandt / Brandt', modality: 'reported' },
  {
    quote:
      'The World Anti-Doping Agency opened an investigation in January after a tip from a former employee',
    claimant: 'author',
    modality: 'asserted',
  },
  {
    quote: 'investigators had secured more than 9,000 documents',
    claimant: 'Witold Banka / Its president, Witold Banka',
    modality: 'reported',
  },
  { quote: "Two of the riders won stages in the Giro d'Italia", claimant: 'author', modality: 'asserted' },
  { quote: 'Neither has been charged', claimant: 'author', modality: 'asserted' },
  {
    quote: 'he had been tested 52 times in his career and had never failed',
    claimant: 'Marco Bassi / The Italian rider Marco Bassi',
    modality: 'reported',
  },
  {
    quote: 'Castellan was told on Wednesday evening that four of the seven members would vote against him',
    claimant: 'people close to the board / null',
    modality: 'reported',
  },
  {
    quote: 'The board has named Katrin Solberg, a former rower from Norway, as acting president',
    claimant: 'author',
    modality: 'asserted',
  },
  {
    quote: 'the federation would open its archives',
    claimant: 'Katrin Solberg / Solberg / She',
    modality: 'reported',
    debatable: true,
  },
  {
    quote: 'Solberg, 48, won a silver medal at the Beijing Olympics in 2008',
    claimant: 'author',
    modality: 'asserted',
  },
  { quote: 'Sponsors are nervous', claimant: 'author', modality: 'asserted', debatable: true },
  {
    quote: "The bank that gives its name to the federation's biggest race pays 4.5 million euros a year",
    claimant: 'author',
    modality: 'asserted',
  },
  {
    quote: 'the contract allowed it to withdraw at any time',
    claimant: 'A spokesman for the bank / a spokesman',
    modality: 'reported',
  },
  { quote: 'The federation lost its main broadcaster in 2019', claimant: 'author', modality: 'asserted' },
  {
    quote: "The riders' union called for an independent tribunal",
    claimant: 'author',
    modality: 'asserted',
    debatable: true,
  },
  {
    quote: 'Its rival, the International Cycling Union, did so in 2008',
    claimant: 'author',
    modality: 'asserted',
    debatable: true,
  },
  {
    quote: 'it had asked for a full report by April 15',
    claimant: 'The International Olympic Committee / International Olympic Committee',
    modality: 'reported',
  },
  { quote: 'Castellan, who is 67, plans to write a book', claimant: 'his wife / null', modality: 'reported' },
];

/** Advice, opinion, questions and guesses of the article: never to be proposed. */
export const notClaims: readonly string[] = [
  'athletes would lose their medals',
  'This is a witch hunt',
  'Cycling has been here before, and learned nothing',
  'The federation should hand its tests to outsiders',
  'its riders could miss the Tokyo Olympics',
  'Nobody expects the report to be full',
];
