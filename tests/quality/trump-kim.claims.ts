// What an editor would mark in the bundled article: every checkable statement, who makes it, and how.
import type { GoldClaim } from './goldClaim.ts';

/** In the order of the article. */
export const claims: readonly GoldClaim[] = [
  {
    quote:
      'A breakthrough agreement between President Donald Trump and Chairman Kim Jong-un was widely expected in Hanoi',
    claimant: 'author',
    modality: 'asserted',
  },
  {
    quote: 'Hopes for peace were raised by reports',
    claimant: 'author',
    modality: 'asserted',
    debatable: true,
  },
  {
    quote:
      'the two leaders would issue a declaration of peace, establish liaison offices, and formalize closure of the Yongbyon nuclear facilities',
    claimant: null,
    modality: 'reported',
  },
  {
    quote: 'The two governments cut negotiations short and cancelled the working lunch',
    claimant: 'author',
    modality: 'asserted',
  },
  {
    quote:
      "Kim sought to lift all sanctions in response to eliminating just a portion of his nation's nuclear program, namely Yongbyon",
    claimant: 'The administration',
    modality: 'reported',
  },
  {
    quote: 'the North Koreans disputed this account',
    claimant: 'the North Koreans',
    modality: 'denied',
    debatable: true,
  },
  {
    quote: 'they had proposed only a partial lifting of sanctions',
    claimant: 'the North Koreans',
    modality: 'reported',
  },
  {
    quote: "President Trump's decision to walk, even without anger",
    claimant: 'President Trump',
    modality: 'reported',
  },
  {
    quote: "Perhaps Washington viewed the North's demands as excessive",
    claimant: 'author',
    modality: 'asserted',
    debatable: true,
  },
  {
    quote:
      "the Democratic People's Republic of Korea is not the only party with an interest in the proceedings",
    claimant: 'author',
    modality: 'asserted',
    debatable: true,
  },
  { quote: 'Seoul has made reconciliation a priority', claimant: 'author', modality: 'asserted' },
  {
    quote: 'it sees reconciliation as important as denuclearization',
    claimant: 'author',
    modality: 'asserted',
  },
  {
    quote:
      "America's failure to ease inter-Korean economic cooperation is a major blow to the Moon government",
    claimant: 'author',
    modality: 'opinion',
    debatable: true,
  },
  {
    quote: 'Cooperation with China and Russia is also necessary to maintain economic pressure',
    claimant: 'author',
    modality: 'asserted',
    debatable: true,
  },
  {
    quote:
      'National Security Adviser John Bolton convinced the president to demand full denuclearization before granting the DPRK any meaningful concessions',
    claimant: null,
    modality: 'questioned',
    debatable: true,
  },
  {
    quote: 'the talks in Hanoi made progress',
    claimant: 'President Trump and Secretary of State Mike Pompeo',
    modality: 'reported',
  },
  {
    quote:
      'it suggests a process: improve bilateral relations; create a peaceful regional environment; proceed with denuclearization',
    claimant: 'the North Koreans',
    modality: 'reported',
  },
  {
    quote: "Early attempts to isolate the Soviet Union and People's Republic of China failed",
    claimant: 'author',
    modality: 'asserted',
  },
  {
    quote: 'making it difficult for Washington and Pyongyang to talk helps no one',
    claimant: 'author',
    modality: 'opinion',
    debatable: true,
  },
  {
    quote:
      'The inter-Korean liaison office in Kaesong has been a great success, handling mostly matters of modest importance',
    claimant: 'author',
    modality: 'asserted',
  },
  {
    quote: 'it has institutionalized the process of working together in order to resolve common problems',
    claimant: 'author',
    modality: 'asserted',
  },
  { quote: 'its dual travel ban to and from North Korea', claimant: 'author', modality: 'asserted' },
  { quote: 'the war ended nearly 66 years ago', claimant: 'author', modality: 'asserted' },
  { quote: 'violence occasionally has flared', claimant: 'author', modality: 'asserted' },
  { quote: 'the seizure of the USS Pueblo a half century ago', claimant: 'author', modality: 'asserted' },
  {
    quote: 'all parties can agree that the war is over',
    claimant: 'author',
    modality: 'asserted',
    debatable: true,
  },
  {
    quote: 'it could be used to justify the removal of U.S. troops from the South',
    claimant: null,
    modality: 'reported',
  },
  { quote: 'a 50-1 economic advantage', claimant: 'author', modality: 'asserted' },
  { quote: '2-1 population advantage', claimant: 'author', modality: 'asserted' },
  { quote: "That didn't work well for Muammar Gaddafi", claimant: 'author', modality: 'asserted' },
  {
    quote: 'denuclearization is not necessary to achieve that end',
    claimant: 'author',
    modality: 'opinion',
    debatable: true,
  },
  {
    quote:
      'The U.S. is not threatened because the United Kingdom and France, and even India and Pakistan, have nuclear weapons',
    claimant: 'author',
    modality: 'asserted',
  },
  { quote: 'Paris and London once fought multiple wars', claimant: 'author', modality: 'asserted' },
  {
    quote: 'today a resumption of hostilities is inconceivable',
    claimant: 'author',
    modality: 'opinion',
    debatable: true,
  },
];

/** Advice, opinion, questions and commands of the article: never to be proposed. */
export const notClaims: readonly string[] = [
  'They should begin regular consultations',
  'the parties should return to the short statement',
  'The administration also should drop',
  'Negotiations should then move to a formal peace treaty',
  'But why do they remain?',
  'officials should begin the laborious',
  'Most of this work should be conducted',
  'It is time to forget any kind of omnibus accord',
  'Pyongyang would be foolish to abandon its leverage',
  'the two governments should develop a step-by-step process',
  'Then explicit trade-offs need to be agreed to',
  'How much is closing Yongbyon worth?',
  'Allowing in nuclear inspectors?',
  'Closing additional test sites?',
  'turning over a nuclear inventory?',
  'Put the respective bans on paper',
  'Have the American secretary of state',
  'Count it as a significant win',
  'Washington should see its primary goal',
  'President Trump should contribute',
  "Doing so won't be easy",
];
