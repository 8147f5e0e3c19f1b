// Proposals + the editor's decisions → annotations; claims to publish → published claims.
export { type ClaimDesk, type ClaimsOut, publishedClaims } from './claims.ts';
export { readDecisions } from './decisions.ts';
export { type ReviewDesk, type Reviewed, review } from './merge.ts';
export { type ReviewFile, reviewSchema } from './schema.ts';
export { signedText } from './sign.ts';
export { hashOf, type Lapse } from './signature.ts';
export type { Anchored } from './statements.ts';
