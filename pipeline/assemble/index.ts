// Draft → the article's graph and its reviews.
import type { Node } from '../model/node.ts';
import type { Describer, Draft } from '../model/plugin.ts';
import type { Site } from '../model/site.ts';
import { article } from './article.ts';
import { claims } from './claim.ts';
import { reviewsOf } from './claimReview.ts';
import { entities } from './entity.ts';
import { organization } from './organization.ts';
import { people } from './person.ts';

/** Who describes what, in the order of the graph. */
export const describers: readonly Describer[] = [article, claims, entities, people, organization];

/** What leaves this room: `Edition.graph` and `Edition.reviews`. */
export interface Assembled {
  readonly graph: readonly Node[];
  readonly reviews: { readonly [claim: string]: Node };
}

/** Describes an edition in schema.org's terms. `more` are describers of third parties. Pure; throws never. */
export function assemble(draft: Draft, site: Site, more: readonly Describer[] = []): Assembled {
  const graph = [...describers, ...more].flatMap((describer) => [...describer.describe(draft, site)]);
  return { graph, reviews: reviewsOf(draft, site) };
}
