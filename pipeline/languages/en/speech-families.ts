// English verbs, nouns and adjectives of speech, thought, wish and feeling, and their everyday neighbours, by family.
import { formsOf } from './inflections.ts';

// Columns: family, lemmas of verbs. The order numbers the families: new ones go to the end. A lemma counts where it stands
// first. Source: written for this project, general English.
const verbs: readonly (readonly [string, string])[] = [
  ['say', 'say'],
  ['tell', 'tell inform remind assure reassure notify brief alert acquaint apprise'],
  ['ask', 'ask inquire enquire query quiz grill interview'],
  [
    'utter',
    'add reply respond answer retort counter quip joke jest whisper shout yell scream cry exclaim mutter mumble murmur chime chant bellow bark snap growl hiss sigh interject continue conclude deadpan crow thunder roar sneer scoff snarl drawl stammer opine muse marvel gush riff intone recite sing pronounce blurt hector kid tease laugh chuckle gripe grumble grouse kvetch whine vent rant rave fume rail harangue pontificate preach sermonize lecture',
  ],
  [
    'write',
    'write tweet retweet post text blog email e-mail publish print pen author message cable wire transcribe editorialize',
  ],
  [
    'state',
    'state declare proclaim assert affirm attest testify swear avow aver maintain contend argue insist claim allege reiterate repeat restate stress emphasize emphasise underscore underline posit postulate theorize hypothesize reason conjecture profess certify vouch submit plead reaffirm',
  ],
  [
    'report',
    'report announce reveal disclose confirm note observe comment remark recount relate explain elaborate clarify detail specify document chronicle record divulge leak broadcast air circulate spread tout hype rumor rumour gossip summarize recap narrate',
  ],
  [
    'mention',
    'mention cite quote reference invoke name list enumerate identify highlight spotlight stipulate outline sketch summarise address broach raise touch',
  ],
  [
    'show',
    'show indicate suggest imply signal demonstrate prove illustrate reflect evidence betray corroborate hint intimate insinuate telegraph portend herald',
  ],
  [
    'find',
    'find determine estimate calculate compute project forecast predict foresee foretell prophesy deduce infer discover uncover detect establish ascertain diagnose assess evaluate gauge measure rate rank poll survey tally',
  ],
  ['admit', 'admit acknowledge concede confess grant accept recognize recognise apologize apologise'],
  [
    'deny',
    'deny dispute refute rebut disavow repudiate disown contest contradict gainsay disclaim debunk disprove negate disagree discount',
  ],
  [
    'think',
    'think believe feel guess figure suppose assume imagine suspect reckon presume surmise consider deem judge regard view envision envisage conceive perceive sense interpret construe speculate',
  ],
  [
    'know',
    'know understand realize realise learn see hear read notice remember recall forget recollect grasp comprehend appreciate overhear gather witness watch',
  ],
  [
    'doubt',
    'doubt wonder question distrust mistrust ponder contemplate mull weigh debate second-guess puzzle deliberate reconsider rethink',
  ],
  ['fear', 'fear worry fret dread agonize despair panic bristle'],
  ['hope', 'hope expect anticipate trust await bet wager'],
  ['regret', 'regret lament bemoan mourn rue deplore decry bewail grieve resent begrudge'],
  ['want', 'want wish desire crave covet yearn hanker hunger'],
  [
    'like',
    'like love hate dislike loathe detest despise abhor adore enjoy prefer relish cherish savor fancy admire respect revere idolize envy esteem value treasure mind',
  ],
  ['intend', 'plan intend aim decide resolve opt choose mean prepare scheme plot hatch'],
  ['promise', 'promise vow pledge commit threaten agree offer volunteer undertake guarantee warrant'],
  ['refuse', 'refuse decline balk demur hesitate dither'],
  ['propose', 'propose recommend advocate advise counsel float pitch moot tender nominate prescribe'],
  [
    'urge',
    'urge encourage exhort implore beg beseech entreat press pressure push lobby coax cajole nudge prod goad egg dare challenge invite petition appeal',
  ],
  [
    'demand',
    'demand request order command instruct direct require mandate compel summon dictate decree bid solicit enjoin',
  ],
  ['warn', 'warn caution admonish forewarn'],
  [
    'praise',
    'praise laud applaud commend hail extol exalt compliment congratulate celebrate salute thank honor honour cheer credit flatter toast lionize glorify eulogize vaunt boast brag',
  ],
  [
    'blame',
    'criticize criticise condemn denounce slam blast lambaste assail attack bash rip rebuke chide scold berate castigate censure chastise excoriate upbraid reproach reprimand skewer savage pillory malign vilify demonize disparage denigrate belittle deride mock ridicule lampoon satirize taunt insult smear slander libel impugn knock ding hit pan trash hammer pummel accuse blame fault charge indict impeach heckle boo jeer needle troll pounce lash',
  ],
  [
    'dismiss',
    'dismiss downplay minimize ignore overlook disregard shrug deflect dodge sidestep evade discredit undercut mischaracterize misrepresent exaggerate overstate distort',
  ],
  ['side', 'support back endorse favor favour champion defend espouse embrace uphold second promote welcome'],
  ['against', 'oppose reject resist protest object rebel shun spurn disapprove renounce abandon distance'],
  [
    'call',
    'call label brand dub describe characterize characterise portray depict paint cast term style christen classify categorize compare liken equate denote refer',
  ],
  [
    'talk',
    'talk speak discuss chat converse negotiate confer quarrel bicker feud spar squabble consult communicate correspond gab banter palaver',
  ],
  [
    'express',
    'express voice convey articulate vocalize verbalize share deliver lodge issue register impart enunciate',
  ],
  [
    'affect',
    'shock startle surprise astonish amaze stun anger infuriate outrage enrage alarm trouble upset please delight impress inspire scare frighten terrify disappoint frustrate embarrass annoy irritate irk rankle offend disgust appall dismay disturb unnerve rattle spook excite thrill energize enthuse bother perturb perplex baffle confuse bewilder fascinate intrigue captivate charm amuse alienate horrify sadden depress comfort distress vex exasperate discourage dishearten hearten embolden gall peeve',
  ],
  ['seem', 'seem appear look sound'],
  [
    'permit',
    'allow permit let authorize authorise approve sanction license ban forbid prohibit bar outlaw prevent stop block veto rule adjudicate overturn ratify adopt enact legislate legalize',
  ],
  ['vote', 'vote elect select pick caucus re-elect reelect'],
  ['release', 'release unveil introduce launch present file distribute table sponsor'],
  [
    'convince',
    'convince persuade sway dissuade satisfy influence lull mislead deceive fool trick dupe con hoodwink',
  ],
  ['intervene', 'try attempt strive endeavor work fight struggle vie compete campaign run crusade agitate'],
  ['mean', 'matter signify connote entail necessitate'],
  ['light', 'make take give have get put bring keep hold draw pose leave'],
  ['aspect', 'begin start cease resume finish end quit proceed tend happen use manage fail'],
  [
    'go',
    'go come arrive depart travel walk move return drive fly march rush head enter exit cross climb follow lead',
  ],
  [
    'change',
    'increase rise grow fall drop decline decrease gain lose shrink expand reduce cut boost lower surge soar plunge slip double triple swell dwindle improve worsen change shift turn become remain stay',
  ],
  [
    'trade',
    'own buy sell pay spend earn cost hire fire fund finance invest donate lend borrow owe collect win receive obtain acquire',
  ],
  ['meet', 'meet join visit attend host greet hug kiss marry date accompany'],
  [
    'do',
    'do create build produce cause help serve provide send play open close set include contain involve base locate face beat defeat kill shoot arrest die live sit stand hang carry wear eat drink sleep',
  ],
  [
    'judge',
    'condone excuse forgive pardon justify rationalize vindicate exonerate absolve acquit convict sentence',
  ],
  ['teach', 'teach school enlighten educate'],
  ['mimic', 'echo parrot mirror ape rehash regurgitate reprise paraphrase rephrase translate misquote'],
  ['pressure', 'harass bully intimidate menace badger pester hound'],
  ['hide', 'hide conceal withhold omit suppress lie fib fabricate invent concoct feign pretend bluff'],
  ['fund', 'pray worship bless curse damn'],
];

