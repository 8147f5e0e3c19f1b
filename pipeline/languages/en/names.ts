// English words: names.
import type { EntityType } from '../../model/entity.ts';
import type { NameWords } from '../../model/language/names.ts';
import { offices } from './offices.ts';

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));
const phrases = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s*\|\s*/));

const titles = phrases(`
president | vice president | vice-president | chairman | chairwoman | chairperson | chancellor | premier |
prime minister | deputy prime minister | minister | foreign minister | defense minister | defence minister |
finance minister | interior minister | justice minister | prime minister-designate | secretary |
secretary of state | secretary of defense | secretary general | secretary-general | general secretary |
defense secretary | treasury secretary | foreign secretary | home secretary | press secretary | attorney general |
attorney-general | national security adviser | national security advisor | adviser | advisor | senior adviser |
ambassador | special envoy | envoy | special representative | special counsel | speaker | house speaker |
majority leader | minority leader | senate majority leader | opposition leader | leader | supreme leader |
senator | sen. | representative | rep. | congressman | congresswoman | governor | gov. | mayor | councilman |
councilwoman | councillor | commissioner | director | fbi director | cia director | chief | chief executive |
chief justice | justice | judge | prosecutor | sheriff | deputy | detective | officer | king | queen | prince |
princess | crown prince | emperor | empress | sultan | emir | sheikh | pope | cardinal | archbishop | bishop |
rev. | reverend | rabbi | imam | ayatollah | grand ayatollah | saint | lord | lady | sir | dame |
general | gen. | lieutenant general | lt. gen. | major general | maj. gen. | brigadier |
brig. gen. | admiral | adm. | vice admiral | rear admiral | colonel | col. | lieutenant colonel | lt. col. |
lieutenant | lt. | major | maj. | captain | capt. | commander | cmdr. | sergeant | sgt. | staff sgt. | corporal |
cpl. | pvt. | marshal | field marshal | commandant | comrade | mr. | mr | mrs. | mrs | ms. | ms | miss |
dr. | dr | doctor | professor | prof. | coach | then-president | ex-president | co-chair | spokesman | spokeswoman |
spokesperson | analyst | economist | historian | author | writer | columnist | journalist | reporter | editor |
actor | actress | singer | director-general | undersecretary | assistant secretary | candidate | activist |
strategist | scholar | scientist | billionaire | businessman | businesswoman | lawyer | attorney | consultant |
correspondent | critic | dissident | dictator | founder | co-founder | ceo | lawmaker | legislator | politician`);

/** Each type with the nouns that end a name of it. */
const endings: readonly (readonly [EntityType, string])[] = [
  [
    'Organization',
    'Institute Institution Association Union Council Committee Commission Organization Organisation Federation League Alliance Society Club Group Coalition Movement Network Front Forum Brigade Brigades Trust Board Orchestra Choir Museum Library Church Congregation Authority Forces Militia Team Campaign Consortium Partnership Syndicate United Conference',
  ],
  ['NGO', 'Foundation Endowment'],
  [
    'GovernmentOrganization',
    'Ministry Department Agency Bureau Senate Parliament Congress Assembly Court Navy Army Force Guard Guards Corps Police Administration Treasury Embassy Directorate Office Politburo Cabinet Tribunal Secretariat Inspectorate',
  ],
  ['PoliticalParty', 'Party'],
  ['EducationalOrganization', 'University College School Academy Seminary Polytechnic'],
  [
    'Corporation',
    'Corp Corp. Corporation Inc Inc. Ltd Ltd. LLC PLC Plc Company Co Co. Cos SA S.A. AG NV N.V. GmbH AB SpA Bancorp Holdings Enterprises Industries Airlines Airways Bank Motors Pharmaceuticals Technologies Systems Entertainment Studios Records Pictures Electronics Energy Petroleum',
  ],
  [
    'NewsMediaOrganization',
    'Times Post Herald Tribune Gazette Journal Chronicle Daily Observer Examiner Telegraph News Press Globe Inquirer Courier Dispatch Sentinel Broadcasting Radio Television TV',
  ],
  ['Periodical', 'Magazine Review Quarterly Weekly'],
  [
    'Place',
    'Sea Ocean River Lake Island Islands Peninsula Mountains Mountain Valley Desert Bay Gulf Strait Canal Bridge Airport Base Square Park Street Avenue Stadium Palace Castle Tower Building Hall Hospital Hotel Cemetery Heights Hills Beach Forest',
  ],
  ['AdministrativeArea', 'County Province Oblast Prefecture District Governorate Parish Township'],
  ['Legislation', 'Act Treaty Agreement Accord Accords Convention Protocol Amendment Constitution'],
  [
    'Event',
    'War Wars Revolution Uprising Summit Olympics Festival Games Championship Championships Crisis Massacre Cup Election Elections Referendum Rebellion Offensive',
  ],
];

