// English words of speech and thought, and the closed classes around them.

import { foursOf } from '../../model/fours.ts';
import { gridOf } from '../../model/grid.ts';
import { roles, type SpeechWords } from '../../model/language/speech.ts';
import { treesOf } from '../../model/trees.ts';
import { attributionWeights } from './attribution-weights.ts';
import { formsOf, irregularPasts } from './inflections.ts';
import { likeness } from './likeness.ts';
import { familyForms } from './speech-families.ts';

const { bare, clause, object, infinitive, hearer, denies, doubts, asks } = roles;

// Columns: bits of every form, lemmas. Source: written for this project, general English.
const verbs: readonly (readonly [number, string])[] = [
  [bare | clause | object, 'say claim believe think suspect predict'],
  [bare | clause | object | infinitive, 'expect hope'],
  [
    bare | clause,
    'insist add argue contend maintain assert allege admit acknowledge concede explain state joke quip guess figure assume imagine boast brag counter reply respond conclude report caution complain worry fear reckon suppose testify opine remark theorize speculate tweet estimate recall reiterate retort lament muse stress note',
  ],
  [
    bare,
    'show find suggest reveal indicate learn know feel decide confirm announce agree understand hear write',
  ],
  [bare | clause | hearer, 'tell inform remind assure notify'],
  [clause | hearer | infinitive, 'advise convince persuade'],
  [bare | clause | hearer | infinitive, 'warn'],
  [
    clause,
    'continue observe exclaim comment indicate suggest find show reveal learn discover realize decide determine emphasize underscore imply signal hint point agree confirm disclose cite write declare affirm know feel recognize understand hear hold mention repeat relate recount see submit testify calculate warrant posit postulate gather rule charge announce confess chime mutter shout yell whisper cry interject offer sigh chant intone proclaim profess hypothesize foresee forecast infer deduce judge remember stipulate certify attest vouch swear marvel grumble gripe gush rant scoff sneer declaim summarize clarify elaborate pronounce surmise read demonstrate',
  ],
  [
    clause | object,
    'announce confirm cite acknowledge recall predict allege describe recount reveal disclose explain stress emphasize note mention repeat reiterate tout',
  ],
  [
    object,
    'praise criticize criticise condemn denounce slam blast dismiss mock ridicule hail applaud defend discuss endorse oppose support favor blame accuse attack decry deplore bash lambaste rebuke chide laud commend thank congratulate champion downplay detail highlight outline quote call label brand describe characterize portray depict deride assail disparage trash excoriate vilify belittle berate scold taunt welcome reject propose advocate recommend urge demand back prefer hate love admire respect regret appreciate want consider view regard deem cheer ridicule hype invoke reference expect seek offer express voice order name list share echo embrace pledge promise release promote reaffirm rebuff rip bemoan decry celebrate address outline present unveil identify show see find view file issue sign discourage dispute downplay relish target mandate authorize approve request require ban answer tout tease preview laugh accept acknowledge allow fear know remember think tell request retweet post publish',
  ],
  [clause | object | denies, 'deny dispute refute rebut'],
  [object | denies, 'contest repudiate disavow discount contradict challenge disagree'],
  [clause | object | doubts, 'doubt question'],
  [clause | asks, 'wonder inquire'],
  [clause | asks | hearer | infinitive | object, 'ask'],
  [
    infinitive,
    'vow pledge promise threaten agree refuse decline offer want plan intend swear seek propose prefer decide aim hope claim call push',
  ],
  [clause, 'vow pledge promise propose recommend demand'],
  [infinitive | hearer, 'urge advise encourage order implore exhort instruct'],
];

// Verbs that attribute together with a particle and a noun phrase.
const phrasal =
  'call for|call on|refer to|talk about|speak about|speak of|speak against|point to|ask about|ask for|warn of|warn about|warn against|complain about|apologize for|allude to|comment on|agree with|disagree with|object to|argue for|argue against|push for|appeal for|worry about|insist on|think of|plead for|dream of|boast about|boast of|brag about|joke about|inquire about|learn of|hear of|rail against|respond to|react to|approve of|disapprove of|campaign for|vote for|hint at|focus on|vote against|campaign against|speak about|distance from|vouch for|write about|wonder about|rail against|look at|look for|believe in|ask of|side with|talk of|open up|weigh in|rule out|lay out|stand by|fire back|lash out|walk back|back away|rule on|attest to|promise of|hear from|insist upon|caution against|call out|reflect on|elaborate on|testify about|testify to|laugh at|dwell on|touch on|seize on';

// Forms that are nouns (or adjectives) at least as often as they are verbs.
const nounsToo =
  'claim claims report reports state states note notes comment comments question questions doubt doubts fear fears hope hopes worry worries estimate estimates plan plans promise promises pledge pledges vow vows offer offers demand demands call calls support supports attack attacks blame charge charges point points show shows view views respect love hate push thought thoughts aim regard regards order orders challenge challenges judge judges state find finds figure figures complaint tweet tweets caution stress signal signals hint hints brand brands label labels back rule rules study feed praise guess cheer contest contests discount read reading reference respects detail details highlight highlights outline outlines quote quotes counter push reply replies response lead cry cries quip quips joke jokes favor favors welcome slam blast forecast forecasts learned meaning ruling feeling saying finding writing offering understanding hearing reporting polling backing reasoning calling warning warnings';

