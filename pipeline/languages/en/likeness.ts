// English given names, titles and nouns for people that tell which pronoun stands for whoever bears them.
// Columns: pronoun, words. Compiled by hand from what news in English calls people; names of both kinds are left out.

const table: readonly (readonly [pronoun: string, words: string])[] = [
  [
    'he',
    `mr mr. sir lord king prince duke emperor sultan emir sheikh pope chairman spokesman congressman councilman
    alderman businessman actor father dad son brother husband uncle nephew grandfather boy man widower
    aaron abdul abdullah abraham adam adrian ahmed alan albert alberto alejandro aleksandr alexander alexei alfred ali
    allan allen alvin amir andre andrew andy angus anthony antonio antónio arnold arthur barack barry ben benjamin bernard bernie
    bill billy bob boris brad bradley brandon brendan brett brian bruce bruno bryan carl carlos cesar charles charlie christian
    christopher clarence clark claude clifford clive colin craig curtis daniel darren dave david dean dennis derek diego dmitri
    dmitry dominic don donald doug douglas duncan dustin dwight ed eddie edgar edmund eduardo edward edwin elijah emmanuel
    enrique eric erik ernest ernesto ethan eugene evan felipe felix ferdinand fernando francisco frank franklin franz fred
    frederick gary gavin gene geoff geoffrey george gerald gerard gerhard giovanni giuseppe glen glenn gordon graham greg
    gregory guillermo gustav hans harold harry hassan hector heinrich helmut henri henry herbert herman howard hugh hugo hussein
    ian ibrahim igor isaac ivan ivo jack jacob jacques jake james jared jason javier jay jeb jeff jeffrey jeremy jerome jerry jim
    jimmy joe joel johan john johnny jonas jonathan jorge jose josé joseph josh joshua juan julian julio jürgen justin karl keith
    kenneth kevin khalid klaus kurt kyle larry lars lawrence leon leonard liam logan lorenzo louis lucas luis luke luther
    mahmoud malcolm manuel marc marco marcus mario mark markus martin marvin matt matteo matthew maurice max maxim michael
    michel miguel mike mikhail mitch mitt mohamed mohammad mohammed muhammad mustafa narendra nathan nathaniel neil nelson
    newt nicholas nick nicolas nigel nikolai noah norman oliver omar oscar osama otto owen pablo pascal patrick paul pavel pedro
    perry pete peter phil philip philippe phillip pierre rafael ralph ramon randall randy raul ray raymond reginald reinhard
    rené ricardo richard rick rob robert roberto rodrigo roger roland ron ronald rory ross roy rudolf rudy rupert russell ryan
    salim salvador samuel saul scott sean sebastian sergei sergey seth shane sidney silvio simon stanley stefan stephen steve
    steven stuart ted terrence theodore thomas tim timothy toby todd tom tommy tony travis trevor tyler victor vincent vladimir
    volodymyr walter warren wayne wilfried wilhelm will william winston witold wolfgang xavier yasser yusuf zachary`,
  ],
  [
    'she',
    `mrs mrs. ms ms. miss madame dame lady queen princess duchess empress chairwoman spokeswoman congresswoman
    councilwoman businesswoman actress mother mom mum daughter sister wife aunt niece grandmother girl woman widow
    abigail ada adele agnes aisha alexandra alice alicia alison allison amanda amelia amina amira amy ana anastasia
    andreja angela angelina anita ann anna anne annie annette antonia astrid barbara beatrice becky belinda bernadette beth
    betsy betty beverly birgit brenda bridget brigitte camila camilla carla carly carmen carol carolina caroline carolyn catherine
    cecilia celia charlotte chelsea cheryl christina christine cindy claire clara claudia colleen condoleezza cristina cynthia
    daisy danielle deborah debra delia denise diana diane dianne dolores donna doris dorothy edith eileen elaine eleanor elena
    elisabeth elise elizabeth ella ellen emily emma erica erika erin esther eva eve fatima fiona florence frances francesca
    gabriela gabriella gail gina ginger gisèle giulia glenda gloria grace greta gretchen gwen hannah harriet heather heidi helen
    helena helga hillary ida ines ingrid irene irina iris isabel isabella isabelle ivana jacinda jackie jacqueline jane janet
    janice jasmine jeanne jennifer jenny jessica jill joan joanna joanne josephine joyce juanita judith judy julia juliana julie
    june kamala karen karin kate katherine kathleen kathryn kathy katie katrin kayla kirsten kristen kristin kristina latoya
    laura lauren leila lena leticia lidia lillian linda lisa liz loretta louise lucia lucy luisa lydia lynn lynne madeleine
    madeline malala malia marcia margaret margarita maria mariam marianne marie marina marine marjorie marlene martha mary
    maryam maureen megan meghan melania melanie melinda melissa meredith mia michelle mildred milena mira miranda miriam molly
    mona monica nadia nancy naomi natalia natalie natasha nina nora norma olga olivia pamela patricia paula pauline peggy penelope
    penny petra phoebe phyllis priscilla priti rachel ramona rebecca regina renata renée rita roberta ronna rosa rosalind rose
    rosemary roxanne ruth sabrina sally samantha sandra sara sarah serena sheila shirley silvia simona sofia sonia sophia sophie
    stella stephanie susan susana susanne suzanne svetlana sylvia tamara tammy tanya tara teresa theresa therese tina tulsi
    ursula valerie vanessa vera veronica victoria virginia viviane wendy whitney xiomara yasmin yolanda yulia yvette yvonne zainab
    zoe`,
  ],
];

/** Lower-case word → the pronoun, as a subject, of whoever bears it. */
export const likeness: ReadonlyMap<string, string> = new Map(
  table.flatMap(([pronoun, words]) => words.split(/\s+/).map((word) => [word, pronoun] as const)),
);
