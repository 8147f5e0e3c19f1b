// One line of JSON in, one line of JSON out: the pure heart as a filter.
import { z } from 'zod';
import { type Composed, compose } from './article.ts';
import type { Kit } from './kit.ts';
import type { Annotation } from './model/annotation.ts';
import { parseDay } from './model/calendar.ts';
import type { Message } from './model/message.ts';
import type { Node } from './model/node.ts';
import type { Note } from './model/note.ts';
import type { Draft } from './model/plugin.ts';
import type { Site } from './model/site.ts';
import type { Span } from './model/span.ts';

const requestShape = z.object({
  id: z.string().min(1),
  source: z.string(),
  format: z.enum(['txt', 'md', 'body']),
  date: z
    .string()
    .refine(
      (text) => parseDay(text) !== undefined,
      'Unexpected date, expected a day that exists, as YYYY-MM-DD',
    )
    .optional(),
  review: z.string().optional(),
});

/** One article to be pressed: `date` is the article's date where the source does not say it. */
export type PressRequest = z.infer<typeof requestShape>;

/** An annotation as `press` prints it: flat, ranges as `[start, end]`, offsets in UTF-16 code units of `text`. */
export type PressedAnnotation = {
  readonly kind: Annotation['kind'];
  readonly start: number;
  readonly end: number;
  readonly by: string;
  readonly confidence: number;
  readonly [field: string]: unknown;
};

/** A figure or day worked out again, as `press` prints it. */
export type PressedNote = Omit<Note, 'span' | 'operands'> & {
  readonly start: number;
  readonly end: number;
  readonly operands: readonly (readonly [number, number])[];
};

/** What `press` prints for one article. */
export interface PressReply {
  readonly id: string;
  readonly text: string;
  readonly sentences: Draft['sentences'];
  readonly annotations: readonly PressedAnnotation[];
  readonly notes: readonly PressedNote[];
  readonly graph: readonly Node[];
  readonly messages: readonly Message[];
}

/** What `press` prints in the place of an article that could not be used. */
export interface PressError {
  readonly id?: string;
  readonly error: string;
}

/** Presses one article. Never throws for what the request holds. */
export async function pressRequest(
  request: PressRequest,
  site: Site,
  kit: Kit,
): Promise<PressReply | PressError> {
  const { id, source, format, date, review } = request;
  const { result, messages } = await compose(
    {
      source: { id, path: id, format, text: source, ...(date === undefined ? {} : { date }) },
      ...(review === undefined ? {} : { review: { path: `${id}.review.yaml`, text: review } }),
    },
    site,
    kit,
  );
  return result ? pressReply(result) : { id, error: messages.map(({ reason }) => reason).join('; ') };
}

/** What `press` prints of a composed article. */
export function pressReply({ draft, notes: found, graph, messages }: Composed): PressReply {
  const { id, text, sentences } = draft;
  const annotations = draft.annotations.map((annotation) => flat(annotation, draft));
  const notes = found.map(({ span, operands, ...note }) => ({
    ...note,
    ...span,
    operands: operands.map(pair),
  }));
  return { id, text, sentences, annotations, notes, graph, messages };
}

/**
 * Presses one line of NDJSON; the reply has no newline. A line that is no request, and one on which the
 * program fails, yields an error object: the stream goes on.
 */
export async function pressLine(line: string, site: Site, kit: Kit): Promise<string> {
  let request: unknown;
  try {
    request = JSON.parse(line);
  } catch (fault) {
    return JSON.stringify({
      error: `Unexpected text, expected a JSON object on one line: ${(fault as Error).message}`,
    });
  }
  const checked = requestShape.safeParse(request);
  if (checked.success) {
    const reply = await pressRequest(checked.data, site, kit).catch((fault: unknown) => ({
      id: checked.data.id,
      error: `Fault of Claimpress: ${fault instanceof Error ? fault.message : String(fault)}`,
    }));
    return JSON.stringify(reply);
  }
  const reasons = checked.error.issues.map(({ path, message }) => `${path.join('.') || 'line'}: ${message}`);
  return JSON.stringify({ ...idIn(request), error: reasons.join('; ') });
}

function idIn(request: unknown): { id?: string } {
  const id = typeof request === 'object' && request !== null && 'id' in request ? request.id : undefined;
  return typeof id === 'string' ? { id } : {};
}

/** An annotation with its finding's fields beside its own; an entity's `entity` is its Wikidata id or null. */
function flat(annotation: Annotation, draft: Draft): PressedAnnotation {
  const { kind, span, by, confidence } = annotation;
  const own = { kind, start: span.start, end: span.end, by, confidence };
  switch (annotation.kind) {
    case 'entity': {
      const known = draft.entities.find(({ key }) => key === annotation.entity);
      const { type, name, wikidata, form, standsFor } = annotation.finding;
      return {
        ...own,
        type: known?.type ?? type,
        entity: known ? known.wikidata : wikidata,
        name: known?.name ?? name,
        form,
        ...(standsFor === undefined ? {} : { standsFor }),
      };
    }
    case 'attribution': {
      const { source, cue, content, ...rest } = annotation.finding;
      return { ...own, source: source.map(pair), cue: cue.map(pair), content: content.map(pair), ...rest };
    }
    case 'claim': {
      const { pieces, ...rest } = annotation.finding;
      return { ...own, pieces: pieces.map(pair), ...rest };
    }
    default:
      return { ...own, ...annotation.finding };
  }
}

function pair({ start, end }: Span): [number, number] {
  return [start, end];
}
