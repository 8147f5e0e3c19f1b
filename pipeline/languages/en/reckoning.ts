// English ways of relating figures and days to one another.
import type { ReckoningWords, ReckonRule } from '../../model/language/reckoning.ts';

const words = {
  grew:
    'rose|risen|grew|grown|increased|climbed|jumped|soared|surged|went up|gone up|expanded|gained|swelled|' +
    'rises|grows|increases|climbs|fell|fallen|dropped|declined|decreased|shrank|shrunk|sank|slipped|plunged|tumbled|' +
    'slid|dipped|went down|gone down|was cut|were cut|was raised|were raised|falls|drops|declines|doubled|tripled',
  growth:
    'increase|rise|growth|gain|jump|surge|climb|decrease|fall|drop|decline|cut|reduction|loss|change|swing|slump',
  difference:
    'difference|gap|increase|rise|gain|jump|decrease|fall|drop|decline|cut|loss|shortfall|surplus|margin',
  ended:
    'ended|is over|was over|has been over|concluded|finished|ceased|was dissolved|were dissolved|dissolved|collapsed|' +
    'fell apart|broke up|was disbanded|disbanded|was abolished|came to an end|drew to a close|closed',
  began:
    'began|started|broke out|erupted|got under way|was founded|were founded|was established|was created|was formed|' +
    'was launched|was signed|was set up|came into being|opened|was born|was concluded',
  happened: 'took place|occurred|happened|was held|were held|was fought|raged|unfolded|was signed|struck',
  versus: 'against|versus|vs|compared with|compared to|as against|while',
  total:
    'in total|in all|altogether|for a total of|a total of|totalling|totaling|making|or a total of|for a sum of',
  // "$20 million, or 98 cents a share, from …"
  aside: ',? or <amount\\d+>(?: (?:a|an|per) \\w+)?,?|,? \\(<amount\\d+>\\),?',
  // What stands behind a preposition is not what began or ended.
  subject:
    '(?<!\\b(?:in|of|at|on|by|for|from|with|to|under|near|into|during|like|against|between) (?:the )?)',
  altogether: 'in all|in total|altogether',
  // "Nearly doubled" and "would double" say less than "doubled".
  squarely:
    '(?<!\\b(?:nearly|almost|about|around|roughly|than|not|never|over|to|would|could|should|may|might|will|if|an?|the) )',
  each: 'each|apiece|per person|per head|a head|a piece|a unit|per unit|a month|a week|a day|per month|per week|per day',
};

