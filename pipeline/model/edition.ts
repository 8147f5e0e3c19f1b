// One finished article as plain JSON: what a worker sends home, what the cache keeps, what `press` prints.
import type { Annotation, Gist, Modality, Scores } from './annotation.ts';
import type { Format, Genre, Meta } from './article.ts';
import type { Appearance, Contact, Correction, ReviewSource, Signature, Withdrawal } from './decision.ts';
import type { Entity, EntityType } from './entity.ts';
import type { InnerLink } from './innerLink.ts';
import type { Message } from './message.ts';
import type { Node } from './node.ts';
import type { PictureFile } from './picture.ts';
import type { FactCheckOf, VerdictStep } from './record.ts';
import type { ShareCards } from './shareCard.ts';
import type { Person, Rating } from './site.ts';
import type { Span } from './span.ts';
import type { Told } from './told.ts';

/** A sentence of the text with its three scores. */
export interface ScoredSentence extends Span, Scores {}

/** Who made a claim. */
export interface Claimant {
  readonly type: 'Person' | 'Organization';
  readonly name: string;
  /** Key of `people.yaml` or of an entity, where it is one. */
  readonly key?: string;
  readonly wikidata?: string;
  readonly jobTitle?: string;
  /** Pages about the party. */
  readonly sameAs: readonly string[];
}

/** A review that a person signed, with its rating looked up. */
export interface PublishedReview {
  /** Address of the fact check: `<site>/fact-checks/<id>/`. */
  readonly url: string;
  /** What readers see. */
  readonly label: string;
  /** The scale's step, absent where the verdict is in the reviewer's own words. */
  readonly rating?: Rating;
  readonly conclusion: string;
  /** Absent: the publication signs. */
  readonly reviewer?: Person;
  readonly date: string;
  readonly modified?: string;
  readonly contacted?: Contact;
  readonly sources: readonly ReviewSource[];
  readonly corrections: readonly Correction[];
  /** No review is published without: it fits the words as they are published. */
  readonly signed: Signature;
  /** 1 as first published, one more for each correction. */
  readonly version: number;
  /** The verdicts that were published, the present one last; absent where there was never another. */
  readonly history?: readonly VerdictStep[];
}

/** The latest of the days that a review names: that of its last change. Throws never. */
export function lastChange({
  date,
  modified,
  corrections,
}: Pick<PublishedReview, 'date' | 'modified' | 'corrections'>): string {
  const days = [modified, ...corrections.map((correction) => correction.date)];
  return days.reduce<string>((latest, day) => (day !== undefined && day > latest ? day : latest), date);
}

/** A claim that the editor decided to publish. */
export interface PublishedClaim extends Told {
  readonly id: string;
  /** Address of its words on the article's page: `<article>#claim-<id>`. */
  readonly url: string;
  /** The exact words in `Edition.text`. */
  readonly span: Span;
  readonly quote: string;
  /** Standalone wording. */
  readonly claim: string;
  /** Absent where unknown. */
  readonly claimant?: Claimant;
  /** When it was said; absent where unknown. */
  readonly said?: string;
  readonly modality: Modality;
  readonly appearances: readonly Appearance[];
  readonly review?: PublishedReview;
  /** The review was withdrawn: there is no verdict, and `url` is the page that says so. */
  readonly withdrawn?: Withdrawal & { readonly url: string };
  /** Id of the claim that this one says again, and its fact check where it has one. */
  readonly sameClaim?: { readonly id: string; readonly factCheck?: FactCheckOf };
}

