// English words of stance: advice, possibility, judgement, number, time, cause and the like.
import { type StanceWords, signs } from '../../model/language/stance.ts';
import { irregularLemmas, irregularPasts } from './inflections.ts';
import { toneForms } from './tones.ts';
import { weights, wordings } from './weights.ts';

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
    'good bad great terrible awful horrible wonderful excellent poor fine foolish stupid smart wise unwise absurd ridiculous laughable pathetic shameful disgraceful outrageous scandalous brilliant beautiful ugly evil cruel brutal radical extreme dangerous harmful toxic corrupt dishonest honest fair unfair just unjust moral immoral noble heroic brave cowardly weak strong tough proud sad tragic tragically unfortunate unfortunately fortunately thankfully sadly hopefully luckily disaster disastrous catastrophe catastrophic nightmare mess crisis nonsense lie lies liar liars hypocrisy hypocritical irony ironic ironically inconceivable unthinkable unrealistic unreasonable reasonable sensible senseless pointless meaningless useless worthless important essential crucial vital necessary unnecessary best worst better worse wrong right true truth obvious obviously clear clearly plain plainly surely certainly frankly indeed shocking stunning amazing incredible incredibly remarkable remarkably extraordinary ideal perfect hard easy difficult understandable happy unhappy glad afraid sorry love hate hope tortuous torturous laborious flop failure fail fails disturbing alarming troubling frightening scary bold reckless irresponsible responsible arrogant greedy blatant blatantly so-called mere merely simply sheer utter decent deserve deserves shame blame worth destructive devastating vicious violent hateful racist bigoted fascist woke elite elites propaganda regime hysterical insane crazy ludicrous bizarre weird strange absurdity absurdly abysmal abhorrent abject admirable admirably adore aggressively alarmist alas amateurish amazingly anger antics appalling appallingly appropriate aptly arrogance arduous astonishing astonishingly astounding atrocious atrocity authoritarian awesome awkward badly baffling baseless beloved benign betray betrayal betrayed bizarrely bland bleak blinkered bloated blunder bogus bombastic botched breathtaking bungled burdensome callous careless caricature catastrophically cavalier chaos chaotic charade charming cherished chilling clever clownish clueless clumsy comical compelling complacent complacency condescending contempt contemptible convenient conveniently cowardice craven creepy crippling crucially crude cruelly cruelty curiously cynical cynically cynicism damning daring darling dazzling debacle decadent deceit deceitful deceive deceptive deeply defiant delightful delusion delusional demagogue demonize deplorable depraved depressing despicable desperate desperately despise destroy devastated dire disappointing disappointment disastrously disdain disgust disgusting disingenuous disregard dogma dogmatic doomed draconian drastic dreadful dubious eager elegant embarrassing embarrassment embattled eminently enormous enormously enviable epic erroneous exaggerated excellent excessive exciting excruciating exploit exploitation exploitative exquisite extremist extremists fabulous facile fallacy fanatic fanatical fantastic fantasy farce farcical fascinating fashionable fatuous faulty feckless feeble ferocious fiasco filthy flagrant flawed flimsy foolishly foolishness foul frantic fraudulent frivolous frustrating futile ghastly gleefully glib gloomy glorious grandiose gravely greed grim grossly grotesque gruesome gullible hallmark hapless harrowing harsh harshly hateful haunting heartbreaking heartless heinous helpless hideous hilarious historic hoax hollow hopeful hopeless horrendous horribly horrific horrifying hostile humiliating humiliation hype hysteria iconic idiot idiots idiotic idiocy ignorance ignorant illusion immense immensely impeccable impotent impressive impressively inadequate inane inappropriate incoherent incompetence incompetent inept inescapable inevitable inevitably inexcusable infamous inhumane injustice insanity insidious insult insulting intellectually interesting interestingly intolerable invaluable irrational irrelevant jarring jingoistic keen lamentable lame lavish laughingstock lazy legitimate lethal likable logical lofty lousy lovely loyal lucky lunacy lunatic lurid mad madness magical magnificent malicious malign manipulate manipulation manipulative marvelous masterful masterpiece mediocre menace menacing merciless meaningful mindless miraculous miserable miserably misery misguided misleading misplaced mistaken mistakes monster monstrous mocking mockery muddled murderous myth myths naive nasty needless needlessly negligent nefarious nice noble notorious notoriously obnoxious obscene obscure obscurantist obsessed obsession odd oddly ominous oppressive outlandish overblown overdue overly overwhelming overwhelmingly painfully paltry pandering panic paradox paradoxically paranoid pathetically peculiar perfectly perilous pernicious perverse petty phony pitiful plainly plausible pleasant pompous poisonous powerful precious predictable predictably preposterous pretend pretends pretty prestigious priceless privileged problematic profound profoundly promising prudent puppet puzzling rabid radicals rampant rash reactionary realistic reassuring reckless recklessly refreshing relentless relentlessly reprehensible repugnant repulsive resounding respectable revolting rhetoric ridicule ridiculously righteous rightly rigged rogue rotten rubbish ruined ruinous ruthless ruthlessly sane sanity savage savvy scam scandal scapegoat scary scheming selfish sensational shabby shallow sham shameless shamelessly shamefully shocked shockingly shoddy shrewd sickening silly sinister skillful sloppy sly smear smug sordid spectacular spectacularly specious spineless splendid spurious staggering stale startling stellar stubborn stubbornly stunningly stupidity stupidly sublime suicidal superb superficial superior suspicious swagger sweeping sympathetic tasteless tedious terrific terrifying thoughtful thoughtless threatening thrilling thug thugs tiresome toothless totalitarian touching tragedy trash treacherous treason treasonous tremendous tremendously trivial triumph triumphant troublesome tyranny tyrannical tyrant ugliness ultimate unacceptable unbearable unbelievable unbelievably uncomfortable undeniable undeniably undermine undermines undoubtedly unduly uneasy unfairly unforgivable unhinged uninspired unjustified unlucky unnecessarily unprecedented unpopular unquestionably unsavory unsettling unspeakable unsurprising unsurprisingly unwarranted unworthy upset uphill urgently vacuous vain valiant valuable vapid vibrant vile vilify villain villains vindictive virtue virtuous vitriol vulgar wasted wasteful weakness whim wicked wildly wisely wishful woeful woefully wondrous worrisome worryingly worryingly worthwhile worthy wretched wrongheaded wrongly yearning zealot zealots zealous',
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
    'tax taxes budget deficit debt jobs job unemployment economy economic inflation wages income poverty crime health insurance medicare medicaid education schools schools energy oil troops military weapons nuclear war trade immigration immigrants border federal government congress senate president administration bill law laws program programs policy spending country countries states people americans workers families security treaty sanctions vote votes company companies agency agencies department departments university universities college colleges student students teacher teachers classroom classrooms tuition scholarship scholarships hospital hospitals doctors nurses patients drug drugs opioid opioids prescription court courts judge judges prison prisons inmates police officers sheriff prosecutors felony sentencing offenders highway highways road roads bridge bridges transit transportation infrastructure airport water wastewater broadband electricity utility utilities coal gas solar wind emissions pollution carbon farm farms farmers agriculture industry industries manufacturing factory factories plant plants employers employees employer payroll pension pensions retirement workforce wage salary salaries revenue revenues surplus fund funds funding grant grants loan loans credit credits mortgage mortgages bonds bank banks debts bankruptcy exports imports tariff tariffs investment investments investors business businesses customers consumers prices price sales market markets housing homes homeless veterans soldiers army navy missile missiles warheads uranium treaty treaties embassy ambassador election elections ballot ballots voters legislature lawmakers senator senators representatives governor mayor county counties district districts city cities town towns constitution amendment statute regulation regulations regulators commission committee board council enrollment graduation diploma caseload deaths births population census residents citizens caucus statewide nationwide',
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
    'put let have count make take give keep stop start go come look see consider remember imagine think ask tell try use add remove open close click read write call get help do be allow follow note watch wait join stand bring send show set turn vote end forget listen support protect invest pass build ensure contribute identify learn find submit visit share register contact choose create design develop discover download enter evaluate explain explore fill focus gather include install invite leave meet prepare print provide publish reach review save search select speak start switch test update upload view wear avoid beware broaden bring buy cancel carry celebrate change clean collect combine compare complete configure connect consult continue copy cover cut define delete deliver describe determine display divide document draw drink drive drop eat edit email enable encourage enjoy establish examine expect fix fold format generate grab hire highlight hold implement improve insert introduce link load locate log maintain manage mark measure mention mix monitor move navigate notice notify observe offer order organize paste pay pick place plan play post pour press promote pull push raise rank receive recognize record reduce refer reject release remain repeat replace reply report request rest return run say schedule scroll secure sell serve shake shop sign skip slice spend spread stay step stick store strive subscribe suggest swap switch tag talk teach think thank touch track train translate treat trust turn type understand unite walk wash weigh welcome work wrap',
  ],
  [
    signs.interrogative,
    'who what when where why how which whose do does did is are was were can could should would will have has',
  ],
  [signs.pastAuxiliary, "was were had did been wasn't weren't didn't hadn't wasn’t weren’t didn’t hadn’t"],
  [signs.past, irregularPasts.join(' ')],
  [signs.deixis, 'this that these those it such what which'],
  [
    signs.contrast,
    'but yet though although however rather instead nor while despite nevertheless nonetheless whereas merely',
  ],
  [
    signs.present,
    "is are 's ’s has have do does isn't aren't don't doesn't hasn't haven't isn’t aren’t don’t doesn’t hasn’t haven’t it's that's there's they're we're it’s that’s there’s they’re we’re remains seems means makes becomes",
  ],
  [
    signs.appeal,
    'hope hopes dream dreams dreaming future courage courageous faith spirit heart hearts soul souls prayer prayers bless blessed blessing together freedom liberty dignity decency destiny promise greatness proud pride honor honored grateful gratitude thank thanks thankful humbled optimism optimistic confident confidence belief believe values principle principles ideals vision challenge challenges opportunity opportunities possibilities generations tomorrow journey mission inspire inspired inspiring imagine embrace commitment sacrifice sacrifices service unity unite united renew renewal rise stand fellow friends neighbors loved love caring compassion kindness strength wisdom character trust respect common ahead forward path bold greater stronger brighter',
  ],
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
  tones: toneForms(),
  copula: 'be',
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
  openers: new Set(
    'and but so this that it what no yes yet or there here now if perhaps maybe indeed well just not for these those such even still of nor then after surely clearly why how again instead rather too only sadly worse ultimately'.split(
      ' ',
    ),
  ),
  describingEndings: ['istic', 'esque', 'ible', 'able', 'less', 'ous', 'ful', 'ive', 'ish'],
  wordings,
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
  lemmas: irregularLemmas,
  inflections: ['ing', 'ed', 'es', 's'],
  shells: new Set(
    'fact truth reality problem point trouble result upshot irony difference certain clear true obvious undeniable known'.split(
      ' ',
    ),
  ),
  naming: new Set(
    'call calls called dub dubs dubbed label labels labeled labelled brand brands branded'.split(' '),
  ),
  foreseen: new Set('expected likely unlikely due set slated poised bound scheduled certain'.split(' ')),
  ironyOpeners: new Set(['sure', 'yeah', 'oh', 'bravo']),
  judgedNouns: new Set(
    'problem problems threat threats danger dangers challenge challenges obstacle obstacles mistake mistakes issue question reason way thing hope risk concern argument strength weakness tragedy failure achievement lesson'.split(
      ' ',
    ),
  ),
  weights,
};
