// Sentences of editorials, and the claims that an editor would find in them: the author's bare, others' with claimant.

/** Sentence, and its claims in order of place: wording, or `claimant modality: wording` (`?`: nobody is named). */
export const statements: readonly (readonly [string, readonly string[]])[] = [
  [
    'The council closed three libraries and opened two swimming pools.',
    ['The council opened two swimming pools.', 'The council closed three libraries.'],
  ],
  [
    'The port handled 4 million containers in 2018 and 5 million in 2019.',
    ['The port handled 4 million containers in 2018 and 5 million in 2019.'],
  ],
  [
    'Wages rose by 3 percent while rents rose by 9 percent.',
    ['Wages rose by 3 percent.', 'Rents rose by 9 percent.'],
  ],
  [
    'The law passed in 1998, but no government has enforced it.',
    ['The law passed in 1998.', 'No government has enforced it.'],
  ],
  [
    'Norway spends 7 percent of its budget on rail; Denmark spends 2 percent.',
    ['Norway spends 7 percent of its budget on rail.', 'Denmark spends 2 percent.'],
  ],
  [
    'The mayor, who took office in 2016, has never held a press conference.',
    ['The mayor has never held a press conference.', 'The mayor took office in 2016.'],
  ],
  [
    'Not one of the twelve inspectors visited the plant in 2017.',
    ['Not one of the twelve inspectors visited the plant in 2017.'],
  ],
  [
    'About 40,000 people lost their homes in the flood.',
    ['About 40,000 people lost their homes in the flood.'],
  ],
  [
    'The company paid no corporate tax last year, according to its annual report.',
    ['its annual report reported: The company paid no corporate tax last year.'],
  ],
  [
    'The minister denied that the ministry had received 3 million euros.',
    ['The minister denied: The ministry had received 3 million euros.'],
  ],
  ['Opponents claim the dam will flood 200 villages.', ['? reported: The dam will flood 200 villages.']],
  ['The dam will flood 200 villages.', []],
  ['If the dam breaks, 200 villages will drown.', []],
  ['The dam could flood 200 villages.', []],
  ['Parliament ought to reject the bill.', []],
  ['Congress should not wait until 2030 to act.', []],
  ['Why did the army leave the valley in 2009?', []],
  ['Who benefits from this?', []],
  ['Great idea: sell the hospitals to the lowest bidder.', []],
  ['Sure, because cutting taxes worked so well in Kansas.', []],
  [
    '"We have never missed a payment," said finance minister Ana Duarte.',
    ['finance minister Ana Duarte reported: We have never missed a payment.'],
  ],
  [
    '"The strike cost us $40 million," the airline\'s chairman told reporters, "and it will cost us more."',
    ["the airline's chairman reported: The strike cost us $40 million, and it will cost us more."],
  ],
  [
    'President Macron promised to shut 14 reactors by 2035.',
    ['President Macron promised to shut 14 reactors by 2035.'],
  ],
  ['He has shut two.', ['He has shut two.']],
  [
    'The World Bank estimates that 700 million people live on less than $2 a day.',
    ['The World Bank reported: 700 million people live on less than $2 a day.'],
  ],
  ['Unemployment is lower than in 2007.', ['Unemployment is lower than in 2007.']],
  ['Turkey is the largest refugee host in the world.', ['Turkey is the largest refugee host in the world.']],
  ['Chile has more lithium than any other country.', ['Chile has more lithium than any other country.']],
  [
    'The treaty has been violated 14 times since 1991.',
    ['The treaty has been violated 14 times since 1991.'],
  ],
  ['It is a scandal that nobody was punished.', []],
  ['I believe that the euro will survive.', []],
  ['I visited Aleppo in 2005.', ['I visited Aleppo in 2005.']],
  ['We have been here before.', ['We have been here before.']],
  ['In my view, the court erred.', []],
  ['The reform is a disaster.', []],
  [
    'The reform was a disaster for the 12,000 families who lost benefits.',
    ['The reform was a disaster for the 12,000 families who lost benefits.'],
  ],
  ['Perhaps the generals misjudged the crowd.', []],
  ['Most voters oppose the tax.', ['Most voters oppose the tax.']],
  [
    'As Keynes noted, markets can stay irrational for years.',
    ['Keynes reported: Markets can stay irrational for years.'],
  ],
  [
    'The report, published in May, found that half of all wells were contaminated.',
    ['The report reported: Half of all wells were contaminated.'],
  ],
  [
    'Half of all wells were contaminated, the report found.',
    ['the report reported: Half of all wells were contaminated.'],
  ],
  [
    'Critics say the fund lost $2 billion; its managers dispute that figure.',
    ['? reported: The fund lost $2 billion.'],
  ],
  [
    'The White House did not respond to requests for comment.',
    ['The White House did not respond to requests for comment.'],
  ],
  [
    'Brazil cleared 8,000 square kilometres of forest last year, the highest figure in a decade.',
    ['Brazil cleared 8,000 square kilometres of forest last year, the highest figure in a decade.'],
  ],
  ['Russia, China and Iran vetoed the proposal.', ['Russia, China and Iran vetoed the proposal.']],
  [
    'The subsidy, which costs 900 million pounds a year, benefits only the largest farms.',
    ['The subsidy benefits only the largest farms.', 'The subsidy costs 900 million pounds a year.'],
  ],
  [
    'Because the bridge was closed, the ferry carried 12,000 cars in June.',
    ['The bridge was closed.', 'The ferry carried 12,000 cars in June.'],
  ],
  ['Since 2010, real wages have fallen by a tenth.', ['Since 2010, real wages have fallen by a tenth.']],
  [
    'The city of Lyon has 500,000 inhabitants and 40 museums.',
    ['The city of Lyon has 40 museums.', 'The city of Lyon has 500,000 inhabitants.'],
  ],
  [
    'The city has a 20-1 teacher ratio and 300 schools.',
    ['The city has 300 schools.', 'The city has a 20-1 teacher ratio.'],
  ],
  ['There are 54 countries in Africa.', ['There are 54 countries in Africa.']],
  [
    'It was Eisenhower who warned of the military-industrial complex.',
    ['It was Eisenhower who warned of the military-industrial complex.'],
  ],
  ['Yet the deficit has doubled.', ['The deficit has doubled.']],
  ['Imagine that the deficit doubled.', []],
  ['Let us be clear: the deficit has doubled.', []],
  ['The problem is that the deficit has doubled.', ['The deficit has doubled.']],
  ['What is certain is that 300 people died.', ['300 people died.']],
  [
    'The senator voted against the bill in March and for it in May.',
    ['The senator voted against the bill in March and for it in May.'],
  ],
  [
    'Neither France nor Germany has signed the convention.',
    ['Neither France nor Germany has signed the convention.'],
  ],
  ['She said that he had lied to the committee twice.', ['? reported: He had lied to the committee twice.']],
  [
    'Iran has enriched uranium to 60 percent, the agency says, though Tehran insists its programme is peaceful.',
    [
      'Tehran reported: Its programme is peaceful.',
      'the agency reported: Iran has enriched uranium to 60 percent, though Tehran insists its programme is peaceful.',
    ],
  ],
  [
    'Some argue that the minimum wage destroys jobs, but studies in 12 states found no such effect.',
    ['? reported: The minimum wage destroys jobs.', 'Studies in 12 states found no such effect.'],
  ],
  ['Nothing could be further from the truth.', []],
  ['History shows that embargoes rarely work.', []],
  [
    'The embargo on Cuba began in 1962 and has failed for half a century.',
    ['The embargo on Cuba has failed for half a century.', 'The embargo on Cuba began in 1962.'],
  ],
  [
    'Thatcher privatised British Gas in 1986, British Airways in 1987 and British Steel in 1988.',
    ['Thatcher privatised British Gas in 1986, British Airways in 1987 and British Steel in 1988.'],
  ],
  [
    'The senate, which has 60 members, rejected the tax in May.',
    ['The senate rejected the tax in May.', 'The senate has 60 members.'],
  ],
  [
    'The plant was built in 1975 and closed in 2011.',
    ['The plant was closed in 2011.', 'The plant was built in 1975.'],
  ],
  [
    'The bridge was founded in 1932 and went bankrupt in 1940.',
    ['The bridge was founded in 1932 and went bankrupt in 1940.'],
  ],
  [
    'He did not visit the camp in 2015 and received 3 million dollars.',
    ['He did not visit the camp in 2015 and received 3 million dollars.'],
  ],
  [
    'Although the army had 90,000 soldiers, it lost the war in 1975.',
    ['The army had 90,000 soldiers.', 'It lost the war in 1975.'],
  ],
  [
    'While in office, he cut the budget by 12 percent.',
    ['While in office, he cut the budget by 12 percent.'],
  ],
  ['The truth is that half of the pupils left school in 2012.', ['Half of the pupils left school in 2012.']],
  ['It is not true that the tax doubled.', []],
  ['"The harbour is safe," the governor said.', ['the governor reported: The harbour is safe.']],
  ['Sources say the minister owns nine houses.', ['? reported: The minister owns nine houses.']],
  ['Officials insisted on Monday that no prisoner had died.', ['? reported: No prisoner had died.']],
  [
    'The mayor acknowledged that the bridge had cost 20 million dollars.',
    ['The mayor reported: The bridge had cost 20 million dollars.'],
  ],
  ['The union disputes that wages rose by 9 percent.', ['The union denied: Wages rose by 9 percent.']],
  ['We hope that prices fall by 10 percent.', []],
  ['You owe the bank 300 dollars.', ['You owe the bank 300 dollars.']],
  ['You are the reason for this.', []],
  ['Learning from the flood of 1953.', []],
  ['The biggest danger is the flood.', []],
  ['Lagos is the largest city in Nigeria.', ['Lagos is the largest city in Nigeria.']],
  ['Clearly, the state has lost 4 billion euros.', ['Clearly, the state has lost 4 billion euros.']],
  ['Perhaps 300 people died.', []],
  ['Let the inspectors visit the 14 sites.', []],
  ['Remember that 300 people died.', []],
  ['Sign the treaty before 2020.', []],
  ['Since 1991 the treaty was violated 14 times.', ['Since 1991 the treaty was violated 14 times.']],
  ['Since the mayor took office, 300 people died.', ['The mayor took office.', '300 people died.']],
  [
    'Although the mayor, whom nobody liked, took office, 300 people died.',
    ['The mayor, whom nobody liked, took office.', '300 people died.'],
  ],
  [
    'The mayor, who’s ill because he worked in a mine, spent 300 dollars.',
    ['The mayor, who’s ill because he worked in a mine, spent 300 dollars.'],
  ],
];
