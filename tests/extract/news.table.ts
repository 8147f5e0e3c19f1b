// Paragraphs of news reports, and the claims that an editor would find in them: the author's bare, others' with claimant.

/** Paragraph, and its claims in order of place: wording, or `claimant modality: wording` (`?`: nobody is named). */
export const reports: readonly (readonly [string, readonly string[]])[] = [
  // A verb by its part of speech is enough, as is a sentence that hardly can fail to state something.
  ['She resigned in May.', ['She resigned in May.']],
  [
    'The district cut its bus fleet by a third in 2021.',
    ['The district cut its bus fleet by a third in 2021.'],
  ],
  ['Nearly 3 million Canadians live with asthma.', ['Nearly 3 million Canadians live with asthma.']],
  ['New rules include a ban on open fires.', ['New rules include a ban on open fires.']],
  [
    'Support for the pact has been a bipartisan cause since 1949.',
    ['Support for the pact has been a bipartisan cause since 1949.'],
  ],
  // A noun phrase, a gerund and a relative clause state nothing.
  [
    'Auditors found 14 contracts with firms that belonged to relatives.',
    ['Auditors found 14 contracts with firms that belonged to relatives.'],
  ],
  [
    'The coach answered by using the rule to show that the goal stood.',
    ['The coach answered by using the rule to show that the goal stood.'],
  ],
  // "That" says which views they are, not what somebody thinks.
  [
    'The firm holds views that pose a threat to the town of Leeds.',
    ['The firm holds views that pose a threat to the town of Leeds.'],
  ],
  ['Check out the new timetable of the city.', []],
  // Advice and guesses in what hangs on the verb are not the author's.
  [
    'Parliament passed a bill that would ban the import of ivory.',
    ['Parliament passed a bill that would ban the import of ivory.'],
  ],
  ['Voters who moved last year should register by October.', []],
  ['The council needs a plan for the 300 empty houses.', []],
  ['But if the dam were to break, 200 villages would drown.', []],
  [
    'In May she attacked the jury for being “absolutely blind.”',
    ['In May she attacked the jury for being “absolutely blind.”'],
  ],
  // A clause of time is not a statement by itself.
  [
    'But when the vote came, after two days of talks, Canada abstained.',
    ['When the vote came, after two days of talks, Canada abstained.'],
  ],
  [
    '“If he is asked about the money, he will leave the room,” the clerk said in May.',
    ['the clerk reported: If he is asked about the money, he will leave the room.'],
  ],
  // Who says it: the name in apposition, no name of the quotation, nobody for nobody.
  [
    'Its treasurer, Carl Weber, said the club lost 2 million euros in 2019.',
    ['Carl Weber reported: The club lost 2 million euros in 2019.'],
  ],
  [
    'The mine’s owner, a firm from Oslo, said the shaft had flooded in 2019.',
    ['The mine’s owner reported: The shaft had flooded in 2019.'],
  ],
  [
    'About 300 cows died in 2019, according to the Farm Bureau – more than in 2018.',
    ['the Farm Bureau reported: About 300 cows died in 2019.'],
  ],
  [
    '“The plan of Donald Moore cost 3 million euros,” she said in June.',
    ['? reported: The plan of Donald Moore cost 3 million euros.'],
  ],
  ['Let no one say that the town lacked 3 million euros.', []],
  // What a source says, clause by clause; an aside behind a clause leaves its comma.
  [
    'The ministry said that exports rose by 4 percent in 2019, and imports fell by 2 percent in 2020.',
    [
      'The ministry reported: Exports rose by 4 percent in 2019.',
      'The ministry reported: Imports fell by 2 percent in 2020.',
    ],
  ],
  [
    '“The tunnel opened in 1994,” the engineer said, “and the second tube was opened in 2001.”',
    [
      'the engineer reported: The second tube was opened in 2001.',
      'the engineer reported: The tunnel opened in 1994.',
    ],
  ],
  [
    '“We lost the case in 2019,” the lawyer said, adding, “London closed the office in 2020.”',
    [
      'the lawyer reported: London closed the office in 2020.',
      'the lawyer reported: We lost the case in 2019.',
    ],
  ],
  [
    'Senator Ann Lee said the audit showed a loss of 3 million euros, and she urged Congress to act.',
    ['Senator Ann Lee reported: The audit showed a loss of 3 million euros.'],
  ],
  [
    'Rents rose by 19 percent, according to the Housing Board, more than twice as much as wages.',
    ['the Housing Board reported: Rents rose by 19 percent, more than twice as much as wages.'],
  ],
  [
    'Though rents fell in 2019, the board said, wages fell by 3 percent in 2020.',
    ['the board reported: Though rents fell in 2019, wages fell by 3 percent in 2020.'],
  ],
  [
    'Millions of bees, the biologist said, have died since 2015.',
    ['the biologist reported: Millions of bees have died since 2015.'],
  ],
  // What hangs on a clause leaves it a statement of the author's.
  [
    'The agency had questioned the driver, after being warned by Rome that he was a danger, but let 2 weeks pass.',
    [
      'The agency had questioned the driver, after being warned by Rome that he was a danger, but let 2 weeks pass.',
    ],
  ],
  [
    'Despite complaints that it was slow, the court of Leeds closed 40 cases in May.',
    ['Despite complaints that it was slow, the court of Leeds closed 40 cases in May.'],
  ],
  [
    'The list names 44 officers, including 18 who say they would resign.',
    ['The list names 44 officers, including 18 who say they would resign.'],
  ],
  [
    'The Harbor Board released a map of Leeds in May, saying that the dam held 2 million tons.',
    [
      'The Harbor Board released a map of Leeds in May.',
      'The Harbor Board reported: The dam held 2 million tons.',
    ],
  ],
  // Guesses and plans are those of the verb, and of no other word.
  [
    'The poll of 1,000 likely voters has a margin of error of 3 percentage points.',
    ['The poll of 1,000 likely voters has a margin of error of 3 percentage points.'],
  ],
  [
    'The letter appeared on the front page of the Herald in 1980.',
    ['The letter appeared on the front page of the Herald in 1980.'],
  ],
  [
    'Delegates are the 712 officials of the party who can vote for any candidate they like.',
    ['Delegates are the 712 officials of the party who can vote for any candidate they like.'],
  ],
  [
    'In Leeds 38% of residents would move if the mill closed.',
    ['In Leeds 38% of residents would move if the mill closed.'],
  ],
  ['If the mill of Leeds closed, 38% of residents would move.', []],
  ['Ministers are expected to vote on the treaty in May.', []],
  ['It was not clear whether the bank of Leeds could block the sale.', []],
  ['The harbor appeared to be closed in May.', []],
  // What is said of a name behind a comma.
  [
    'Ann Lee, who led the Harbor Board for 12 years, praised the dam.',
    ['Ann Lee praised the dam.', 'Ann Lee led the Harbor Board for 12 years.'],
  ],
  [
    'Forty firms moved to Leeds, which has cut its tax by 3 percent.',
    [
      'Leeds has cut its tax by 3 percent.',
      'Forty firms moved to Leeds, which has cut its tax by 3 percent.',
    ],
  ],
  // Words before a colon that only lead on, and a clause behind it.
  ['For context: The dam of Leeds holds 2 million tons.', ['The dam of Leeds holds 2 million tons.']],
  [
    'The verdict of the report on the Harbor Board is plain: It lost 40 cases in May.',
    ['It lost 40 cases in May.'],
  ],
  ['Ann Lee called the new dam of Leeds “a slap in the face.”', []],
  // What follows is no clause, whatever its verb looks like.
  [
    'Ann Lee and Carl Otto maintained their lead as they toured 40 towns.',
    ['Ann Lee and Carl Otto maintained their lead as they toured 40 towns.'],
  ],
  [
    'The mill of Leeds paid 40 men, especially because Carl Otto had lent it 2 million euros.',
    ['The mill of Leeds paid 40 men.', 'Carl Otto had lent it 2 million euros.'],
  ],
  [
    'The writers Ann Lee and Carl Otto, and Mayor Paul Berg, opened the dam of Leeds in May.',
    ['The writers Ann Lee and Carl Otto, and Mayor Paul Berg, opened the dam of Leeds in May.'],
  ],
  [
    'Carl Otto responded to reports that the dam of Leeds held 2 million tons.',
    ['? reported: The dam of Leeds held 2 million tons.'],
  ],
  [
    'The largest ports are those of Leeds, Ohio; Rome, Italy; and Paris, France.',
    ['The largest ports are those of Leeds, Ohio; Rome, Italy; and Paris, France.'],
  ],
  [
    'Carl Otto won the race, which for all the rain in Leeds, drew 40,000 people for the third time in a row.',
    [
      'Carl Otto won the race, which for all the rain in Leeds, drew 40,000 people for the third time in a row.',
    ],
  ],
  ['That will benefit Ann Lee and 40 firms such as mills, which make cloth.', []],
  ['As the talks in Leeds begin, the rate will rise by 3 percent.', []],
  ['He enjoyed the 40 trophies he won with Ann Lee.', ['He enjoyed the 40 trophies he won with Ann Lee.']],
  [
    'The school declined to comment on Tuesday on reports that the dean of Leeds had left in May.',
    ['The school declined to comment on Tuesday on reports that the dean of Leeds had left in May.'],
  ],
  // What a reader would not call a statement.
  ['(The club has 300 members.)', ['The club has 300 members.']],
  ['That is what the mayor of Leeds wrote in May.', []],
  ['“I would never vote for that tax,” Ann Lee said.', []],
  ['“Lock him up!” the crowd shouted.', []],
  ['LONDON (AP) — The bank cut 300 jobs in May.', ['The bank cut 300 jobs in May.']],
  [
    'The dam, Ann Lee said, “is 40 years old and holds 2 million tons,',
    ['Ann Lee reported: The dam is 40 years old and holds 2 million tons.'],
  ],
  [
    'The mayor of Leeds opened 12 plants in 2014. Neither were her five bills of 2012.',
    ['The mayor of Leeds opened 12 plants in 2014.'],
  ],
  ['Had Mayor Berg won the vote of 2012, Leeds had built 12 plants.', []],
  [
    'The meeting delayed the vote of Leeds by 5 hours but once it began, the mayor won.',
    ['The meeting delayed the vote of Leeds by 5 hours.', 'Once it began, the mayor won.'],
  ],
  ['None of the 12 plants of Leeds was open in 2014.', ['None of the 12 plants of Leeds was open in 2014.']],
  ['Why Mayor Berg won Leeds in 2012.', []],
  [
    'What changed in 2012 is that 20 percent of Leeds left.',
    ['What changed in 2012 is that 20 percent of Leeds left.'],
  ],
  ['Neither was hurt in the crash of May 5.', ['Neither was hurt in the crash of May 5.']],
  ['Having won in 2012, Leeds built 12 plants.', ['Having won in 2012, Leeds built 12 plants.']],
  ['Never forget that the mayor of Leeds opened 12 plants in 2014.', []],
  ['See Berg’s full timeline of the vote of May 5 in Leeds below.', []],
  ['Mark Smith left Leeds in 2014.', ['Mark Smith left Leeds in 2014.']],
  ['“We don’t think there’s room for a plant in Leeds,” Paul Berg said.', []],
];