/** Each type with the nouns that open a name of it before "of" or "for". */
const openings: readonly (readonly [EntityType, string])[] = [
  [
    'Organization',
    'Institute Council Association Center Centre League Organization Organisation Union Society Committee Commission Federation Coalition Alliance Front Campaign Fund Museum Church Order',
  ],
  ['GovernmentOrganization', 'Ministry Department Bureau Office House Court Parliament Congress Senate'],
  ['EducationalOrganization', 'University College School Academy'],
  ['Corporation', 'Bank'],
  ['Event', 'Battle Siege Treaty War'],
  ['Place', 'Gulf Strait Bay Isle Cape'],
];

const typed = (rows: readonly (readonly [EntityType, string])[]): ReadonlyMap<string, EntityType> =>
  new Map(rows.flatMap(([type, nouns]) => nouns.split(' ').map((noun) => [noun, type] as const)));

// Words that open sentences or stand in capitals without being names.
const common = words(`
a an the this that these those such some any no none all both each every either neither another other others many
much more most few fewer several enough various certain one two three four five six seven eight nine ten first
second third last next former same half i you he she it we they me him her us them my your his its our their mine
who whom whose which what when where why how whether if unless until while although though because since as than
so and or but nor yet for of in on at by to from with without within into onto over under above below between
among against across along around after before behind beneath beside besides beyond despite down during except
inside instead like near off out outside past per regarding through throughout toward towards up upon via is are
was were be been being am do does did done doing have has had having will would shall should can could may might
must ought not never ever always often sometimes usually rarely seldom also too even only just still already
again once twice soon now then there here today tomorrow yesterday tonight perhaps maybe however moreover
furthermore nevertheless nonetheless therefore thus hence consequently meanwhile otherwise instead indeed
finally eventually initially recently currently lately clearly obviously apparently certainly surely probably
possibly actually really fortunately unfortunately thankfully sadly hopefully ironically surprisingly
interestingly additionally similarly likewise accordingly afterwards afterward later earlier formerly previously
originally ultimately generally typically specifically especially particularly according due thanks given
considering including regardless rather quite very let lets please yes well ok okay oh ah hello dear good great
new old big small long short high low late early recent early
critics officials experts analysts sources people everyone everybody someone somebody anyone
anybody nobody nothing something everything anything monday tuesday wednesday thursday friday saturday sunday
mon. tue. tues. wed. thu. thur. thurs. fri. sat. sun. january february march april june july august september
october november december jan. feb. mar. apr. jun. jul. aug. sep. sept. oct. nov. dec. spring summer autumn
winter fall morning evening afternoon night week month year century christmas easter god
reading hope hopes such doing making taking having getting going
looking speaking asked question answer note editor copyright photo image video source table figure chapter part
section appendix introduction conclusion summary abstract`);

const sports = words(`
captain captains pitchers goalscorer goalscorers
soccer rugby basketball baseball hockey handball volleyball cricket tennis golf athletics cycling swimming boxing skiing
badminton squash snooker judo rowing
striker midfielder goalkeeper defender fullback winger halftime half-time penalty equaliser goalless fixture fixtures
qualifier qualifiers quarterfinal quarterfinals quarter-finals semifinal semifinals semi-finals playoff playoffs
tournament championship champions league season preseason coach teammate innings wicket wickets batsman bowler bowled
lbw inning pitcher homer shortstop quarterback touchdown puck rebounds seeded seeds unseeded tiebreak tie-break birdie
bogey par lap laps podium sprinter cyclist peloton standings halfback referee squad scored scorers scoreless
substitute substitutes relegation relegated promoted kickoff stadium fans rematch undefeated unbeaten`);

