// Further lines of made-up reports, by kind of report: sentences and tables of our own, with slots as in `wire.mjs` and, in small letters, as in `coined.mjs`.

/** The lines of a text, without blanks around them. */
export const rows = (text) =>
  text
    .trim()
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);

/*
 * a firm, b party or armed group, c office of state, d paper or station, e place with a noun, f product, index or
 * feast, g adjective of belief or region, h club.
 */
export const frames = {
  newsProse: rows(`
The {b} ( {Z} ) said on %weekday it had shot down a {f} near {A}.
{b} leader {P} told {d} by telephone from {A} that the {Z} would fight on.
The {D} {c} said in a statement that {L} would fly to {C} on %weekday.
{D} {c} spokesman {P} declined to say whether {C} had been told.
The {c} said a {D} airliner, a {f}, had crashed on {e}.
{P}, who heads the {c}, said the %word had been a mistake.
The {d} newspaper said on %weekday that {P} would stand for the {b}.
The {d} quoted an unnamed {c} official as saying {C} and {C} had struck a deal.
"There will be no new talks," {c} chief {P} told the {d}.
According to the {d}, {L} asked {C} for help before he left {A}.
A {D} court sentenced {P}, a former member of the {b}, to # years in prison.
Judge {P} of the {c} ruled that {a} must pay {P} $ # million.
Police said {L}, # , was found dead at his home in {A}, %many miles north of {A}, {R}.
Sheriff {P} of {e} said the fire began near {e}.
The quake hit the {R} region at %hour GMT, the {c} said.
Heavy rain flooded villages along the {e} and around {A}, {C}.
{g} rebels seized {A} , capital of {R}, before dawn on %weekday.
Thousands of {g} pilgrims came to {A} for {f}.
Fighting between {g} militia and troops loyal to {L} spread to {A} and {A}.
U.N. envoy {P} met {L} in {A} and then left for {A}.
U.N. officials in {A} said {C} had not paid its dues to the {O}.
{C}'s U.N. ambassador, {P}, said the {O} should act.
{L}, a {Y} member of parliament for {R}, called the bill a disgrace.
In {A}, the {b} and the {Y} agreed to form a government under {P}.
{L}'s {Y} took %many of the %three seats and the {b} %many.
Republican {P} and Democrat {P} debated in {A}, {R}.
Sen. {P}, a Republican from {R}, and Rep. {P} wrote to the {c}.
{R} Governor {P} asked the {c} for aid after storms struck {A}.
Asked about {C}, {L} said: "We shall see."
{L}, {L} and {L} were held in {A}'s {e}.
The {C}-{C} border was closed at {A}.
{A}-based {b} issued a statement in {A}.
Relatives of {P}, a {D} held in {A}, wrote to Pope {G}.
Queen {G} and Prince {G} will visit {C} in %month.
The bodies of {P}, {P} and {P}, all from {A}, were flown home by {a}.
Doctors at the {e} said {L} was stable.
A spokeswoman for the {K} in {A}, {R}, said {P} had left.
Researchers led by {P} of {K} wrote in the {d} that %word %word %word.
{P}, professor of %word at the {K}, said the {C} study was small.
The {e} in {A} reopened on %weekday after a bomb scare.
Customs men at {e} seized # kg of heroin from a {D}.
The {D} navy stopped the ship off {e}.
A {Z} statement faxed to {d} in {A} said its men had killed # {D} soldiers.
{Z} and {D} officials will meet in {A} on %month #.
Neither {C} nor {C} would comment on the {d} report.
{C}, which joined the {O} in %year, wants {C} out.
{D}-born {P} moved to {A} in %year and joined {a}.
Foreign Minister {P} said {C} , {C} and {C} backed the {D} plan.
Defence Minister {L} flew by helicopter from {A} to {e}.
Chancellor {L} and President {L} spoke by telephone about {C}.
{c} officials said GDP grew # percent and the M# money supply by #.
The {c} put %month inflation at #.# percent.
{c} sources in {A} said {L} had AIDS.
CIA and FBI agents questioned {P} in {A}.
NATO planes flew over {R} , {C} state television said.
{L} has ruled {C} since %year, when he ousted {P}.
After leaving {A}, {L} will go to {C}, {C} and {C}.
South of {A}, {D} and {g} forces shelled {A}.
It was {L}'s first visit to {C} since the {E}.
"{C} is a friend of {C}," {L} said in {A}. "The {D} people know that."
"I have no plans to see {L}," {L} told {d} radio.
Witnesses in {A} said {D} tanks had reached {e}.
Both {L} and {L} were born in {R}.
The late {P} founded the {b} in {A} in %year.
{P}, %many, a {D} teacher from {A}, said: "We want our country back."
Under the {E}, {C} must leave {R} by %month.
Villagers near {A} buried {P}, %many, and her son {G}, #.
{P} , editor of the {d}, was jailed in {A} for insulting {L}.
The {d} led its front page with {L} 's speech.
State-run {d} said {L} had met {b} leader {L}.
Oil ministers from {C}, {C} and {C} gather in {A} for {O} talks.
Aid workers from {O} left {A} when {Z} gunmen came.
The plane, on its way from {A} to {A}, came down in {e}.
The tanker ran aground off {R}, {C}.
Human rights group {O} accused {C} of torture.
"{L} must go," said {P} of the {b}.
Cardinal {L} said mass at {e} in {A}.
{L} won #.# percent against #.# for {P} of the {Y}.`),
  newsHeads: rows(`
{C} says {b} %word %word in {R}.
{c} %word %word on {D} %word.
{D} {c} to %word %word %word.
{L} , {L} discuss {C} in {A}.
{b} claims {A} blast.
{C} opposition {L} %word {A} %word.
{g} leader calls for calm in {A}.
{Z} rebels free {D} hostages.
{f} crashes in {R}, # dead.
{C} court jails ex-minister {L}.
{U} says {C} %word %word.
OFFICIAL JOURNAL CONTENTS - {Z} %month #.
DIARY - {A} - %month #.
{L} aide quits over {C}.
{R} votes for {b}.
{c} says no %word with {C}.
{d} says {L} to %word.
{a} jet makes emergency landing in {A}.
{P}, {D} %word, dies at %many.
{C} 's {L} %word {c} chief.`),
  digest: rows(`
These are the leading stories in the {A} press on %weekday. We have not verified these stories and does not vouch for their accuracy.
^{d}
^THE {d}
+^{d} -
- {L} to visit {C} on %month #.
- {c} says no tax rise.
- {D} {c} to sell stake in {a}.
- {a} to shut {A} plant.
- {P} named head of {c}.
- {b} and {Y} in talks.
- {L} rejects {d} report.
- {C} and {C} sign oil pact.`),
  firmHeads: rows(`
{a} %word %word.
{a} Q# net up.
{a} sees #Q loss.
{a} in {C} venture with {a}.
{a} sells {A} unit to {a}.
{a} raised by {F}.
{a} to cut # jobs.
{a} , {a} settle suit.
{a} stock up on bid report.
Moody 's may cut {a}.
S&P affirms {a}.
{C} {c} sets bond sale.
{C} GDP rises # pct in Q#.
{D} M# money supply up # pct.
U.S. {commodity} {commodity} end mixed.
{A} futures end lower.
{D} shares hit record.
{a} says in merger talks.
{a} H# profit # mln.
INDICATORS - {C} - updated %month #.
IPO FILING - {a}.
BALANCE - {a}.
{C} crude exports set for Sept.`),
  firmProse: rows(`
{a} said it would buy {a} for # million in stock.
{a} said on %weekday it named {P} chief financial officer.
{a} shares fell # after {F} cut its rating.
{P}, president and chief executive of {a}, said {a} had no comment.
{a} and {a} said they would merge their {R} units.
{a}, which makes %word %word in {A}, {R}, lost # cents a share.
The {a} unit of {a} won a contract from the {D} {c}.
{a} has agreed to sell its {A} plant to {D} group {a}.
{a} bought # percent of {a} from {P}.
{a} plans to cut its debt, chairman {P} told {d}.
Chairman {P} said {a} would move from {A} to {A}.
Analyst {P} of {a} rates the stock a hold.
"It is a good fit," said {P}, an analyst with {a} in {A}.
"We like {a}," said {P} at {a}. "It is cheap."
Underwriters are led by {a} and {a}.
Lawyers for {a} asked the {c} to throw out the suit.
The {c} approved {a} 's new drug on %weekday.
The {c} said it was looking into {a} 's bid for {a}.
Buyers included {a}, {a} and {a}.
{f} ended up # points at #,###.
The {f} index fell # to #,### while the {f} gained #.
On the {A} bourse, {a} rose # to %many and {a} lost # to %many.
In {A}, {a} closed at S$ #.# and {a} at A$ #.#.
The dollar rose to # yen in {A} and #.# marks in {A}.
Sept futures closed at #.# and Dec at #.#.
The %month T-bond contract fell # ticks, dealers in {A} said.
{K2} President {P} said trading would end at %hour GMT on %weekday.
Brokers said {L}'s comments and U.S. jobs data hurt {A}.
Fed Chairman {P} told the {c} that prices were stable.
Traders wait for {c} data and a {C} rate move.
{a} will build # {f} jets for {a}.
{a} ordered %many {f} airliners from {a}.
The ship, owned by {a} of {A}, was to load {commodity} at {A} for {C}.
{C} bought # tonnes of {D} {commodity} in a tender, {c} sources said.
{commodity} stocks at {A} and {A} fell, the {c} said.
The {D} {c} sold # billion of bills on %weekday.
{C} 's central bank cut its discount rate, {d} reported.
The bank, {C} 's largest, opened a branch in {A}.
{a} is a {A}-based maker of %word.
{A}, {R}-based {a} has # workers.
{D} tycoon {P} owns # percent of {a} through {a}.
{P} joined {a} in %year from {a}, where she ran {R} sales.
Earnings per share at {a} were $ #.# in Q#.
The IPO of {a} priced at $ %many, lead manager {a} said.
CEO {P} and CFO {P} of {a} left.
{a} said the {Z} had cleared its {f}.
EU officials in {A} fined {a} and {a}.`),
  notices: rows(`
BORROWER - {a}
AMT # MLN COUPON #.# MATURITY %many.%month
TYPE FRN BASE #M LIBOR PAY DATE %many
LEAD MGR {a}
^LEAD MANAGER ~a
Underwriter {a}
Co-managers {a}, {a}
MOODY 'S Aa# S&P AA- FITCH -
+MOODY AA# LISTING {A} DENOMS #K
ISS PRICE #.# FULL FEES #.# REOFFER #.#
Company Name {a}
Full name of company is {a}
Shr $ #.# $ #.#
Revs %thousand %thousand
Avg Shrs %thousand %thousand
Net %thousand %thousand
Pay Oct # Record Sept #
Qtly div # cents # cents
Year to %month # : Group net profit %many vs %many
Turnover #,### vs #,###
NOTE - {a} is a {A} %word maker.
Note - All figures in millions.
+{a} %many.# +#.#
+{a}, {A} %many %many #.#
+{A} %many / %many #.# sunny
^{A} CLOSING PRICES
^CALLS PUTS TOTAL VOLUME
CLOSING {A} %many.# %many.#
Coupon Yield Price Conc
ST: {R} ISSUE: %word %word bonds
{a}, {A} F.A.: {a}, {A}
(Dlrs in 000s except per share numbers)
- {A} newsdesk, %three %three-####
-- {A} newsroom, +## ## ### ####
-- {P}, {A} newsroom +## # ### ####
-- {A} bureau, %three-%three-####`),
  teamProse: rows(`
{h} beat {h} #-# with two goals from {P}.
{h} and {T} drew #-# in {A}.
{P} ({h}) and {P} ({T}) were sent off.
{h} coach {P} left out {D} striker {P}.
{h} will play {h} in the second round of the {X}.
{h} defender {L} broke his leg against {T}.
{D} champions {h} sold {P} to {h} for # million.
{T} , beaten #-# by {h} last week, lost #-# at home to {T}.
{T} manager {P} paid tribute to his {D} goalkeeper {P}.
{L} , on his {T} debut, set up {L} for the winner.
{L} moved to {T} from {T} in %year.
{T} fans threw bottles after {T} scored.
Newly-promoted {T} shocked {T} and went top on goal difference.
{T} , {T} and {T} all won.
At {A}, {T} scored # runs in the ninth to beat {T} #-#.
Winning pitcher {P} ( #-# ) struck out # {N}.
{P} homered for the {N}, who have won # of #.
{L} scored %many points and {L} added %many as {T} beat {T}.
Defending champions {C} lost to {C} in the {X} at {e}.
{C} play {C} at {e} on %weekday.
{C} captain {P} won the toss and put {C} in.
{P} of {R} took # wickets for {C} against {C} at {e}.
{T} bowler {P} took # for %many against {T} at {A}.
{P} ( {T} ) , {P} ( {h} ) and {P} ( {T} ) were called up by {C}.
The {O} banned {L} for # matches.
{D} football's governing body said {h} must play at {e}.
{C} coach {P} said: "{C} were better than us."
{A} will host {C} 's match with {C}.`),
  soloProse: rows(`
{P} of {C} and {P} of {C} meet in the final of the {X} at {e}.
{D} {P} and {D} {P} shared the lead at {e}.
{L}, {L} and {L} all lost.
Third seed {P} beat {P} of {C} in {A}.
{L} said {L} had played the better tennis.
{P} in a {f} led {P} in a {f} by # seconds.
{P} ({C}) {F} # hours # minutes
{P} ({C}) {f} # points behind
{D} cyclist {P} of the {F} team won in {A}.
{P} won gold for {C} at the {g} Games.
Former Wimbledon champion {P} crashed out.
{P} set a {g} record of #:##.## at {e}.`),
};
