// Pairs of sentences by one's own hand: the same claim in near the same words, and claims that only read alike.

type Pair = readonly [string, string];

/** Written on 2019-03-05, both. */
export const paraphrases: readonly Pair[] = [
  ['The bridge opened in 1932.', 'The bridge was opened in 1932.'],
  ['Norway spends 7 percent of its budget on rail.', 'Norway is spending 7 percent of the budget on rail.'],
  ['The treaty has been violated 14 times since 1991.', 'Since 1991 the treaty was violated 14 times.'],
  ['About 40,000 people lost their homes in the flood.', 'In the flood, 40,000 people lost their homes.'],
  ['Unemployment in Ohio fell to 4.1 percent in 2015.', 'In 2015, unemployment in Ohio fell to 4.1 percent.'],
  ['Russia, China and Iran vetoed the proposal.', 'The proposal was vetoed by Iran, China and Russia.'],
  ['Half of all wells were contaminated.', 'The report found that half of all wells were contaminated.'],
  ['The company paid no corporate tax in 2018.', 'In 2018 the company did not pay corporate tax.'],
  [
    'The port handled 4 million containers in 2018.',
    'According to the ministry, the port handled 4 million containers in 2018.',
  ],
  [
    'Neither France nor Germany has signed the convention.',
    'France and Germany have not signed the convention.',
  ],
  [
    'Brazil cleared 8,000 square kilometres of forest last year.',
    'Last year Brazil cleared 8,000 square kilometres of its forest.',
  ],
  [
    'The subsidy costs 900 million pounds a year.',
    'The subsidy, which costs 900 million pounds a year, benefits only the largest farms.',
  ],
  ['The war ended nearly 66 years ago.', 'Thankfully, the war ended nearly 66 years ago.'],
  ['The minister owns nine houses.', 'Sources say that the minister owns nine houses.'],
  ['Paris and London fought seven wars.', 'Paris and London once fought seven wars.'],
  ['The harbour handled 90 ships that week.', 'The harbour handled 90 ships in that week.'],
  ['The senate passed the farm bill in 2018.', 'The farm bill was passed by the senate in 2018.'],
  ['Chile has more lithium than any other country.', 'Chile has more lithium than any country.'],
  ['The fund lost $2 billion in 2016.', 'Critics say the fund lost $2 billion in 2016.'],
  ['Finland was once part of the Russian Empire.', 'Finland was part of the Russian Empire once.'],
  ['The fund lost $2 billion in 2016.', 'In 2016 the fund lost two billion dollars.'],
  ['Norway paid Spain 3 million euros in 2010.', 'Spain was paid 3 million euros by Norway in 2010.'],
];

/** The first is reviewed; the second is another claim. */
export const lookAlikes: readonly Pair[] = [
  ['The bridge opened in 1932.', 'The bridge opened in 1934.'],
  ['The bridge opened in 1932.', 'The bridge closed in 1932.'],
  ['The bridge opened in 1932.', 'The bridge did not open in 1932.'],
  ['The bridge opened in 1932.', 'The tunnel opened in 1932.'],
  ['Norway spends 7 percent of its budget on rail.', 'Norway spends 8 percent of its budget on rail.'],
  ['Norway spends 7 percent of its budget on rail.', 'Denmark spends 7 percent of its budget on rail.'],
  ['Norway spends 7 percent of its budget on rail.', 'Norway spends 7 percent of its budget on roads.'],
  ['Wages rose by 3 percent in 2016.', 'Wages fell by 3 percent in 2016.'],
  ['Wages rose by 3 percent in 2016.', 'Rents rose by 3 percent in 2016.'],
  [
    'Real wages of nurses in London hospitals rose by 3 percent.',
    'Real wages of nurses in London hospitals fell by 3 percent.',
  ],
  ['The fund lost $2 billion in 2016.', 'The fund lost 2 billion euros in 2016.'],
  ['The fund lost $2 billion in 2016.', 'The fund lost $2 million in 2016.'],
  ['The fund lost $2 billion in 2016.', 'The minister denied that the fund had lost $2 billion in 2016.'],
  ['Half of all wells were contaminated.', 'A third of all wells were contaminated.'],
  ['Half of all wells were contaminated.', 'Half of all wells were not contaminated.'],
  ['France has signed the convention.', 'France has not signed the convention.'],
  ['France has signed the convention.', 'Germany has signed the convention.'],
  ['Russia, China and Iran vetoed the proposal.', 'Russia and China vetoed the proposal.'],
  ['The minister owns nine houses.', 'The minister owns ten houses.'],
  ['The minister sold nine houses.', 'The minister bought nine houses.'],
  ['The senate passed the farm bill in 2018.', 'The senate rejected the farm bill in 2018.'],
  ['The port handled 4 million containers in 2018.', 'The port handled 4 million containers in 2017.'],
  ['The port handled 4 million containers in 2018.', 'The port handled 5 million containers in 2018.'],
  ['Chile has more lithium than Peru.', 'Chile has less lithium than Peru.'],
  ['Chile has more lithium than Peru.', 'Chile has more copper than Peru.'],
  ['Unemployment in Ohio fell to 4.1 percent in 2015.', 'Unemployment in Texas fell to 4.1 percent in 2015.'],
  // Who does it to whom, and what goes where.
  ['Germany owed France 3 million euros in 2010.', 'France owed Germany 3 million euros in 2010.'],
  [
    'Imports from China to Japan rose by 3 percent in 2015.',
    'Imports from Japan to China rose by 3 percent in 2015.',
  ],
  [
    'Sales rose from 40 million to 60 million dollars in 2015.',
    'Sales rose from 60 million to 40 million dollars in 2015.',
  ],
  ['The firm employs 300 men and 200 women.', 'The firm employs 200 men and 300 women.'],
  // Small words on which all hangs.
  [
    'The tax cost each family more than 300 dollars in 2015.',
    'The tax cost each family less than 300 dollars in 2015.',
  ],
  [
    'The tax cost each family at least 300 dollars in 2015.',
    'The tax cost each family at most 300 dollars in 2015.',
  ],
  [
    'All workers of the plant joined the union in 2010.',
    'Some workers of the plant joined the union in 2010.',
  ],
  ['Only France signed the treaty in 2010.', 'France signed the treaty in 2010.'],
  ['Crime rose before the mayor took office in 2010.', 'Crime rose after the mayor took office in 2010.'],
  ['The war ended without a treaty in 1953.', 'The war ended with a treaty in 1953.'],
  ['The senate failed to pass the bill in 2018.', 'The senate passed the bill in 2018.'],
];
