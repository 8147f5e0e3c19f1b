// The sample edition, taken back to the draft that it was assembled from.
import type { Draft } from '../../pipeline/model/plugin.ts';
import { edition } from '../sample.ts';

const { graph, reviews, body, feedBody, excerpt, messages, ...rest } = edition;

export const draft: Draft = rest;
