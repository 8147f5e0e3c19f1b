// Editors who do anything to a publication, in any order: a world of articles and claims, and what they do to it.
import fc from 'fast-check';
import { signatureHash } from '../../pipeline/review/signature.ts';

/** A claim; its soul is what it is about, whatever its id, words and place. */
export interface Claim {
  readonly soul: number;
  id: string;
  wording: number;
  quote: number;
  verdict: string;
  conclusion: number;
  corrections: string[];
  reviewed: boolean;
  withdrawn: boolean;
  signed: string | undefined;
}

export interface Piece {
  readonly soul: number;
  file: string;
  section: string;
  claims: Claim[];
}

/** Everything that editors can change, and what they have signed so far. */
export interface World {
  pieces: Piece[];
  /** The day of the next entry: editors do not date back. */
  day: number;
  readonly signatures: Set<string>;
}

const subjects = ['bridge', 'ferry', 'school', 'harbour', 'tunnel', 'market'];

/** The article's words about a claim, in one of several forms. */
export function quoteOf({ soul, quote }: Claim): string {
  const name = subjects[soul] ?? '';
  const form = ['opened there', 'opened there at last', 'was then opened there'][quote] ?? '';
  return `The ${name} of ${name}town ${form} in ${1930 + soul}`;
}

export function wordingOf({ soul, wording }: Claim): string {
  const name = subjects[soul] ?? '';
  return `${name}town got its ${name} ${['in', 'by', 'before', 'after'][wording]} ${1930 + soul}.`;
}

/** What a signature is under: the same text for the same words. */
export function deedOf(claim: Claim): string {
  return [wordingOf(claim), quoteOf(claim), claim.verdict].join('|');
}

export function worldOf(): World {
  const claim = (soul: number): Claim => ({
    soul,
    id: `claim-${soul}`,
    wording: 0,
    quote: 0,
    verdict: 'accurate',
    conclusion: 0,
    corrections: [],
    reviewed: soul !== 3,
    withdrawn: false,
    signed: undefined,
  });
  const pieces = [0, 2].map((soul) => ({
    soul,
    file: `piece-${soul}`,
    section: 'news',
    claims: [claim(soul), claim(soul + 1)],
  }));
  const world: World = { pieces, day: 2, signatures: new Set() };
  for (const each of pieces.flatMap(({ claims }) => claims)) sign(world, each);
  return world;
}

function sign({ signatures }: World, claim: Claim): void {
  const { verdict } = claim;
  claim.signed = signatureHash({ wording: wordingOf(claim), quote: quoteOf(claim), verdict });
  signatures.add(deedOf(claim));
}

/** The day as `2024-06-02`. */
export function dayText(day: number): string {
  return `2024-06-${String(day).padStart(2, '0')}`;
}

/** One thing that somebody does. */
export interface Deed {
  readonly what: keyof typeof deeds | keyof typeof moves;
  readonly which: number;
  readonly how: number;
}

type Doing = (world: World, claim: Claim, how: number) => void;

const deeds = {
  sign,
  reword: (_world, claim, how) => {
    claim.wording = how % 4;
  },
  requote: (_world, claim, how) => {
    claim.quote = how % 3;
  },
  rerate: (_world, claim, how) => {
    claim.verdict = ['accurate', 'inaccurate', 'Nobody can know'][how % 3] ?? '';
  },
  conclude: (_world, claim, how) => {
    claim.conclusion = how % 3;
  },
  correct: (world, claim) => {
    claim.corrections.push(dayText(world.day));
  },
  uncorrect: (_world, claim) => {
    claim.corrections.pop();
  },
  withdraw: (_world, claim, how) => {
    claim.withdrawn = how % 4 !== 0;
  },
  unreview: (_world, claim, how) => {
    claim.reviewed = how % 4 === 0;
  },
  rename: (world, claim, how) => {
    const all = world.pieces.flatMap(({ claims }) => claims);
    const other = all[how % all.length];
    if (other && how % 2 === 0) [claim.id, other.id] = [other.id, claim.id];
    else claim.id = `claim-${how % 9}`;
  },
  remove: (world, claim) => {
    const piece = world.pieces.find(({ claims }) => claims.includes(claim));
    if (piece && piece.claims.length > 1) piece.claims = piece.claims.filter((each) => each !== claim);
  },
} as const satisfies { readonly [name: string]: Doing };

