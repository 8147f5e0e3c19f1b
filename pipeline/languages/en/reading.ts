// English words: reading. Columns of the abbreviations: role, words. Source: compiled for Claimpress; MIT.
import type { AbbreviationRole, ReadingWords } from '../../model/language/reading.ts';
import { classes } from './time-words.ts';

const roles: readonly (readonly [AbbreviationRole, string])[] = [
  [
    'before-name',
    `Mr. Mrs. Ms. Mx. Messrs. Dr. Drs. Prof. Rev. Fr. Hon. Gov. Sen. Sens. Rep. Reps. Gen. Lt. Col. Maj. Capt.
     Cpt. Cmdr. Cdr. Adm. Sgt. Cpl. Pvt. Brig. Pres. Supt. Det. Insp. Amb. Atty. Mt. Ft. St. Ste. Mme. Mlle.
     Msgr. Sr. Bros. Lt.Gov. Lt.Col. Lt.Gen. Maj.Gen. Brig.Gen.`,
  ],
  [
    'before-number',
    'No. no. Nos. nos. p. pp. Fig. fig. Figs. Sec. sec. Art. art. Vol. vol. ch. Ch. Ex. Eq. para. par. ca. c. cl. b. d. m. r. fl.',
  ],
  ['within', 'e.g. i.e. eg. ie. vs. v. cf. al. viz. f.e. btw. approx. est. esp. incl. med. dept. N°.'],
  [
    'either',
    `Inc. Corp. Co. co. Ltd. Bros. Cos. Jr. etc. a.m. p.m. A.M. P.M. Ph.D. Ed.D. M.Sc. B.Sc. LL.B. LL.M. Esq.
     Jan. Feb. Mar. Apr. Jun. Jul. Aug. Sep. Sept. Oct. Nov. Dec. Mon. Tue. Tues. Wed. Thu. Thurs. Fri.
     Ala. Ariz. Ark. Calif. Colo. Conn. Del. Fla. Ill. Ind. Kan. Ky. La. Md. Mass. Mich. Minn. Miss. Mo. Mont.
     Neb. Nev. Okla. Ore. Pa. Tenn. Tex. Va. Vt. Wash. Wis. Wyo.
     Ave. ave. Blvd. Rd. Hwy. st. ft. lb. lbs. oz. hr. hrs. min. mph. sq. Dept. Univ. Assn. Assoc. Natl. Intl.`,
  ],
];

const openers = `the a an this that these those he she it they we you i his her its their our my your there here
  but and or so yet if when while where what why who whom whose how which in on at by for from with without
  as after before since because although though however then thus moreover meanwhile still instead indeed
  now today yesterday once during under over between among despite according unlike like also even only just
  not no some many most several few all both each every another other such one two did do does is are was were
  have has had can could would should may might must let let's perhaps finally first second third thankfully
  until unless whether nevertheless nonetheless therefore otherwise again asked sometimes often later earlier
  nobody nothing everyone everything anyone anything somebody someone something please yes oh well`;

const reporting = `said says saying asked asks told tells replied replies answered added adds wrote writes
  insisted insists declared declares shouted shouts cried cries exclaimed exclaims warned warns argued argues
  explained explains noted notes tweeted joked jokes quipped responded responds recalled recalls continued
  continues concluded concludes wondered wonders demanded demands yelled yells thought thinks whispered`;

const split = (text: string): string[] => text.split(/\s+/).filter((word) => word !== '');

const determiners = 'the a an this that these those his her its their our my your all any some every each no';

/** Names of months or weekdays, as the words of time have them, without full stop → their numbers. */
const calendar = (name: 'month' | 'weekday'): [string, number][] =>
  Object.entries(classes[name] ?? {}).map(([word, number]) => [
    word.toLowerCase().replace(/\.$/, ''),
    Number(number),
  ]);

const outlets = `times post news journal review press focus magazine daily weekly today tribune herald guardian
  affairs institute blog network gazette chronicle observer globe week standard wire online monitor
  telegraph independent economist register examiner inquirer courier dispatch bulletin digest quarterly report
  star sun mirror mail reuters politico bbc cnn npr pbs abc nbc cbs upi afp`;

const notNames = `the a an and or but of in on at to for with from by as is are was were has have will not no its
  new why how what when who where against after before over under us united`;

export const reading: ReadingWords = {
  abbreviations: new Map(roles.flatMap(([role, text]) => split(text).map((word) => [word, role] as const))),
  determiners: new Set(split(determiners)),
  openers: new Set(split(openers)),
  reporting: new Set(split(reporting)),
  months: new Map(calendar('month')),
  weekdays: new Set([...calendar('weekday').map(([word]) => word), 'weds']),
  dateLabels: new Set(
    split('published posted updated corrected revised first last on at date dated the of publish modified'),
  ),
  changeLabels: new Set(split('updated modified corrected revised')),
  bylineLabels: new Set(['by', 'written by', 'story by', 'words by', 'posted by', 'author']),
  bylinePosts: new Set(
    split(
      'writer writers correspondent correspondents reporter reporters editor editors columnist columnists staff',
    ),
  ),
  rubrics: new Map([
    ['opinion', 'opinion'],
    ['opinions', 'opinion'],
    ['op-ed', 'opinion'],
    ['commentary', 'opinion'],
    ['editorial', 'opinion'],
    ['analysis', 'analysis'],
    ['news analysis', 'analysis'],
  ]),
  nameParticles: new Set(
    split('de da di del della der den van von la le ten ter bin ibn al el dos das du y zu'),
  ),
  notNames: new Set([...split(notNames), ...split(outlets)]),
  outlets: new Set(split(outlets)),
  sectionHeads: new Set(
    split('introduction background summary overview conclusion analysis abstract contents'),
  ),
  note: {
    openings: ['about the author', 'about the authors', 'the author', 'the authors', 'the writer'],
    verbs: new Set(
      split('is was are were serves served teaches writes works covers leads directs heads holds has'),
    ),
    articles: new Set(['a', 'an', 'the']),
    copulas: ['is', 'are', 'serves as', 'works as'],
    employments: new Set(split('teaches works writes')),
    past: new Set(split('former formerly retired onetime erstwhile ex')),
    makers: new Set(split('author authors co-author coauthor editor co-editor writer translator')),
    madeOf: 'of',
    conjunctions: new Set(split('and &')),
    locations: new Set(['in']),
    places: ['at', 'with', 'for', 'of'],
    links: new Set(split('of for and the on in de & to')),
  },
};