const dealings = words(`
talk talks talked talking negotiate negotiates negotiated negotiating negotiation negotiations deal deals dealt
dealing dicker dickers dickered dickering bargain bargains bargained bargaining agree agrees agreed agreeing
cooperate cooperates cooperated cooperating cooperation diplomacy dialogue engage engages engaged engaging
engagement relations relationship ties accord agreement treaty pact trade tension tensions conflict war
confrontation contacts meet meets consult consults consultations sanctions pressure patience détente standoff
clash clashes cooperate side sides alliance rapprochement reconcile reconciliation`);

export const names: NameWords = {
  titles,
  titleEnds: new Set(Array.from(titles, (title) => title.slice(title.search(/[^ -]+$/)))),
  longestTitle: 3,
  leaders: ['President', 'Prime Minister', 'Chancellor', 'Chairman', 'Premier'],
  reigns: words('administration government regime presidency cabinet'),
  endings: typed(endings),
  openings: typed(openings),
  links: words('and &'),
  openers: words('of for on'),
  of: 'of',
  particles: words('van von der den de da del della di du la le bin ibn ben al el ter ten zu'),
  generations: words('Jr. Jr Sr. Sr II III IV'),
  ships: words('USS HMS HMAS HMCS INS RMS USNS MV'),
  vessels: words(
    'cruiser frigate destroyer battleship battlecruiser warship submarine corvette minesweeper flagship icebreaker tanker freighter trawler steamship schooner',
  ),
  halves: words('North South East West'),
  placeWords: words('in at from near to into around outside'),
  sorts: typed([
    ['AdministrativeArea', 'state province region county'],
    ['City', 'city'],
    ['Periodical', 'magazine'],
    ['NewsMediaOrganization', 'newspaper'],
  ]),
  the: 'the',
  joins: words('and or'),
  common,
  voteKinds: words(
    'general presidential parliamentary legislative state federal provincial regional local municipal mayoral gubernatorial senate assembly special leadership constitutional independence by - party',
  ),
  votes: words(
    'election elections by-election by-elections referendum referendums primary primaries caucus caucuses',
  ),
  sports,
  dealings,
  withWords: words('with between against'),
  sport: {
    posts:
      words(`coach captain skipper striker midfielder goalkeeper winger quarterback linebacker cornerback pitcher
      shortstop outfielder infielder baseman slugger goalie goaltender batsman bowler wicketkeeper flanker fly-half
      scrum-half`),
    people:
      words(`manager defender keeper forward fullback receiver safety catcher spinner seamer hooker prop teammate
      fans supporters squad side team defence defense attack bench roster legend great star`),
    kinds: new Map(
      Object.entries({
        football: `football soccer striker strikers midfielder midfielders goalkeeper winger penalties fifa uefa premier
          offside equaliser equalizer header`,
        cricket:
          'cricket cricketer wicket wickets innings batsman batsmen bowler bowlers spinner seamer odi twenty20',
        rugby: 'rugby scrum scrums lineout fly-half scrum-half flanker hooker tries wallabies springboks',
        baseball: 'baseball inning pitcher pitchers shortstop baseman outfielder homer homers bullpen mlb',
        basketball: 'basketball nba rebounds rebound three-pointer layup',
        hockey: 'hockey nhl puck goalie goaltender power-play',
        "women's": "women women's womens",
        gridiron: 'quarterback quarterbacks touchdown touchdowns nfl linebacker cornerback interceptions',
      }).flatMap(([kind, text]) => text.split(/\s+/).map((word) => [word, kind] as const)),
    ),
    beats: words('beat beats beating defeated defeating thrashed trounced routed edged hammered thumped'),
    games: words(
      'win wins victory victories triumph defeat loss draw match game final clash tie played lost won goals',
    ),
    versus: words('over against to by with'),
    women: "women's",
  },
  offices,
};