// Nouns whose content is a clause or is given by "was that". Bits tell the stance.
const nouns: readonly (readonly [number, string])[] = [
  [
    0,
    'claim claims report reports statement statements assertion assertions argument arguments explanation explanations belief beliefs view views opinion opinions contention allegation allegations accusation accusations suggestion suggestions idea notion prediction predictions warning warnings conclusion conclusions announcement declaration revelation revelations rumor rumors rumour rumours testimony position hope hopes fear fears worry worries concern concerns promise pledge vow insistence assurance assurances message admission acknowledgment theory hypothesis complaint complaints evidence news estimate estimates expectation expectations charge charges perception impression conviction speculation indication indications remark comment note finding findings verdict reply response answer assumption concession proposal decision',
  ],
  [denies, 'denial denials'],
  [doubts, 'doubt doubts skepticism scepticism suspicion suspicions'],
  [asks, 'question questions'],
];

const auxiliaries =
  "be am is are was were been being have has had having do does did doing will would shall should can could may might must ought 'm 're 've 'd 'll isn't aren't wasn't weren't hasn't haven't hadn't don't doesn't didn't won't wouldn't can't couldn't shouldn't mustn't cannot isn’t aren’t wasn’t weren’t hasn’t haven’t hadn’t don’t doesn’t didn’t won’t wouldn’t can’t couldn’t shouldn’t";

// Columns: bit, words.
const closed: readonly (readonly [number, string])[] = [
  [roles.auxiliary, auxiliaries],
  [roles.be, "be am is are was were been being isn't aren't wasn't weren't isn’t aren’t wasn’t weren’t"],
  [roles.complementiser, 'that whether if how why what who where when'],
  [
    roles.determiner,
    'the a an this that these those some any each every no another such all both several many most few my your his her its our their',
  ],
  [roles.possessive, 'my your his her its our their'],
  [
    roles.pronoun,
    "i you he she it we they who which that one both many some others most everyone everybody someone somebody nobody anyone these those there he's she's it's they're we're i'm you're he’s she’s it’s they’re we’re i’m you’re that's that’s there's there’s he'd she'd they'd he’d she’d they’d i've we've i’ve we’ve i'd i’d i'll we'll i’ll we’ll he'll he’ll",
  ],
  [roles.objective, 'me him her us them himself herself themselves myself ourselves'],
  [roles.relative, 'who which that whom whose'],
  [
    roles.preposition,
    'of in on at by for with from to into onto over under about against between among during through before after since until without within across behind beyond near toward towards upon per via despite regarding concerning amid like as than including outside inside off',
  ],
  [roles.coordinator, 'and or but nor yet'],
  [
    roles.subordinator,
    'because although though while whereas unless if when whenever where as since after before until once so than lest',
  ],
  [
    roles.adverb,
    'perhaps maybe also then later now still already often never always again even just both not soon earlier too once further once ever long once yesterday today however therefore instead meanwhile rather himself herself themselves itself first simply quite all once sometimes almost',
  ],
  [roles.past, irregularPasts.join(' ')],
  // No adverbs in spite of their ending.
  [
    0,
    'family early daily weekly monthly yearly assembly ally rally italy july bully supply friendly elderly likely unlikely deadly costly ugly lovely lonely holy monopoly anomaly',
  ],
  [roles.particle, 'out up back in on for of down with as off away to about against'],
  [
    roles.audience,
    'reporters journalists lawmakers supporters voters fans viewers listeners parliament congress investors officials students delegates attendees readers everyone people audiences members colleagues aides donors police investigators friends politico cnn reuters nbc abc cbs msnbc bloomberg breitbart npr afp ap',
  ],
];

/** Every word with its bits. */
function rolesOf(): ReadonlyMap<string, number> {
  const table = new Map<string, number>();
  const add = (word: string, bits: number): void => {
    table.set(word, (table.get(word) ?? 0) | bits);
  };
  for (const [bits, lemmas] of verbs) {
    for (const lemma of lemmas.split(' ')) {
      const forms = formsOf(lemma);
      add(forms.base, bits | roles.base);
      add(forms.third, bits);
      add(forms.past, bits);
      add(forms.participle, bits | roles.passive);
      add(forms.present, bits | roles.participle);
    }
  }
  for (const pair of phrasal.split('|')) {
    const forms = formsOf(pair.split(' ')[0] as string);
    add(forms.base, roles.phrasal | roles.base);
    add(forms.third, roles.phrasal);
    add(forms.past, roles.phrasal);
    add(forms.participle, roles.phrasal | roles.passive);
    add(forms.present, roles.phrasal | roles.participle);
  }
  for (const word of nounsToo.split(' ')) if (table.has(word)) add(word, roles.nounToo);
  for (const [bits, words] of nouns) for (const word of words.split(' ')) add(word, bits | roles.noun);
  for (const [bit, words] of closed) for (const word of words.split(' ')) add(word, bit);
  return table;
}

