// Names of the knowledge base → made-up wire reports, their names marked: results, tables, line-ups, earnings, bylines.
// What stands here is a grammar of our own: no line of any report.

import { coinedKinds, coinerOf } from './coined.mjs';
import { frames, rows } from './frames.mjs';

/** Kinds of names, drawn from the facts of the knowledge base. */
export function stockOf(facts) {
  const stock = {
    country: [],
    demonym: [],
    city: [],
    region: [],
    given: [],
    family: [],
    club: [],
    nick: [],
    firm: [],
    body: [],
    media: [],
    party: [],
    ministry: [],
    school: [],
    event: [],
  };
  const cities = new Set();
  for (const { name, type, prior } of facts) if (type === 'City' && prior >= 20) cities.add(name);
  for (const fact of facts) {
    const { type, prior, aliases, demonyms } = fact;
    const name = plain(fact.name);
    if (!/^[A-Za-z .'&-]+$/.test(name) || name.length > 40) continue;
    const weight = 1 + Math.floor(prior / 25) ** 2;
    if ((type === 'Country' || (type === 'AdministrativeArea' && prior >= 70)) && demonyms.length > 0) {
      for (let i = 0; i < weight; i++) {
        stock.country.push(name);
        for (const each of demonyms)
          if (!/s$|man$|men$/.test(each) || /[cs][hs]$|ss$/.test(each)) stock.demonym.push(each);
      }
    }
    if (type === 'City' && prior >= 20) for (let i = 0; i < weight; i++) stock.city.push(name);
    if (type === 'AdministrativeArea' && prior >= 30 && name.split(' ').length < 3) stock.region.push(name);
    if (type === 'Person') {
      const words = name.split(' ');
      if (words.length < 2 || words.length > 4 || !words.every((word) => /^[A-Z][A-Za-z'-]+$/.test(word)))
        continue;
      stock.given.push(words[0]);
      stock.family.push(words.slice(words.length > 2 ? -1 : 1).join(' '));
    }
    if (type === 'Organization' || type === 'Thing') {
      const words = name.split(' ');
      const club = [name, ...aliases].some((each) =>
        /\b(?:F\.?C\.?|A\.?C\.?|S\.?C\.?|C\.?F\.?|S\.?V\.?|Football Club|IFK|FK|SK|BK|Sport|Calcio)\b/.test(
          each,
        ),
      );
      const places = [1, 2].filter(
        (count) => words.length > count && words.length < 5 && cities.has(words.slice(0, count).join(' ')),
      );
      const nick = places.length > 0 ? words.slice(places[places.length - 1]).join(' ') : '';
      if (club) {
        stock.club.push(name.replace(/ (?:Football Club|F\.C\.)$/, ''));
        for (const each of aliases)
          if (each.length < 20 && !/Club/.test(each) && /^[\p{L} .-]+$/u.test(each)) stock.club.push(each);
      } else if (
        nick !== '' &&
        /s$|Sox|Jazz|Heat|Magic|Thunder|Wild|Lightning|Avalanche/.test(nick) &&
        prior >= 30 &&
        !/Airlines|Systems|Series|Museums|Times|News/.test(nick)
      ) {
        stock.nick.push([words.slice(0, places[places.length - 1]).join(' '), nick]);
      } else if (words.length > 1 && !/national|Stadium|Palace|Hospital|team/.test(name))
        stock.body.push(name);
      if (!club) for (const each of aliases) if (/^[A-Z]{3,5}$/.test(each)) stock.body.push(each);
    }
    if (type === 'Corporation') stock.firm.push(name);
    if (type === 'NewsMediaOrganization' && !cities.has(name)) stock.media.push(name);
    if (type === 'PoliticalParty' && prior >= 3) stock.party.push(name);
    if (type === 'GovernmentOrganization') stock.ministry.push(name);
    if (type === 'EducationalOrganization' && prior >= 10) stock.school.push(name);
    if (type === 'Event' && prior >= 10) stock.event.push(name);
  }
  for (let i = 0; i < 40; i++) stock.country.push('U.S.');
  return stock;
}

/** Letters without their marks, as the wires write. */
function plain(name) {
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/ł/g, 'l')
    .replace(/ø/g, 'o')
    .replace(/Ø/g, 'O')
    .replace(/ß/g, 'ss');
}

const classes = {
  ...coinedKinds,
  P: 'PER',
  B: 'LOC',
  J: 'PER',
  Z: 'ORG',
  L: 'PER',
  I: 'PER',
  G: 'PER',
  T: 'ORG',
  N: 'ORG',
  F: 'ORG',
  O: 'ORG',
  M: 'ORG',
  U: 'ORG',
  Y: 'ORG',
  K: 'ORG',
  C: 'LOC',
  A: 'LOC',
  R: 'LOC',
  S: 'LOC',
  D: 'MISC',
  E: 'MISC',
  V: 'MISC',
  X: 'MISC',
};

/*
 * Slots: P person, L last name, I initial and last name, G last name with its given name's initial after it,
 * T team, N nickname of a team, F firm, O organisation, M media, U ministry, Y party, K school; C country, A city,
 * R region, S stadium; D demonym, E event, X tournament. # a small number, %…: other fillings.
 * ^ before a line: capitals throughout.  ~ before a line: the line is repeated, filled anew.
 */
const sports = [
  'SOCCER',
  'RUGBY UNION',
  'RUGBY LEAGUE',
  'BASKETBALL',
  'ICE HOCKEY',
  'HANDBALL',
  'VOLLEYBALL',
  'HOCKEY',
  'BASEBALL',
  'AMERICAN FOOTBALL',
  'NBA BASKETBALL',
  'NHL ICE HOCKEY',
  'WATER POLO',
];
const solos = [
  'TENNIS',
  'GOLF',
  'ATHLETICS',
  'CYCLING',
  'SWIMMING',
  'BOXING',
  'SKIING',
  'ALPINE SKIING',
  'MOTOR RACING',
  'BADMINTON',
  'SQUASH',
  'SNOOKER',
  'FIGURE SKATING',
  'TABLE TENNIS',
  'JUDO',
  'ROWING',
];

const headsTeam = rows(`
^{sport} - {T} BEAT {T} %score
^{sport} - {C} BEAT {C} %score IN {X}.
^{sport} - {D} {league} RESULTS.
^{sport} - {D} {league} SUMMARIES.
^{sport} - {D} {league} STANDINGS.
^{sport} - {D} {league} RESULTS / STANDINGS.
^{sport} - {D} LEAGUE FIXTURES.
^{sport} - {L} OUT OF {C} SQUAD.
^{sport} - {L} SIGNS FOR {T}.
^{sport} - {L} NAMED AS {C} COACH.
^{sport} - {C} NAME SQUAD FOR {X}.
^{sport} - {T} STAY TOP AFTER LATE {L} GOAL.
^{sport} - {C} AND {C} DRAW %score IN {X}.
^{sport} - {T} HELD BY {T}.
^{sport} - {N} EDGE {N} IN OVERTIME.
^{sport} - {L} LEADS {N} OVER {N}.
^{sport} - {C} CRUISE INTO {X} FINAL.
^{sport} - {T} COACH {L} QUITS.
^{sport} - STANDINGS AFTER %weekday 'S GAMES.
^{sport} - LEADING GOALSCORERS.
^{sport} - {O} FINES {T}.
^{sport} - {L} %word %word %word.
^{sport} - {L} %word {L} IN %word %word.
^{sport} - {C} %word %word, %word {C} %word %word.
^{sport} - {T} %word %word %word {T}.
^{sport} - %word {L} %word %word.
^{sport} - {N} %word %word %word AS {N} %word %word.
^{sport} - %word, %word, %word %word %word.
^{sport} - {T} 'S {L} %word TO {T}.
^{sport} - %word %word PUTS {C} %word.
^{sport} - {L} 'S SUSPENSION UPHELD BY {O}.`);
const headsSolo = rows(`
^{sport} - {X} RESULTS.
^{sport} - {L} WINS {X}.
^{sport} - {L} BEATS {L} IN {X}.
^{sport} - {L} INTO FINAL.
^{sport} - {X} SCORES.
^{sport} - {L} LEADS {X} AFTER FIRST ROUND.
^{sport} - RESULTS AT {X}.
^{sport} - {L} TAKES TITLE.
^{sport} - {L} AND {L} ADVANCE.
^{sport} - WORLD CUP {D} RESULTS.
^{sport} - {L} %word %word %word.
^{sport} - {L}, {L} %word %word %word IN {A}.
^{sport} - {L} %word {L} %word %word.
^{sport} - %word-%word %word {L} %word TITLE.
^{sport} - %word %word FOR {A} %word.
^{sport} - TOP SEED {L} CRASHES OUT IN {A}.`);
const dates = rows(`
^{A} %date
^{A} %date
^{A} %date
^{A}, ~C %date
^{A}, ~R %date`);

/** Blocks of lines. */
const blocks = {
  results: rows(`
Results of {D} %division matches played on %weekday:
Results of {D} %division matches on %weekday (home team in capitals):
Results in the {D} %division at the weekend:
Results of %weekday 's games:
{T} # {T} #
{T} # {T} # (halftime #-#)
+{T} # {T} #
+{T} # {T} #
+{T} # {T} #
+{T} # {T} #
{T} v {T}
Postponed: {T} v {T}
Playing %weekday: {T} v {T}`),
  capitals: rows(`
+^^{T} %points {t} %points
+{t} %points ^^{T} %points
+^^{T} # {t} #
+{t} # ^^{T} #
+^^{N} %points {N} %points
Results of games played on %weekday (home team in caps):
{V}
^{V}
Results of {V} games on %weekday (home team in CAPS):
{t} # ^^{T} # (in 12)
^^{T} # {t} # (OT)`),
  schedule: rows(`
+^{T} AT {B}
+^{T} AT {B}
+^{T} V {T}
^%weekday, %month # SCHEDULE
{T} at {B}, %hour`),
  standings: rows(`
^{V}
^{V}
{V}
^W L PCT GB
^P W D L F A PTS
Standings (games, wins, draws, losses, goals, points):
Standings (games, wins, losses, points):
+{T} %many # # # %many %many %many
+{T} # # # # # # #
+^{T} %many %many .%three -
+^{T} %many %many .%three # 1/2
+^{T} %many %many .%three #
+{T} %many # # # %many %many %many
+^{T} %many # # # %many %many`),
  scorers: rows(`
Scorers: {P} (%minth minute), {P} (%minth)
{T}: {P} (%many), {P} (%many pen), {L} (%many)
{T} - {P} (%minth minute)
{C} - {P} (%minth minute), {P} (%minth)
{T} # ({P} %many, {P} %many) {T} # ({L} %many). Halftime #-#. Attendance %thousand.
+{T} # ({L} %many) {T} # ({L} %many, {L} %many).
Scorer: {P} (%minth)
Attendance: %thousand
Attendance %thousand. Halftime #-#.
#. {P} ({T}) #
+%many - {P} ({T})
+# {P} ({D}), {P} ({T})`),
  lineup: rows(`
Teams:
{C} - # - {P}; # - {P}, %many - {P}, %many - {P}; # - {P}, # - {P} (%many - {P} %minth); %many - {P}.
{T}: %many-{P}; %many-{P}, # - {P}, {P}; %many - {P} (%many - {P}, %minth)
Squad: Goalkeepers - {P} ({T}), {P} ({T}).
Defenders - {P} ({T}), {P}, {P} (both {T}), {P} ({T}).
Midfielders - {P} ({T}), {P} ({T}), {P} ({t}).
Forwards - {P} ({T}), {P} ({T}), {P}.
{C}: {P} (captain), {P}, {P}, {P}, {P}, {P}, {P} ({R}).
Teams: {C} - {P} (captain), {P}, {P}, {I}, {P}.
Substitutes: {P}, {P}, {P}.`),
  cricket: rows(`
{D} first innings
{C} second innings %many-#
+{I} c {L} b {L} %many
+{P} b {L} %many
+{I} lbw b {L} #
+{P} not out %many
+{I} run out %many
+{P} c {L} b {P} %many
+{I} st {L} b {L} #
+{L} c and b {L} #
Extras (lb-# nb-# w-#) %many
Did not bat: {P}, {P}, {L}.
Fall of wickets: 1-%many 2-%many 3-%three 4-%three.
Bowling: {L} %many-#-%many-#, {L} %many-#-%many-# (w-#), {P} #-#-%many-#.
{T} %three and %three-# ({P} %many, {I} %many; {P} 4-%many) v {T}.
+{A}: {T} %three ({P} %many) and %three-#. {T} %three.
^{T} V {T}, AT {S}`),
  singles: rows(`
+{P} ({C}) beat {P} ({C}) %sets
+{P} ({C}) beat {P} ({C}) %sets
+# - {P} ({C}) beat {P} ({C}) %sets
+%many-{P} ({C}) beat #-{P} ({C}) %sets
{P} and {P} ({C}) beat {P} ({C}) and {P} ({C}) %sets
Men 's singles, first round
Women 's singles, quarter-finals
Results of first round matches at the {X} on %weekday (seeds before the names):
Results from the {X} on %weekday (seeds given):
Semifinals:
Doubles:`),
  ranking: rows(`
+#. {P} ({C}) %many.%three
+%many. {P} ({D}) %many.%three seconds
+#. {P} ({C}) #:%many.%three
+#. {P} ({C}), {F}, %many.%three
+%many. {P}, {C}, {T}, %many points
+#. {P} ({C}) {T} same time
+# {P} ({C}) %three
#. {P} ({C}) 1 hour %many minutes %many.%three seconds
#. {C} ({P}, {P}, {P}, {P}) #:%many.%three
Women 's 100 metres:
Men 's 200 metres freestyle:
Overall standings after the %minth stage:
Leading placings in the {X} on %weekday:
World Cup points: #. {P} ({C}) %three`),
  golf: rows(`
Leading scores after the third round of the {X} at {S} on %weekday ({D} unless marked):
+%three {P} ({C}) %many %many %many %many
+%three {P} %many %many %many %many, {P} ({C}) %many %many %many %many
+%three {P} ({C}) %many %many %many, {P} %many %many %many, {P} (%C) %many %many %many
+%three {P}, {P}, {P}, {P} ({C})`),
  teamProse: rows(`
{C} beat {C} #-# (halftime #-#) in a {X} %division qualifier on %weekday.
{C} drew #-# with {C} in a friendly international on %weekday.
{T} beat {T} #-# in the {D} %division on %weekday.
{T} moved to the top of the {D} league with a #-# win over {T} on %weekday.
{P} scored twice as {T} beat {T} #-# on %weekday.
{P} scored the winner for {T} after %many minutes at {S}.
{T} coach {P} said his side had deserved more.
{D} striker {P} has signed for {T} from {T} for # million pounds.
{T} 's {P} was sent off in the %minth minute.
{C} 's {P} equalised before the break.
{L} , who joined from {T} last year, put {T} ahead after %many minutes.
"We never gave up," said {D} coach {P}.
{D} champions {T} were held to a #-# draw by {T}.
{L} beat goalkeeper {P} from close range.
In {A}, {P} had %many points as the {N} beat the {N} %many-%many.
At {A}, {P} hit a three-run homer as the {N} defeated the {N} #-#.
The {N} won for the third time in a row with a #-# victory over {T} on %weekday.
{P} pitched seven innings for {T}, who lost to the {N}.
In {A}, {P} scored # goals and {L} had # assists for {T}.
{T} captain {P} will miss the match against {T} with a knee injury.
Former {C} captain {P} will take charge of {T} next season.
{L} made his debut for {C} against {C} in %year.
{T} will meet {T} in the semifinals.
{C} face {C} and {C} in their group.
{C} lead the series #-# with one match to play in {A}.
But {L} hit back for {T} with a %minth minute try.
Instead {L} beat {L} with a low shot.
"I can't believe we won," said {L}. "We played well and I scored."
Former {N} captain {P} and {D} fullback {P} scored for {T}.
{P} kicked four penalties for {C} in front of %thousand at {S}.
{R} won the toss and chose to bat against {C}.
The {O} has fined {T} over crowd trouble in {A}.
{T} are two points clear of {T} and three ahead of {T}.
{T}'s lead over {T} was cut to # games.
{P} 's goal gave {T} a #-# victory against {T}.
{P}, on loan from {T}, scored in the %minth minute.
{L} and {L} scored for {C}.
The {N} are # games behind {T} in the {X}.
{P} left the {N} for the {N}.
{C} 's %word %word %word {P} %word.
Former {C} captain {P} and {C} %word {P} were both injured.
{C} put {C} in to bat in {A}.
{T} 's lead over the {N} is # games.
{D} %word {P} of {T} and {D} %word {P} of {T} %word.
The {D} first division club {T} paid {T} # million.
The {A} club will play at {S} against {T}.
{T} %word the {N} %word %word %word.
{A} police arrested # fans after {T} lost to {T}.`),
  soloProse: rows(`
{P} of {C} won the {X} on %weekday, beating {D} {P} %sets.
Top seed {P} of {C} reached the quarter-finals of the {X} in {A}.
{D} {P} shot a four-under-par %many to lead the {X} by one stroke from {P} of {C}.
{L} lost to {P} %sets.
Second-seeded {P} will play {P} or {P} next.
"I played well today," said {L}, who comes from {A}.
{P} ({C}) won the 800 metres ahead of {P} of {C}.
World champion {P} of {C} broke the world record in {A} on %weekday.
{L} broke {L} in the ninth game.
Olympic champion {P} was beaten by {D} {P}.
{L}, a {D}, finished third behind {L} and {D} team mate {P}.
{P}, driving for {F}, led from the start.
{P}, riding for {T}, won the %minth stage of the {X} from {A} to {A}.
{L} 's coach, {P}, said the {D} was fit.
{P}, the former world number one from {C}, pulled out of the {X}.`),
  firmProse: rows(`
{F} said on %weekday its net profit rose to $ #.# million in the first half.
{F} said it had agreed to buy {F} for $ # million.
Shares of {F} fell # to %many on the {D} stock market.
Shares in {F} rose on the {K2}.
{P}, chairman of {F}, said sales in {C} were strong.
{F} chief executive {P} told {M} that the group was looking at {C}.
{P}, an analyst at {F}, said {F} would benefit.
"Prices will recover," said {P} of {F} in {A}.
A {F} spokesman declined to comment.
{F} , based in {A}, {R}, makes parts for {F} and {F}.
{F} expects growth in {C} and {C}.
{F} filed suit against {F} in {A}.
Traders in {A} said {D} buyers were absent.
{D} wheat prices fell in {A} after {U} figures.
The {U} said {C} 's trade deficit widened in %month.
{M} reported that {F} had held talks with {F}.
{L} said {F} was not for sale.
{F}'s results were in line with forecasts, {D} brokers said.
Oil prices rose after {O} ministers met in {A}.
{F} unit {F} will build a plant in {A}, {C}.
{P}, head of research with {F} in {A}.
{F} , a unit of {F} & {F}, opened offices in {A} and {A}.
{A} stocks were firm, led by {F} and {F}.
{A} bourse, {A} market and {A} prices were steady.
In {A}, the {K2} index rose.
{F} of {A} said it had completed the purchase of {F} of {A}, {R}.
The {O} ({Z}) index fell in %month.
%Word %word %word, said a trader at {F}.
%Word %word was quiet at # rupees.
The %month %word was %word in {A}.
{C} exported # tonnes of coffee to {C}, {P} of the {U} said.`),
  firmHeads: rows(`
{F} Q# net rises.
{F} sees higher profit.
{F} plunges on first-half results.
{F} to buy {F} unit.
{F} shares up after results.
RESEARCH ALERT - {F} cut.
{D} {commodity} prices fall.
{A} {commodity} close higher.
{C} to import more {commodity}.
{F} names {P} chairman.
{F} says no talks with {F}.
{C} 's trade gap widens.
{F} and {F} in joint venture.
{D} stocks end lower.
{A} stocks %word %word.
{F} %word %word %word.
{C} %word %word - {M}.
{F} 's %word %word %word {F} %word.
%Word %word %word %word.
{A} %word %word, %word %word.`),
  firmRows: rows(`
+{F} %money %money
Shr loss $ %money profit $ %money
Net loss %thousand profit %thousand
Revs %thousand %thousand
{F} Q# EPS
Company name {F}
+{F} unchanged at %many
Lead: {F} Co-lead: {F}`),
  newsHeads: rows(`
{C} {L} says talks to go on.
{C} 's {L} arrives in {C}.
{D} troops leave {A}.
{L} meets {L} in {A}.
Three killed in {A} blast.
{D} minister visits {C}.
{C} , {C} sign trade pact.
{O} condemns {D} raid.
{U} denies {M} report.
{D} police arrest # in {A}.
{C} says {D} jet violated airspace.
{L} wins {C} election.
PRESS DIGEST - {C} - %month #.
FEATURE - {D} farmers face new threat.
{Y} leads in {C} poll.
Earthquake hits eastern {C}.
{C} rejects {L} 's offer.
{L} %word {C} %word %word.
{O} %word %word over {R} %word %word.
{A} %word %word %word.
{C} %word %word, {L} %word.
%Word %word of {A} %word.
{C} 's {P} %word {A} %word.
{A} airport %word after %word.
{Z} %word %word {C} %word.
{D} {Z} %word %word {A}.`),
  newsProse: rows(`
{D} President {P} said on %weekday that talks with {C} would go on.
{P} , prime minister of {C}, arrived in {A} on %weekday for talks with {D} leaders.
{D} Foreign Minister {P} told reporters in {A} that {C} would sign.
{L} said the agreement had been reached in {A}.
{L} told {M} he would not resign.
The {U} said # people were killed near {A}.
The {O} said it would send observers to {C}.
{D} troops shelled {A} in {R} on %weekday, {M} said.
{P} of the {Y} won the vote in {R}.
A spokesman for {O} said {C} had not replied.
"We want peace," {L} told {M} in {A}.
{M} quoted {P} as saying that {C} and {C} were close to a deal.
Police in {A} said they had arrested {P}, a {D}.
{A} police said the men came from {A}, # km north of {A}.
{P}, a lawyer from {A}, teaches at {K}.
Relations between {C} and {C} have been cool since %year.
{C} 's {L} and {L} of {C} met in {A}, {C}.
The talks between {C} and the {O} opened in {A} on %weekday.
{D} rebels and {D} soldiers clashed in {R}.
{P}, leader of the {Y}, flew to {A}.
Officials from {C}, {C} and {C} met in {A} to discuss the crisis.
The {E} ended in %year.
The {U} in {A} confirmed the report by {M}.
{L}, speaking in {D}, thanked {C}.
{L} 's wife {G} was with him.
The town of {A} in {R} was quiet on %weekday.
Police sealed off the village of {A}, near {A}.
{L} flew into {R} earlier in the day.
The {C} government said troops in {C} would stay.
The {Z} said it had seized the road between {A} and {A}.
{Z} leader {P} and {Z} spokesman {L} were not available.
The {O} ({Z}) said it would open its {A} office.
The battle of {A} was fought in %year.
%year - {P}, {D} %word and %word, born.
%year - {D} %word {P} died in {A}.
%year - {C} and {C} signed a treaty in {A}.
%year - The {E} began.
Former {R} Gov. {P} and Sen. {P} spoke in {A}.
General {L} and Cardinal {P} met Sir {P} at {S}.
{D} %word {P} said the %word in {A} was %word.
Two people were killed in {A}, {R}.
The {D} embassy in {A} had no comment.
{A} 's mayor, {P}, thanked {O}.
But {L} said he had not read it.
Instead {L} flew to {A}.
On %weekday {L} told the {Y} that it was over.
"I think we won because we ran," {L} said. "We like {C}."
Last %weekday {P} said I should go to {A}.
President {L} and Prime Minister {L} will meet in {A}.
{D} President {L} called on {D} Foreign Minister {L} to go to {C}.
{L} accused {C} of arming the {Z}.
The expansion of settlements around {A} angered {C}.
The {U} of {C} said the {D} army had left {R}.
Opposition leader {P} ( {Y} ) lost in {R}.
"It is over," said {L}. "We are going home to {A}."
{A} 's %word %word %word, {L} said.
{C} 's %word to {C} was %word, the {M} newspaper said.
State news agency {Z} quoted {L} as saying {C} was ready.
{D}, {D} and {D} troops took part.
{C}-based %word %word %word.
He was born in {A}, {R}, in %year and studied at the {K}.
^{M}
^THE {M}
{M}
- {P} says government will cut taxes.
- {D} police seized drugs in {A}.
- {F} plans to sell {F}.`),
  sign: rows(`
-- {P}, %ANEWS +49 30 %three %three
-- {P}, {A}
-- %ANEWS
-- By {P}
({P} in {A}, %ANEWS)
{A} newsroom, +49 30 %three %three`),
};

const fillings = {
  league: [
    'FIRST DIVISION',
    'PREMIER LEAGUE',
    'SECOND DIVISION',
    'CUP',
    'LEAGUE',
    'CHAMPIONSHIP',
    'SUPER LEAGUE',
    'PRO',
  ],
  division: [
    'first division',
    'premier division',
    'second division',
    'group four',
    'league',
    'championship',
    'premier league',
    'cup',
    'group two',
  ],
  weekday: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
  month: [
    'January',
    'February',
    'March',
    'April',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
  commodity: ['wheat', 'coffee', 'cocoa', 'sugar', 'copper', 'oil', 'gold', 'grain', 'cotton', 'rubber'],
};
const cups = [
  '{d} Open',
  '{a} Open',
  'World Cup',
  'European Cup',
  '{d} Grand Prix',
  'Davis Cup',
  'World Championships',
  '{d} Masters',
  'Tour of {c}',
  '{a} Marathon',
  'European Championship',
  'UEFA Cup',
  '{d} Cup',
  '{a} Classic',
  '{d} League',
  'Olympic Games',
  'Champions Cup',
  '{r} Open',
  'Ryder Cup',
  '{d} Indoor Championships',
  'National League',
  'American League',
];
const leagues = [
  'Eastern Division',
  'Western Division',
  'Central Division',
  'Atlantic Division',
  'Pacific Division',
  'National League',
  'American League',
  'Eastern Conference',
  'Western Conference',
  'Northern Division',
];
const joints = ['van', 'van der', 'de', 'al', 'bin', 'ul', 'von', 'da', 'el'];
const firmEnds = [
  'Corp',
  'Inc',
  'Ltd',
  'Co',
  'SA',
  'AG',
  'Plc',
  'Group',
  'Holdings',
  'NV',
  'Bank',
  'International',
  'Industries',
  'Systems',
  'Resources',
  'Securities',
  'Brothers',
  '& Co',
  'Co Ltd',
];

for (const [kind, lines] of Object.entries(frames)) blocks[kind] = [...(blocks[kind] ?? []), ...lines];

/** Capitals as in a heading: on all words but the short ones between others. */
function inTitleCase(words) {
  return words.replace(/\b[a-z][a-z-]*/g, (word) =>
    /^(?:a|an|and|at|by|for|in|of|on|or|over|s|the|to|with)$/.test(word)
      ? word
      : word.charAt(0).toUpperCase() + word.slice(1),
  );
}

/** What firms are called without. */
const firmEnd = /(?<=\w) (?:Co\.? )?(?:Corp|Inc|Ltd|Co|Plc|SA|AG|NV|Group|Holdings|International)\.?$/i;

/** A generator of reports, with ordinary words where any will do: each call makes one, `{text, names: [{start, end, kind}]}`. `random()` gives 0 ≤ x < 1. */
export function wireOf(stock, ordinary, random) {
  const below = (n) => Math.floor(random() * n);
  const one = (list) => list[below(list.length)];
  const blend = (list) => {
    const [a, b] = [one(list).split(' ')[0], one(list).split(' ')[0]];
    const made = a.slice(0, Math.ceil(a.length / 2)) + b.slice(Math.floor(b.length / 2)).toLowerCase();
    return made.length < 4 ? a : made;
  };
  const given = () => (below(5) === 0 ? blend(stock.given) : one(stock.given));
  const family = () => (below(2) === 0 ? blend(stock.family) : one(stock.family));
  const city = () => (below(6) === 0 ? blend(stock.city) : one(stock.city));

  return function report() {
    const cast = {
      people: [],
      teams: [],
      countries: Array.from({ length: 5 }, () => one(stock.country)),
      cities: [city(), city(), city()],
      firms: [],
      league: below(4),
    };
    const newTeam = () => {
      const kind = below(10);
      if (cast.league === 0) return kind < 8 ? one(stock.nick)[0] : one(stock.city);
      if (cast.league === 1) return kind < 5 ? one(stock.region) : city();
      if (kind < 4) return one(stock.club);
      if (kind < 9) return city();
      return `${one(['FC', 'Dynamo', 'Sparta', 'Real', 'Inter', 'Racing', 'SC', 'Sporting', 'Olympique'])} ${city()}`;
    };
    for (let i = 0; i < 12; i++) cast.teams.push(newTeam());
    cast.places = [city(), city(), city(), one(stock.region)];
    if (cast.league < 2) cast.places = cast.teams.slice(0, 6);
    const initials = () =>
      Array.from({ length: 3 + below(2) }, () => one([...'ABCDEFGIKLMNOPRSTU'])).join('');
    const coined = coinerOf(stock, one, { family, city, initials });
    for (let i = 0; i < 6; i++)
      cast.firms.push(
        below(4) === 0
          ? one(stock.firm)
          : below(2) === 0
            ? coined.a()
            : below(3) === 0
              ? blend(stock.family)
              : `${one([blend(stock.family), one(stock.family), one(stock.city), one(stock.firm).split(' ')[0]])} ${one(firmEnds)}`,
      );
    const person = () => {
      const made = [given(), family()];
      const odd = below(24);
      if (odd === 0) made[1] = `${one(joints)} ${made[1]}`;
      if (odd === 1) made[1] = `${made[1]}-${one(joints)}-${family()}`;
      if (odd === 2) made[1] = `${made[1]}-${family()}`;
      if (odd === 3) made[0] = `${made[0]} ${given()}`;
      if (odd === 4) made[0] = `${made[0]} ${given().charAt(0)}.`;
      if (odd === 5) made[0] = `${given()}-${given().toLowerCase()}`;
      if (odd === 6)
        [made[0], made[1]] = [
          blend(stock.family),
          `${one(stock.given).slice(0, 4)}-${one(stock.given).slice(0, 3).toLowerCase()}`,
        ];
      if (odd === 7) made[1] = `${made[1]} Jr`;
      if (odd === 8) made[0] = `${made[0].charAt(0)}.${given().charAt(0)}.`;
      cast.people.push(made);
      return made;
    };
    const known = () => (cast.people.length > 0 && below(3) > 0 ? one(cast.people.slice(-6)) : person());
    const number = {
      word: () => one(ordinary),
      Word: () => one(ordinary).replace(/^./, (letter) => letter.toUpperCase()),
      '#': () => String(below(10)),
      many: () => String(10 + below(89)),
      three: () => String(100 + below(900)),
      minth: () => `${2 + below(88)}th`,
      thousand: () => `${1 + below(80)},${100 + below(900)}`,
      year: () => String(1950 + below(60)),
      date: () =>
        `${1990 + below(30)}-${String(1 + below(12)).padStart(2, '0')}-${String(1 + below(28)).padStart(2, '0')}`,
      score: () => `${below(5)}-${below(5)}`,
      points: () => String(60 + below(70)),
      money: () => `${below(9)}.${10 + below(89)}`,
      hour: () => `${1 + below(11)}:00`,
      sets: () =>
        Array.from({ length: 2 + below(2) }, () =>
          one(['6-3', '6-4', '7-5', '6-1', '6-2', '7-6 (7-4)', '3-6', '4-6', '6-0']),
        ).join(' '),
    };
    const firm = () => {
      const full = one(cast.firms);
      return below(3) === 0 ? full.replace(firmEnd, '') : full;
    };
    const name = {
      ...coined,
      a: () => (below(2) === 0 ? coined.a() : firm()),
      P: () => person().join(' '),
      L: () => known()[1],
      I: () => {
        const [first, last] = known();
        return `${first[0]}. ${last}`;
      },
      G: given,
      T: () => one(cast.teams),
      B: () => one(cast.places),
      J: () => `${family()}, ${given()}`,
      Z: initials,
      t: () => one(cast.teams),
      N: () => one(stock.nick)[1],
      F: firm,
      O: () => one(stock.body),
      M: () => one(stock.media),
      U: () => one(stock.ministry),
      Y: () => one(stock.party),
      K: () => one(stock.school),
      K2: () => `${city()} Stock Exchange`,
      C: () => (below(4) ? one(cast.countries) : one(stock.country)),
      A: () => (below(2) ? one(cast.cities) : city()),
      R: () => one(stock.region),
      S: () =>
        `${one([family(), city()])} ${one(['Park', 'Stadium', 'Road', 'Arena', 'Ground', 'Club', 'Lane', 'Hall'])}`,
      D: () => one(stock.demonym),
      E: () => one(stock.event),
      V: () => one(leagues),
      X: () =>
        one(cups)
          .replace('{d}', () => one(stock.demonym))
          .replace('{a}', () => city())
          .replace('{c}', () => one(stock.country))
          .replace('{r}', () => one(stock.region)),
    };
    let text = '';
    const names = [];
    const add = (template, sport, titled = false) => {
      if (text !== '') text += '\n\n';
      let loud = false;
      let line = template;
      if (line.startsWith('^') && !line.startsWith('^^')) {
        loud = true;
        line = line.slice(1);
      }
      for (const part of line.split(/(\^\^\{\w+\}|\{\w+\}|~[CRa]|%[A-Za-z]+|#)/)) {
        const once = part.startsWith('^^');
        const slot = /^(?:\^\^)?\{(\w+)\}$/.exec(part)?.[1] ?? /^~([CRa])$/.exec(part)?.[1];
        const shout = (each) => ((loud && !part.startsWith('~')) || once ? each.toUpperCase() : each);
        if (slot === 'sport') text += sport;
        else if (slot !== undefined && name[slot]) {
          const made = shout(name[slot]());
          names.push({
            start: text.length,
            end: text.length + made.length,
            kind: slot === 't' ? 'ORG' : slot === 'K2' ? 'ORG' : classes[slot],
          });
          text += made;
        } else if (slot !== undefined) text += shout(one(fillings[slot]));
        else if (part === '#') text += number['#']();
        else if (part === '%ANEWS') {
          const made = `${city()} Newsroom`;
          names.push({ start: text.length, end: text.length + made.length, kind: 'ORG' });
          text += made;
        } else if (part === '%C') text += one(stock.country);
        else if (part.startsWith('%')) {
          const key = part.slice(1);
          const made = shout(number[key]?.() ?? one(fillings[key]));
          text += titled ? inTitleCase(made) : made;
        } else text += loud ? part.toUpperCase() : titled ? inTitleCase(part) : part;
      }
    };
    const block = (lines, count, sport) => {
      for (let i = 0; i < count; i++) {
        const line = one(lines);
        const times = line.startsWith('+') ? 1 + below(6) : 1;
        for (let k = 0; k < times; k++) add(line.replace(/^\+/, ''), sport);
      }
    };
    const kind = below(10);
    if (kind < 4) {
      const sport = one(sports);
      add(one(headsTeam), sport);
      add(one(dates), sport);
      const inside = [
        blocks.teamProse,
        blocks.teamProse,
        one([blocks.results, blocks.capitals, blocks.schedule, blocks.standings]),
        one([blocks.scorers, blocks.lineup, blocks.results, blocks.standings]),
      ];
      if (below(4) === 0) inside.push(blocks.cricket);
      for (const lines of inside) block(lines, 2 + below(6), sport);
    } else if (kind < 6) {
      const sport = one(solos);
      add(one(headsSolo), sport);
      add(one(dates), sport);
      for (const lines of [blocks.soloProse, one([blocks.singles, blocks.ranking, blocks.golf])])
        block(lines, 2 + below(7), sport);
    } else if (kind < 8) {
      add(one(blocks.firmHeads), '', below(2) === 0);
      if (below(2)) add('{P}', '');
      add(one(dates), '');
      block(blocks.firmProse, 3 + below(7), '');
      if (below(3) === 0) block(blocks.firmRows, 4, '');
      if (below(3) === 0) block(blocks.notices, 3 + below(6), '');
      if (below(2)) add(one(blocks.sign), '');
    } else {
      add(one(blocks.newsHeads), '', below(2) === 0);
      if (below(2)) add('{P}', '');
      add(one(dates), '');
      block(blocks.newsProse, 5 + below(8), '');
      if (below(5) === 0) block(blocks.digest, 3 + below(6), '');
    }
    return { text, names };
  };
}
