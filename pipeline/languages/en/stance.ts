// English words of stance: advice, possibility, judgement, number, time, cause and the like.
import { type StanceWords, signs } from '../../model/language/stance.ts';
import { irregularPasts } from './inflections.ts';
import { weights } from './weights.ts';

// Columns: sign, words. Source: written for this project, general English.
const table: readonly (readonly [number, string])[] = [
  [signs.advice, "should shouldn't shouldn’t must mustn't ought shall need needs"],
  [signs.possibility, "could might may can couldn't couldn’t can't can’t cannot would wouldn't wouldn’t 'd"],
  [signs.future, "will won't won’t 'll ’ll going tomorrow i'll we'll you'll he'll she'll they'll i’ll we’ll"],
  [
    signs.hedge,
    'perhaps maybe probably possibly likely unlikely apparently presumably seemingly seem seems seemed appear appears appeared suggest suggests somewhat arguably conceivably kind sort',
  ],
  [
    signs.evaluation,
    'good bad great terrible awful horrible wonderful excellent poor fine foolish stupid smart wise unwise absurd ridiculous laughable pathetic shameful disgraceful outrageous scandalous brilliant beautiful ugly evil cruel brutal radical extreme dangerous harmful toxic corrupt dishonest honest fair unfair just unjust moral immoral noble heroic brave cowardly weak strong tough proud sad tragic tragically unfortunate unfortunately fortunately thankfully sadly hopefully luckily disaster disastrous catastrophe catastrophic nightmare mess crisis nonsense lie lies liar liars hypocrisy hypocritical irony ironic ironically inconceivable unthinkable unrealistic unreasonable reasonable sensible senseless pointless meaningless useless worthless important essential crucial vital necessary unnecessary best worst better worse wrong right true truth obvious obviously clear clearly plain plainly surely certainly frankly indeed shocking stunning amazing incredible incredibly remarkable remarkably extraordinary ideal perfect hard easy difficult understandable happy unhappy glad afraid sorry love hate hope tortuous torturous laborious flop failure fail fails disturbing alarming troubling frightening scary bold reckless irresponsible responsible arrogant greedy blatant blatantly so-called mere merely simply sheer utter decent deserve deserves shame blame worth destructive devastating vicious violent hateful racist bigoted fascist woke elite elites propaganda regime hysterical insane crazy ludicrous bizarre weird strange',
  ],
  [
    signs.intensity,
    'very really truly deeply highly extremely utterly absolutely totally completely entirely so too such quite rather even just enough ever much far',
  ],
  [
    signs.comparison,
    'more less fewer than higher lower larger smaller bigger greater increase decrease double triple twice',
  ],
  [
    signs.superlative,
    'most least highest lowest largest smallest biggest greatest best worst first last only',
  ],
  [
    signs.cause,
    'because cause causes caused led leads due result results resulted therefore thus since created creates produced drove brought contributed',
  ],
  [signs.firstSingular, "i me my mine myself i'm i've i'd i’m i’ve i’d"],
  [signs.firstPlural, "we us our ours ourselves we're we've we’re we’ve let's let’s"],
  [signs.second, "you your yours yourself you're you’re you've you’ve"],
  [
    signs.negation,
    "not no never none nobody nothing neither nor without isn't wasn't aren't weren't don't doesn't didn't hasn't haven't hadn't isn’t wasn’t aren’t don’t doesn’t didn’t hasn’t haven’t",
  ],
  [signs.condition, 'if unless would whether provided'],
  [
    signs.number,
    'two three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty fifty sixty seventy eighty ninety hundred hundreds thousand thousands million millions billion billions trillion trillions dozen dozens half third quarter double twice once number percentage rate',
  ],
  [signs.percent, 'percent % percentage per cent'],
  [signs.money, 'dollar dollars $ € £ euro euros pounds cents'],
  [
    signs.time,
    'year years month months week weeks day days decade decades century ago today yesterday last since during january february march april june july august september october november december monday tuesday wednesday thursday friday saturday sunday 1990s 1980s 1970s 1960s',
  ],
  [
    signs.change,
    'increase increased increases increasing decrease decreased cut cuts raised raise rose risen rising fell fallen grew grown growing growth doubled tripled reduced declined lost lose gained gain created spent spend spending cost costs paid added dropped',
  ],
  [
    signs.publicAffairs,
    'tax taxes budget deficit debt jobs job unemployment economy economic inflation wages income poverty crime health insurance medicare medicaid education schools schools energy oil troops military weapons nuclear war trade immigration immigrants border federal government congress senate president administration bill law laws program programs policy spending country countries states people americans workers families security treaty sanctions vote votes company companies',
  ],
  [
    signs.record,
    'voted vote signed passed vetoed proposed opposed supported appointed elected introduced approved rejected ended began started built invested killed arrested banned enacted announced promised called said told had was were been',
  ],
  [
    signs.absolute,
    'all every everyone everybody always never nobody none nothing everything any ever no entire',
  ],
  [signs.mind, 'think believe feel hope wish guess want wonder know suppose imagine love like agree'],
  [
    signs.courtesy,
    'thank thanks welcome please god bless sorry congratulations applause honor honored pleasure sir ladies gentlemen',
  ],
  [
    signs.command,
    'put let have count make take give keep stop start go come look see consider remember imagine think ask tell try use add remove open close click read write call get help do be allow follow note watch wait join stand bring send show set turn vote end forget listen support protect invest pass build ensure',
  ],
  [
    signs.interrogative,
    'who what when where why how which whose do does did is are was were can could should would will have has',
  ],
  [signs.pastAuxiliary, "was were had did been wasn't weren't didn't hadn't wasn’t weren’t didn’t hadn’t"],
  [signs.past, irregularPasts.join(' ')],
];

function signsOf(): ReadonlyMap<string, number> {
  const all = new Map<string, number>();
  for (const [bit, words] of table) {
    for (const word of words.split(' ')) all.set(word, (all.get(word) ?? 0) | bit);
  }
  return all;
}

export const stance: StanceWords = {
  signs: signsOf(),
  pastEnding: 'ed',
  advicePhrases: [
    'it is time to',
    "it's time to",
    'it’s time to',
    'need to',
    'needs to',
    'have to',
    'has to',
    'had better',
    'ought to',
    'the time has come',
    'let us',
  ],
  judgementPhrases: [
    'no reason',
    'worth the effort',
    'would be foolish',
    'artifact of history',
    'in my view',
    'in my opinion',
    'of course',
    'no doubt',
    'makes no sense',
    'make sense',
    'makes sense',
    'helps no one',
    'a statement of',
    'big deal',
  ],
  connectives: new Set(
    'however thankfully fortunately unfortunately sadly again finally instead then but and yet so also moreover furthermore nevertheless nonetheless meanwhile therefore thus still indeed first second third besides'.split(
      ' ',
    ),
  ),
  concessions: new Set([
    'although',
    'though',
    'while',
    'whereas',
    'if',
    'because',
    'since',
    'but',
    'and',
    'so',
  ]),
  examples: ['such', 'as'],
  weights,
};