// Columns: family, nouns with their plurals; then adjectives. Numbered after the verbs.
const words: readonly (readonly [string, string])[] = [
  [
    'statement',
    'statement statements speech speeches remark remarks comment comments assertion assertions declaration declarations announcement announcements testimony explanation explanations account accounts description descriptions characterization characterizations claim claims allegation allegations accusation accusations contention message messages word words quote quotes quotation response responses reply replies answer answers admission acknowledgment acknowledgement concession confession disclosure revelation revelations insistence assurance assurances clarification rebuttal retort quip joke jokes tweet tweets letter letters memo memos email emails post posts op-ed editorial editorials interview interviews argument arguments rhetoric rant rants tirade tirades outburst apology apologies mention mentions reference references narrative narratives slogan slogans mantra refrain pitch talk talks conversation conversations discussion discussions debate debates chatter talking lecture lectures testimonial address toast pronouncement pronouncements proclamation utterance utterances line lines point points case',
  ],
  [
    'belief',
    'belief beliefs view views opinion opinions idea ideas notion notions theory theories hypothesis assumption assumptions conviction convictions perception perceptions impression impressions thought thoughts understanding judgment judgments judgement assessment assessments evaluation attitude attitudes stance stances position positions thinking mindset perspective perspectives conclusion conclusions consensus sentiment sentiments suspicion suspicions speculation expectation expectations prediction predictions forecast forecasts estimate estimates projection projections philosophy ideology faith confidence certainty awareness knowledge realization recognition sense feeling feelings memory memories interpretation interpretations calculation calculus vision wisdom logic rationale reasoning doctrine dogma myth misconception',
  ],
  [
    'emotion',
    'fear fears worry worries concern concerns anxiety anxieties unease alarm panic dread hope hopes optimism pessimism enthusiasm excitement joy delight pride happiness satisfaction anger rage fury outrage frustration frustrations resentment hatred hate disgust contempt disdain dislike distaste disappointment dismay regret regrets remorse sorrow grief sadness shame embarrassment guilt love affection fondness admiration respect envy jealousy sympathy empathy compassion gratitude appreciation surprise shock amazement disbelief confusion curiosity interest passion fervor zeal animosity hostility antipathy bitterness discomfort displeasure dissatisfaction discontent misgivings misgiving qualms reservations reservation wariness weariness ambivalence indifference apathy nervousness jitters relief trust distrust mistrust skepticism scepticism cynicism doubt doubts uncertainty',
  ],
  [
    'intention',
    'plan plans decision decisions promise promises pledge pledges vow vows intention intentions intent aim aims goal goals ambition ambitions desire desires wish wishes willingness unwillingness eagerness reluctance refusal readiness determination commitment commitments effort efforts attempt attempts bid bids offer offers proposal proposals strategy agenda choice choices threat threats resolve agreement preference preferences inclination aspiration aspirations dream dreams',
  ],
  [
    'criticism',
    'criticism criticisms attack attacks condemnation denunciation rebuke rebukes critique critiques complaint complaints objection objections opposition protest protests backlash ridicule mockery insult insults taunt taunts jab jabs swipe swipes dig digs barb barbs broadside assault assaults scorn derision disapproval rejection rejections denial denials dismissal disagreement disagreements resistance blame charge charges reprimand slight slur slurs smear smears invective vitriol outcry furor uproar scrutiny heat flak',
  ],
  [
    'support',
    'support endorsement endorsements backing praise approval acclaim applause defense defence embrace acceptance thanks congratulations compliment compliments tribute tributes advocacy solidarity loyalty allegiance blessing favor favour kudos plaudits accolades welcome encouragement nod',
  ],
  ['question', 'question questions query queries inquiry inquiries mystery puzzle'],
  [
    'demand',
    'demand demands request requests call calls order orders directive directives instruction instructions recommendation recommendations suggestion suggestions advice plea pleas appeal appeals invitation invitations warning warnings caution petition petitions ultimatum guidance requirement requirements ruling rulings verdict verdicts mandate command commands push',
  ],
  [
    'document',
    'report reports study studies poll polls survey surveys analysis analyses article articles story stories book books paper papers research data evidence findings finding figures numbers statistics records documents filing filings transcript ad ads advertisement video commercial headline headlines news rumor rumors rumour rumours indication indications sign signs proof law rule rules average',
  ],
  [
    'moved',
    'concerned worried afraid fearful scared frightened terrified nervous anxious uneasy alarmed apprehensive troubled disturbed hopeful optimistic pessimistic happy glad pleased delighted thrilled excited proud grateful thankful sorry sad upset angry furious mad outraged enraged incensed livid irate annoyed irritated frustrated disappointed dismayed disgusted appalled shocked stunned surprised amazed astonished embarrassed ashamed jealous envious impressed enthusiastic passionate bullish bearish baffled confused puzzled perplexed bewildered offended unhappy dissatisfied satisfied content comfortable uncomfortable relieved bitter resentful tired sick unimpressed curious fascinated interested uninterested enamored horrified distraught',
  ],
  [
    'certain',
    'sure certain confident convinced aware unaware unsure uncertain positive doubtful conscious mindful cognizant clear unclear adamant persuaded unconvinced oblivious ignorant mistaken right wrong undecided torn familiar',
  ],
  [
    'disposed',
    'critical supportive opposed wary skeptical sceptical suspicious leery dismissive contemptuous scornful disdainful respectful complimentary sympathetic hostile averse resistant loyal committed devoted dedicated fond complicit tolerant intolerant distrustful cautious cynical disrespectful appreciative protective partial open neutral unanimous divided united split',
  ],
  [
    'willing',
    'willing unwilling ready eager determined reluctant prepared keen loath hesitant inclined poised bound set desperate intent hell-bent resolved slated likely unlikely',
  ],
  [
    'alleged',
    'alleged reported purported supposed so-called presumed rumored rumoured perceived apparent putative self-described self-proclaimed known proposed planned expected stated professed avowed declared',
  ],
  [
    'evident',
    'obvious evident plain true false untrue unfair important possible impossible inevitable undeniable arguable debatable controversial popular unpopular acceptable unacceptable favorable unfavorable',
  ],
  ['accordance', 'according per'],
];

/** Every form of every verb, noun and adjective with the number of its family, from 1; where a word is of two, the verb's. */
export function familyForms(): ReadonlyMap<string, number> {
  const table = new Map<string, number>();
  const add = (form: string, family: number): void => {
    if (!table.has(form)) table.set(form, family);
  };
  verbs.forEach(([, lemmas], index) => {
    for (const lemma of lemmas.split(' '))
      for (const form of Object.values(formsOf(lemma))) add(form, index + 1);
  });
  words.forEach(([, forms], index) => {
    for (const form of forms.split(' ')) add(form, verbs.length + index + 1);
  });
  return table;
}
