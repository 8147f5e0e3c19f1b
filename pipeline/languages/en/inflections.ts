// English lemma → its inflected forms, by the spelling rules of regular verbs and a table of irregular ones.

/** The five forms of a verb. */
export interface VerbForms {
  readonly base: string;
  readonly third: string;
  readonly past: string;
  readonly participle: string;
  readonly present: string;
}

// Columns: base, past, past participle. Source: written for this project. Common English verbs only.
const irregular = `
arise arose arisen|beat beat beaten|become became become|begin began begun|bet bet bet|blow blew blown
break broke broken|bring brought brought|build built built|buy bought bought|catch caught caught
choose chose chosen|come came come|cost cost cost|cut cut cut|deal dealt dealt|dig dug dug|do did done
draw drew drawn|drink drank drunk|drive drove driven|eat ate eaten|fall fell fallen|feed fed fed
feel felt felt|fight fought fought|find found found|flee fled fled|fly flew flown|forbid forbade forbidden
foresee foresaw foreseen|forget forgot forgotten|freeze froze frozen|get got gotten|give gave given
go went gone|grow grew grown|hang hung hung|hear heard heard|hide hid hidden|hit hit hit|hold held held
hurt hurt hurt|keep kept kept|know knew known|lay laid laid|lead led led|leave left left|lend lent lent
let let let|lie lay lain|lose lost lost|make made made|mean meant meant|meet met met|pay paid paid
put put put|quit quit quit|read read read|ride rode ridden|ring rang rung|rise rose risen|run ran run
say said said|see saw seen|seek sought sought|sell sold sold|send sent sent|set set set|shake shook shaken
shoot shot shot|shrink shrank shrunk|shut shut shut|sing sang sung|sink sank sunk|sit sat sat
sleep slept slept|speak spoke spoken|spend spent spent|split split split|spread spread spread
stand stood stood|steal stole stolen|stick stuck stuck|strike struck struck|swear swore sworn
sweep swept swept|swim swam swum|swing swung swung|take took taken|teach taught taught|tear tore torn
tell told told|think thought thought|throw threw thrown|understand understood understood
undergo underwent undergone|uphold upheld upheld|wake woke woken|wear wore worn|win won won
withdraw withdrew withdrawn|withhold withheld withheld|write wrote written
`
  .trim()
  .split(/[|\n]/)
  .map((line) => line.split(' '));

const irregularByBase = new Map(irregular.map(([base = '', past = '', done = '']) => [base, { past, done }]));

// Verbs whose last consonant doubles though more than one syllable comes before it.
const doubling = new Set([
  'admit',
  'refer',
  'infer',
  'concur',
  'confer',
  'regret',
  'quip',
  'plan',
  'bet',
  'put',
  'commit',
  'rebut',
]);

/** All forms of one verb. A particle after a blank stays where it is ("point out"). */
export function formsOf(base: string): VerbForms {
  const odd = irregularByBase.get(base);
  const stem = doubling.has(base) ? base + base.slice(-1) : base;
  const y = /[^aeiou]y$/.test(base);
  const past = odd?.past ?? (base.endsWith('e') ? `${base}d` : y ? `${base.slice(0, -1)}ied` : `${stem}ed`);
  return {
    base,
    third: y ? `${base.slice(0, -1)}ies` : /(?:s|sh|ch|x|z|o)$/.test(base) ? `${base}es` : `${base}s`,
    past,
    participle: odd?.done ?? past,
    present: ingOf(base, stem),
  };
}

/** Past tenses of the irregular verbs, those with the same form as the base excepted. */
export const irregularPasts: readonly string[] = irregular.flatMap(([base = '', past = '']) =>
  past === base ? [] : [past],
);

/** Past tenses and participles of the irregular verbs → base. */
export const irregularLemmas: ReadonlyMap<string, string> = new Map(
  irregular.flatMap(([base = '', ...forms]) => forms.map((form) => [form, base] as const)),
);

function ingOf(base: string, stem: string): string {
  if (base === 'lie') return 'lying';
  if (/^(?:get|let|hit|run|win|put|set|sit|cut|begin|quit|swim|dig|bet|forget)$/.test(base))
    return `${base}${base.slice(-1)}ing`;
  if (/[^eoy]e$/.test(base)) return `${base.slice(0, -1)}ing`;
  return `${stem}ing`;
}