/** Text, and the claimants of its reported claims in order of place. */
export const credited: readonly (readonly [string, readonly (string | null)[]])[] = [
  ['Mayor Teresa Lund opened the bridge. The mayor said it had cost 20 million euros.', ['Teresa Lund']],
  ['Ana Ruiz, a nurse from Tulsa, saw it. The nurse said that 30 people fell ill.', ['Ana Ruiz']],
  ['Former Mayor Teresa Lund came. The mayor said it had cost 20 million euros.', ['The mayor']],
  ['Mayor Teresa Lund met Mayor Paul Berg. The mayor said it had cost 20 million euros.', ['The mayor']],
  ['Mayor Teresa Lund met a mayor from Spain. The mayor said it had cost 20 million euros.', ['The mayor']],
  ['Vice President Paul Berg spoke. The president said it had cost 20 million euros.', ['The president']],
  [
    'The union’s president, Joan Marsh, left. The president said it had cost 20 million euros.',
    ['The president'],
  ],
  ['Jane Smith met Peter Brown. She said that it had cost 20 million euros.', ['Jane Smith']],
  ['Peter Brown met Jane Smith. She said that it had cost 20 million euros.', ['Jane Smith']],
  ['Jane Smith was taught by Ann Brown. She said that it had cost 20 million euros.', ['Jane Smith']],
  ['Jane Smith is an actress and writer. She said that it had cost 20 million euros.', ['Jane Smith']],
  ['Smith called Jane Brown. He said that Jane Smith had paid 20 million euros.', [null]],
  // News goes on with its last speaker, unless somebody else is spoken of.
  [
    '“The dam holds 2 million tons,” Carl Otto said.\n\n“A reporter saw 40 cracks in it,” he added.',
    ['Carl Otto', 'Carl Otto'],
  ],
  [
    'Carl Otto said the dam held 2 million tons.\n\nPeter Brown opened it.\n\n“It has 40 cracks,” he added.',
    ['Carl Otto', 'Peter Brown'],
  ],
  [
    'Carl Otto said the dam held 2 million tons.\n\nPeter Brown met Paul Berg.\n\nThe dam has 40 cracks, he said.',
    ['Carl Otto', null],
  ],
  ['ANN LEE: The dam of Leeds holds 2 million tons.', ['ANN LEE']],
  [
    'Carl Otto left for Rome, while Peter Brown in a letter said the dam held 2 million tons.',
    ['Peter Brown'],
  ],
  [
    'A clerk who had once met Mayor Paul Berg of Leeds said the dam held 2 million tons.',
    ['A clerk who had once met Mayor Paul Berg of Leeds'],
  ],
  ['Carl Otto said that 40 men left, and that he would follow in May.', ['Carl Otto', 'Carl Otto']],
  ['Carl Otto spoke of the dam of Leeds, but acknowledged that it held 2 million tons.', ['Carl Otto']],
  [
    'The dam holds 2 million tons, according to the most recent data of the Harbor Board.',
    ['the most recent data of the Harbor Board'],
  ],
  ['Carl Otto, who said that the dam held 2 million tons, left in May.', ['Carl Otto']],
  ['“The plants lost $20 million last year,” Paul Berg said, according to the Leeds Post.', ['Paul Berg']],
  [
    '“It is no loss. The plants lost $20 million,” Paul Berg said, according to a transcript of the show.',
    ['Paul Berg'],
  ],
];