/** One finished article. Everything a publisher may ask of it. */
export interface Edition {
  readonly id: string;
  /** The source file, for messages. */
  readonly path: string;
  readonly format: Format;
  /** Absolute address of its page, with a trailing slash. */
  readonly url: string;
  /** `tag:` URI that survives a move. */
  readonly tag: string;
  readonly meta: Meta;
  readonly section: string;
  readonly genre: Genre;
  readonly language: string;
  /** Former addresses on this site, absolute: those that it names, and those that the record knows. */
  readonly former: readonly string[];
  /** Latest of its publication, modification, reviews, withdrawals and corrections; absent where none has a date. */
  readonly dateModified?: string;
  /** `Prose.text`. */
  readonly text: string;
  readonly sentences: readonly ScoredSentence[];
  /** Every annotation but those of kind `sentence`, by place. */
  readonly annotations: readonly Annotation[];
  readonly entities: readonly Entity[];
  readonly claims: readonly PublishedClaim[];
  readonly corrections: readonly Correction[];
  /** The article's graph: first the article, then its claims, then whom and what they name. */
  readonly graph: readonly Node[];
  /** One ClaimReview for each reviewed claim, by claim id. */
  readonly reviews: { readonly [claim: string]: Node };
  /** Body of the page: sanitised HTML, published claims as `<mark id="claim-…">`. */
  readonly body: string;
  /** The same without marks, every address absolute: for feeds. */
  readonly feedBody: string;
  /** The first words, at most 200 characters, for lists. */
  readonly excerpt: string;
  /** The files of its own picture and of those in its body, each once. */
  readonly pictures: readonly PictureFile[];
  /** Its claims whose fact checks have a share card, by id; none where absent. */
  readonly cards?: readonly string[];
  readonly messages: readonly Message[];
}

/** An entity that an article links or an editor pinned: what a page about it is made of. */
export interface NamedEntity {
  readonly key: string;
  readonly type: EntityType;
  readonly name: string;
  readonly mentions: number;
  /** Whether the article is about it, and does not only mention it. */
  readonly isSubject: boolean;
}

/** A published claim in a line. */
export interface ClaimLine {
  readonly id: string;
  readonly claim: string;
  /** Address of its fact check, where somebody reviewed it. */
  readonly factCheck?: string;
  readonly verdict?: { readonly label: string; readonly class: Rating['class']; readonly date: string };
  readonly claimant?: string;
  /** Key of the entity that made it; that of the country where its government did. */
  readonly by?: string;
  /** Keys of the entities that it speaks of. */
  readonly about: readonly string[];
}

/** A claim, proposed or published, as other articles are compared with it. `start` and `end` are of `Edition.text`. */
export interface Statement extends Gist, Span {
  /** Its place in the source file, counted from 1. */
  readonly line?: number;
  readonly column?: number;
  /** Of a published claim. */
  readonly id?: string;
  /** Id of the reviewed claim that the editor holds it to be. */
  readonly sameClaim?: string;
  /** Ids of claims that the editor holds it not to be. */
  readonly differsFrom?: readonly string[];
}

/** What stays in memory of each edition while a site is published. */
export interface Entry {
  readonly id: string;
  readonly path: string;
  readonly url: string;
  readonly headline: string;
  readonly datePublished?: string;
  readonly dateModified?: string;
  readonly section: string;
  /** Address of the piece elsewhere that its page names as the canonical one. */
  readonly canonical?: string;
  /** Former addresses on this site, absolute. */
  readonly aliases: readonly string[];
  /** How many corrections the article and its reviews have. */
  readonly corrections: number;
  readonly claims: readonly ClaimLine[];
  /** The entities that have an identity beyond the article. */
  readonly entities: readonly NamedEntity[];
  /** Links of its text to addresses of this site, each with its place in the source. */
  readonly links: readonly InnerLink[];
  /** The picture files that its page shows. */
  readonly pictures: readonly PictureFile[];
  /** What it states, to be known again elsewhere; nothing is known again where absent. */
  readonly statements?: readonly Statement[];
}

/** All editions of a site: light entries in memory, the rest fetched when asked for. */
export interface Shelf {
  /** Newest first; those without a date last; ties by id. */
  readonly entries: readonly Entry[];
  /** Throws where `id` is not that of an entry. */
  edition(id: string): Edition;
  /**
   * RDF of an edition's graph and reviews as sorted N-Quads lines, each ending in a newline; no blank nodes. Kept
   * apart from the edition, for it is as long again and one output wants it. Throws as `edition` does.
   */
  quads(id: string): string;
  /** Share cards of an edition's fact checks, kept apart from it likewise. Throws as `edition` does. */
  cards(id: string): ShareCards;
}