const moves = {
  move: (world, claim, how) => {
    const piece = world.pieces.find(({ claims }) => claims.includes(claim));
    if (!piece) return;
    if (how % 2 === 0) piece.section = ['news', 'city'][how % 4 ? 0 : 1] ?? '';
    else if (world.pieces.every(({ file }) => file !== `moved-${how % 5}`)) piece.file = `moved-${how % 5}`;
  },
  split: (world, claim, how) => {
    const piece = world.pieces.find(({ claims }) => claims.includes(claim));
    const soul = 10 + world.day * 100 + how;
    if (!piece || piece.claims.length < 2) return;
    piece.claims = piece.claims.filter((each) => each !== claim);
    world.pieces.push({ soul, file: `split-${soul}`, section: 'news', claims: [claim] });
  },
  merge: (world, _claim, how) => {
    const [first, second] = [world.pieces[how % world.pieces.length], world.pieces[0]];
    if (!first || !second || first === second) return;
    second.claims.push(...first.claims);
    world.pieces = world.pieces.filter((each) => each !== first);
  },
} as const satisfies { readonly [name: string]: Doing };

export function act(world: World, { what, which, how }: Deed): void {
  const all = world.pieces.flatMap(({ claims }) => claims);
  const claim = all[which % all.length];
  if (claim) ({ ...deeds, ...moves })[what](world, claim, how);
}

const number = fc.nat(999);

/** Days of work: some deeds between two builds, at most one of which moves an article. */
export const days: fc.Arbitrary<readonly (readonly Deed[])[]> = fc.array(
  fc
    .tuple(
      fc.array(
        fc.record({
          what: fc.constantFrom(...(Object.keys(deeds) as (keyof typeof deeds)[])),
          which: number,
          how: number,
        }),
        { maxLength: 4 },
      ),
      fc.option(
        fc.record({
          what: fc.constantFrom(...(Object.keys(moves) as (keyof typeof moves)[])),
          which: number,
          how: number,
        }),
        { nil: undefined },
      ),
    )
    .map(([some, move]) => (move ? [...some, move] : some)),
  { minLength: 4, maxLength: 14 },
);

/** The files of an article as its editors have written them. */
export function filesOf({ file, section, claims }: Piece): {
  readonly article: string;
  readonly review: string;
} {
  const article = `---\ntitle: About ${file}\nauthor: Jo Writer\ndate: 2024-05-01\nsection: ${section}\noriginalUrl: https://elsewhere.example/${file}\n---\n\n${claims.map((claim) => `${quoteOf(claim)}.`).join('\n\n')}\n`;
  return { article, review: `claims:\n${claims.map(claimText).join('')}` };
}

function claimText(claim: Claim): string {
  const { id, verdict, conclusion, corrections, reviewed, withdrawn, signed } = claim;
  const lines = [`  - id: ${id}`, `    quote: ${quoteOf(claim)}`, `    claim: ${wordingOf(claim)}`];
  if (reviewed) {
    lines.push('    review:', `      verdict: ${verdict}`, `      conclusion: It is so ${conclusion}.`);
    lines.push('      date: 2024-06-01', '      sources: [{ name: Record, kind: primary }, { name: Book }]');
    if (signed) lines.push(`      signed: { by: publication, date: 2024-06-01, hash: "${signed}" }`);
    if (withdrawn) lines.push('      withdrawn: { date: 2024-06-25, reason: Wrong. }');
    if (corrections.length > 0) lines.push('      corrections:');
    for (const [index, date] of corrections.entries())
      lines.push(`        - { date: ${date}, text: Note ${index}. }`);
  }
  return `${lines.join('\n')}\n`;
}