const rules: readonly ReckonRule[] = [
  {
    name: 'number/change',
    reckons: 'change',
    pattern: '{grew}…( from {a:amount}… to {b:amount}| from {ab:range})… {p:percent}',
    examples: [
      [
        'Exports rose from $50 million to $60 million, a 20 percent increase.',
        '(60,000,000 − 50,000,000) ÷ 50,000,000 = 20%',
        true,
      ],
      [
        'Exports rose from $50 million to $60 million, a 25 percent increase.',
        '(60,000,000 − 50,000,000) ÷ 50,000,000 = 20%',
        false,
      ],
      ['The budget fell from $400 to $300, or 25 percent.', '(400 − 300) ÷ 400 = 25%', true],
      ['The staff grew from 40 to 50 people, an increase of 25 percent.', '(50 − 40) ÷ 40 = 25%', true],
      ['The staff grew from 40 to 50 people, an increase of 20 percent.', '(50 − 40) ÷ 40 = 25%', false],
    ],
  },
  {
    name: 'number/change-first',
    reckons: 'change',
    pattern: '{grew}… {p:percent}… to… {b:amount}{aside}?… from {a:amount}',
    examples: [
      [
        'Sales fell 10 percent to $90 million from $100 million.',
        '(100,000,000 − 90,000,000) ÷ 100,000,000 = 10%',
        true,
      ],
      [
        'Profit fell 6 percent to $20.6 million, or 98 cents a share, from $22 million.',
        '(22,000,000 − 20,600,000) ÷ 22,000,000 = 6.4%',
        true,
      ],
      ['Sales rose 30 percent, to 130 cars from 120 cars.', '(130 − 120) ÷ 120 = 8.3%', false],
    ],
  },
  {
    name: 'number/change-up',
    reckons: 'change',
    pattern: '{b:amount}{aside}?…,( up| down| an?)… {p:percent}( {growth})? from {a:amount}',
    examples: [
      [
        'Sales were $110 million, up 10 percent from $100 million.',
        '(110,000,000 − 100,000,000) ÷ 100,000,000 = 10%',
        true,
      ],
      [
        'It earned $80 million, or 90 cents a share, down 30 percent from $100 million.',
        '(100,000,000 − 80,000,000) ÷ 100,000,000 = 20%',
        false,
      ],
    ],
  },
  {
    name: 'number/change-from-to',
    reckons: 'change',
    pattern: '{grew}… {p:percent}…( from {a:amount}… to {b:amount}| from {ab:range})',
    examples: [['Output grew by 50 percent, from 200 tons to 300 tons.', '(300 − 200) ÷ 200 = 50%', true]],
  },
  {
    name: 'number/change-in-points',
    reckons: 'difference',
    pattern: '{grew}…( from {a:percent}… to {b:percent}| from {ab:range})…,? {growth} of {d:figure}',
    examples: [
      ['Support fell from 45 percent to 38 percent, a drop of 7 percentage points.', '45 − 38 = 7', true],
      ['Support fell from 45 percent to 38 percent, a drop of 9 percentage points.', '45 − 38 = 7', false],
      ['Support fell from 45 percent to 38 percent, a drop of 7 points.', '45 − 38 = 7', true],
      ['Support fell from 40 percent to 30 percent, a drop of 25 percent.', '(40 − 30) ÷ 40 = 25%', true],
    ],
  },
  {
    name: 'number/change-of-percentages',
    reckons: 'difference',
    pattern:
      '{grew}…( from {a:percent}… to {b:percent}| from {ab:range})…,( an?| or)( about| some)? {d:percent} {growth}',
    examples: [
      ['The rate fell from 8 percent to 4 percent, a 50 percent drop.', '(8 − 4) ÷ 8 = 50%', true],
      ['The rate fell from 8 percent to 4 percent, a 40 percent drop.', '(8 − 4) ÷ 8 = 50%', false],
    ],
  },
  {
    name: 'number/points-first',
    reckons: 'difference',
    pattern: '{grew}( \\w+ly)?( by)? {d:percent}…,?( from {a:percent}… to {b:percent}| from {ab:range})',
    examples: [
      ['Support fell 7 percentage points, from 45 percent to 38 percent.', '45 − 38 = 7', true],
      ['Support fell 9 percentage points, from 45 percent to 38 percent.', '45 − 38 = 7', false],
    ],
  },
  {
    name: 'number/points-to-from',
    reckons: 'difference',
    pattern: '{grew}( \\w+ly)?( by)? {d:percent},?… to {b:percent}… from {a:percent}',
    examples: [
      ['Support fell 7 percentage points to 38 percent from 45 percent.', '45 − 38 = 7', true],
      ['Support fell 9 percentage points to 38 percent from 45 percent.', '45 − 38 = 7', false],
    ],
  },
  {
    name: 'number/change-to-from',
    reckons: 'change',
    pattern: '{grew}… to {b:amount}{aside}?… from {a:amount}…,( an?| or) {p:percent}',
    examples: [
      [
        'Exports fell to $50 million from $100 million, a 50 percent decline.',
        '(100,000,000 − 50,000,000) ÷ 100,000,000 = 50%',
        true,
      ],
      [
        'Exports fell to $50 million from $100 million, a 60 percent decline.',
        '(100,000,000 − 50,000,000) ÷ 100,000,000 = 50%',
        false,
      ],
    ],
  },
  {
    name: 'number/change-went',
    reckons: 'change',
    pattern:
      'went…( from {a:amount}… to {b:amount}| from {ab:range})…,( an?)? ({growth} of )?{p:percent}( {growth})?',
    examples: [['The price went from $8 to $10, an increase of 25 percent.', '(10 − 8) ÷ 8 = 25%', true]],
  },
  {
    name: 'number/multiplied',
    reckons: 'multiple',
    pattern: '{squarely}{m},?…( from {b:figure}… to {a:figure}| from {ba:range})',
    examples: [
      ['Its staff doubled from 40 people to 80 people.', '80 ÷ 40 = 2', true],
      ['The rate halved from 8 percent to 4 percent.', '4 ÷ 8 = 0.5', true],
      ['Its staff tripled from 40 people to 80 people.', '80 ÷ 40 = 2', false],
    ],
  },
  {
    name: 'number/multiplied-to-from',
    reckons: 'multiple',
    pattern: '{squarely}{m},?… to {a:figure}{aside}?… from {b:figure}',
    examples: [
      ['Sales doubled to $20 million from $10 million.', '20,000,000 ÷ 10,000,000 = 2', true],
      ['Sales doubled to $20 million from $14 million.', '20,000,000 ÷ 14,000,000 = 1.4', false],
    ],
  },
  {
    name: 'number/difference',
    reckons: 'difference',
    pattern: '{grew}…( from {a:amount}… to {b:amount}| from {ab:range})… {growth} of {d:amount}',
    examples: [
      [
        'Aid fell from $70 million to $55 million, a cut of $15 million.',
        '70,000,000 − 55,000,000 = 15,000,000',
        true,
      ],
      [
        'Aid fell from $70 million to $55 million, a cut of $25 million.',
        '70,000,000 − 55,000,000 = 15,000,000',
        false,
      ],
    ],
  },
  {
    name: 'number/difference-first',
    reckons: 'difference',
    pattern: '{grew}( \\w+ly)?( by)? {d:amount},?( from {a:amount}… to {b:amount}| from {ab:range})',
    examples: [
      [
        'Aid fell $15 million, from $70 million to $55 million.',
        '70,000,000 − 55,000,000 = 15,000,000',
        true,
      ],
    ],
  },
  {
    name: 'number/margin-of-percentages',
    reckons: 'difference',
    pattern: '{a:percent}…( to| {versus}) {b:percent}…, an? {difference} of {d:figure}',
    examples: [
      ['He won 55 percent to 45 percent, a margin of 10 points.', '55 − 45 = 10', true],
      ['He won 55 percent to 45 percent, a margin of 20 points.', '55 − 45 = 10', false],
    ],
  },
  {
    name: 'number/difference-of-two',
    reckons: 'difference',
    pattern: '{b:amount}… {versus} {a:amount}… {difference} of {d:amount}',
    examples: [
      ['They won 310 seats against 240 seats, a margin of 70 seats.', '310 − 240 = 70', true],
      ['They won 310 seats against 240 seats, a margin of 80 seats.', '310 − 240 = 70', false],
    ],
  },
  {
    name: 'number/share',
    reckons: 'share',
    pattern: '{a:amount}( out)? of (the |its |their |all |some )?{b:amount}…,?( \\()? ?(or )?{p:percent}',
    examples: [
      ['Only 30 of the 120 members, or 25 percent, voted.', '30 ÷ 120 = 25%', true],
      ['Only 30 of the 120 members (35 percent) voted.', '30 ÷ 120 = 25%', false],
    ],
  },
  {
    name: 'number/share-first',
    reckons: 'share',
    pattern: '{p:percent}…,?( \\()? ?or {a:amount}( out)? of (the |its |their |all )?{b:amount}',
    examples: [['About 40 percent, or 48 of the 120 members, voted.', '48 ÷ 120 = 40%', true]],
  },
  {
    name: 'number/multiple',
    reckons: 'multiple',
    pattern: '{a:amount}… {m}… {b:amount}',
    examples: [
      [
        'It spent $40 billion, twice the $20 billion of its neighbour.',
        '40,000,000,000 ÷ 20,000,000,000 = 2',
        true,
      ],
      [
        'It spent $40 billion, triple the $20 billion of its neighbour.',
        '40,000,000,000 ÷ 20,000,000,000 = 2',
        false,
      ],
    ],
  },
  {
    name: 'number/times',
    reckons: 'multiple',
    pattern: '{a:amount}… {r:amount} times… {b:amount}',
    examples: [
      [
        'It spent $40 billion, five times the $8 billion of its neighbour.',
        '40,000,000,000 ÷ 8,000,000,000 = 5',
        true,
      ],
      [
        'It spent $40 billion, nearly ten times the $8 billion of its neighbour.',
        '40,000,000,000 ÷ 8,000,000,000 = 5',
        false,
      ],
    ],
  },
  {
    name: 'number/ratio',
    reckons: 'multiple',
    pattern: '{a:amount}… {versus}… {b:amount}…,… {r:ratio}',
    examples: [
      [
        'The South has 52 million people against 26 million people, a 2-1 advantage.',
        '52,000,000 ÷ 26,000,000 = 2',
        true,
      ],
      [
        'The South has 52 million people against 26 million people, a 3-1 advantage.',
        '52,000,000 ÷ 26,000,000 = 2',
        false,
      ],
    ],
  },
  {
    name: 'number/sum',
    reckons: 'sum',
    pattern: '{list:amount},? {total} {t:amount}',
    examples: [
      [
        'They sent 300 soldiers, 40 doctors and 60 engineers, for a total of 400 people.',
        '300 + 40 + 60 = 400',
        true,
      ],
      ['They sent 300 soldiers and 40 doctors, a total of 350 people.', '300 + 40 = 340', false],
    ],
  },
  {
    name: 'number/sum-last',
    reckons: 'sum',
    pattern: '{list:amount}, {t:amount} {altogether}',
    examples: [
      ['It bought 30 tanks, 20 trucks and 10 jeeps, 60 vehicles in all.', '30 + 20 + 10 = 60', true],
      ['It bought 30 tanks, 20 trucks and 10 jeeps, 70 vehicles in all.', '30 + 20 + 10 = 60', false],
    ],
  },
  {
    name: 'number/sum-first',
    reckons: 'sum',
    pattern: '{t:amount}…( in all| in total| altogether)?: {list:amount}\\.?$',
    examples: [
      ['The raid killed 12 people: seven men and five women.', '7 + 5 = 12', true],
      ['The raid killed 12 people: seven men and four women.', '7 + 4 = 11', false],
    ],
  },
  {
    name: 'number/remainder',
    reckons: 'remainder',
    pattern: '{list:percent}…,? (and|with|while|but)? ?the (remaining|other|rest,?) {p:percent}',
    examples: [
      [
        'Of them 45 percent said yes, 35 percent said no, and the remaining 20 percent were unsure.',
        '100 − 45 − 35 = 20',
        true,
      ],
      [
        'Of them 45 percent said yes, 35 percent said no, and the remaining 30 percent were unsure.',
        '100 − 45 − 35 = 20',
        false,
      ],
    ],
  },
  {
    name: 'number/product',
    reckons: 'product',
    pattern:
      '{a:amount}…( at| for| costing| worth) {b:amount} {each}…( or| totalling| totaling| for a total of| making|, in all|, in total) {t:amount}',
    examples: [
      ['It bought 20 planes at $3 million each, or $60 million.', '20 × 3,000,000 = 60,000,000', true],
      ['It bought 20 planes at $3 million each, or $80 million.', '20 × 3,000,000 = 60,000,000', false],
    ],
  },
  {
    name: 'date/length',
    reckons: 'length',
    pattern: '(from|between) {a:date} (to|until|till|through|and) {b:date},… {s:span}',
    examples: [
      ['He ruled from 1950 to 1962, a reign of 12 years.', '1950 to 1962 = 11–13 years', true],
      ['He ruled from 1950 to 1962, a reign of 20 years.', '1950 to 1962 = 11–13 years', false],
    ],
  },
  {
    name: 'date/lasted',
    reckons: 'lasted',
    pattern:
      '{subject}{e:event}( itself| had| has)* (lasted|went on for|dragged on for|raged for|took) {s:span}',
    examples: [
      ['The Korean War lasted three years.', '1950-06-25 to 1953-07-27 = 3.1 years', true],
      ['The Korean War lasted five years.', '1950-06-25 to 1953-07-27 = 3.1 years', false],
    ],
  },
  {
    name: 'date/ended',
    reckons: 'ended',
    pattern:
      '{subject}{e:event}( itself| formally| officially| finally| had| has)* {ended}( formally| officially| only| in| on| about| around)* {d:date}',
    examples: [
      ['The Korean War ended nearly 66 years ago.', '1953-07-27 to 2019-03-05 = 65.6 years', true],
      ['The Korean War ended nearly 76 years ago.', '1953-07-27 to 2019-03-05 = 65.6 years', false],
      ['The Korean War ended in 1954.', '1953-07-27', false],
    ],
  },
  {
    name: 'date/end-of',
    reckons: 'ended',
    pattern: '(end|close|conclusion|collapse|fall) of (the )?{e:event},?( in| on)? {d:date}',
    examples: [
      ['Since the end of the Korean War in 1953 it has not moved.', '1953-07-27', true],
      ['Since the collapse of the Soviet Union in 1993 it has not moved.', '1991-12-26', false],
    ],
  },
  {
    name: 'date/ended-first',
    reckons: 'ended',
    pattern: '(in|on)? ?{d:date},?( when| as)? (the )?{e:event}( formally| officially| finally)? {ended}',
    examples: [['In 1953, the Korean War ended.', '1953-07-27', true]],
  },
  {
    name: 'date/began',
    reckons: 'began',
    pattern:
      '{subject}{e:event}( itself| first| formally| officially| finally| had| has)* {began}( formally| officially| only| in| on| about| around)* {d:date}',
    examples: [
      ['NATO was founded in 1949.', '1949-04-04', true],
      ['NATO was founded in 1959.', '1949-04-04', false],
      ['The Korean War broke out 69 years ago.', '1950-06-25 to 2019-03-05 = 68.7 years', true],
    ],
  },
  {
    name: 'date/start-of',
    reckons: 'began',
    pattern:
      '(start|beginning|outbreak|founding|creation|foundation|establishment|signing) of (the )?{e:event},?( in| on)? {d:date}',
    examples: [
      ['After the outbreak of the Korean War in 1950 he fled.', '1950-06-25', true],
      ['After the founding of NATO in 1952 he fled.', '1949-04-04', false],
    ],
  },
  {
    name: 'date/happened',
    reckons: 'during',
    pattern:
      '{subject}{e:event}( itself| first| formally| officially| finally| had| has)* {happened}( only| in| on| about| around)* {d:date}',
    examples: [
      ['The Korean War took place in 1952.', '1950-06-25 – 1953-07-27', true],
      ['The Korean War took place in the 1960s.', '1950-06-25 – 1953-07-27', false],
    ],
  },
];

export const reckoning: ReckoningWords = {
  words,
  multiples: new Map([
    ['half', 0.5],
    ['twice', 2],
    ['double', 2],
    ['triple', 3],
    ['quadruple', 4],
    ['halved', 0.5],
    ['doubled', 2],
    ['tripled', 3],
    ['trebled', 3],
    ['quadrupled', 4],
  ]),
  points: /\bpoints?\b/,
  loosening:
    /\b(?:not|never|no longer|hardly|if|would|could|should|may|might|before|after|until|neither|nor|without|expected|projected|except|nearly|almost|about|around|roughly|(?<!(?:is|was|been) )over|under|than)\b|n't\b/,
  near: /\b(?:nearly|almost|just|close|quite|little)\b/,
  opens: /^(?:from|between) /,
  definite: /(?<!\bof\s+)\b(?:the|these|those)\s+$/,
  rules,
};