/** The words of the closed classes, numbered by a hash of their letters, so that the numbers outlive new words. */
function closedWords(): ReadonlyMap<string, number> {
  const listed = closed.filter(([bit]) => bit !== roles.audience && bit !== roles.past && bit !== 0);
  const words = listed.flatMap(([, list]) => list.split(' '));
  return new Map(
    words.map((word) => [
      word,
      [...word.replaceAll('’', "'")].reduce((sum, letter) => Math.imul(sum, 31) + letter.charCodeAt(0), 7) |
        0,
    ]),
  );
}

/** Every form of every phrasal verb with its particle. */
function phrasalForms(): ReadonlySet<string> {
  const pairs = phrasal.split('|').map((pair) => pair.split(' '));
  return new Set(
    pairs.flatMap(([lemma = '', particle = '']) =>
      Object.values(formsOf(lemma)).map((form: string) => `${form} ${particle}`),
    ),
  );
}

/** Packed tables of weights, opened. */
export function weightsOf({ cue, end, label, right }: typeof attributionWeights): SpeechWords['weights'] {
  return {
    cue: { scale: cue.scale, single: gridOf(cue.single), pair: gridOf(cue.pair) },
    end: { bias: end.bias, scale: end.scale, grid: gridOf(end.grid) },
    label: { scale: label.scale, single: foursOf(label.single), pair: foursOf(label.pair) },
    right: treesOf(right),
  };
}

export const speech: SpeechWords = {
  roles: rolesOf(),
  phrasal: phrasalForms(),
  families: familyForms(),
  closed: closedWords(),
  according: 'according',
  not: 'not',
  sourcePhrases: [{ words: ['according', 'to'] }, { words: ['in', 'the', 'words', 'of'] }],
  references: new Map([
    ['he', { whom: 'person', like: 'he', owns: false }],
    ['him', { whom: 'person', like: 'he', owns: false }],
    ['his', { whom: 'person', like: 'he', owns: true }],
    ['she', { whom: 'person', like: 'she', owns: false }],
    ['her', { whom: 'person', like: 'she', owns: true }],
    ['it', { whom: 'thing', like: 'it', owns: false }],
    ['its', { whom: 'thing', like: 'it', owns: true }],
    ['they', { whom: 'several', like: 'they', owns: false }],
    ['their', { whom: 'several', like: 'they', owns: true }],
  ]),
  likeness,
  // Beside the posts that `names.titles` hold.
  people: new Set(
    'person man woman boy girl guy lady child baby kid teenager father mother dad mom mum son daughter brother sister husband wife widow uncle aunt cousin nephew niece grandfather grandmother partner friend neighbour neighbor colleague rival opponent critic ally aide assistant reporter journalist correspondent columnist editor author writer poet artist actor actress singer musician lawyer attorney doctor nurse teacher student pupil scientist researcher expert analyst economist historian politician lawmaker legislator candidate nominee incumbent official spokesman spokeswoman spokesperson diplomat soldier policeman policewoman cop suspect victim witness defendant plaintiff driver worker employee employer boss owner founder farmer activist protester resident citizen voter immigrant refugee visitor stranger winner loser player coach'.split(
      ' ',
    ),
  ),
  whose: new Set(['who', 'whom', 'whose']),
  willed: new Set(
    ['see', 'want', 'need', 'seek', 'try', 'regard', 'view', 'consider'].flatMap((verb) =>
      Object.values(formsOf(verb)),
    ),
  ),
  refusals: new Set(
    'decline declines declined declining refuse refuses refused refusing fail fails failed failing'.split(
      ' ',
    ),
  ),
  suppositions: new Set(['if', 'unless', 'perhaps', 'maybe', 'possibly', 'suppose', 'supposing', 'lest']),
  voiceless: new Set(
    'event events development developments incident incidents history experience circumstances situation weather nature reality things silence absence past future fate'.split(
      ' ',
    ),
  ),
  definite: new Set(['the', 'his', 'her', 'its', 'their', 'our']),
  aside: 'as',
  that: 'that',
  to: 'to',
  by: 'by',
  anonymous: new Set(
    'critics some many others analysts experts observers sources officials supporters opponents people voters reports someone somebody they skeptics sceptics commentators advocates insiders source most it one we you who which that everyone nobody'.split(
      ' ',
    ),
  ),
  adverbEnding: 'ly',
  pastEnding: 'ed',
  participleEnding: 'ing',
  weights: weightsOf(attributionWeights),
  pluralEnding: 's',
  circumstances: new Set(['in', 'on', 'at', 'during', 'after', 'before', 'from', 'via', 'through', 'to']),
};
