// Faults that a schema found → words for the person who wrote the file.
import type * as z from 'zod';
import type { Remark } from '../message.ts';
import { jsonSchema } from './jsonSchema.ts';
import { nearest, suggestion } from './nearest.ts';
import type { Tree } from './tree.ts';

const forms: { readonly [expected: string]: string } = {
  array: 'a list',
  object: 'keys with values',
  record: 'keys with values',
  string: 'text',
};

const kinds = { text: 'text', list: 'list', map: 'keys with values' } as const;

const remedies: { readonly [expected: string]: string } = {
  array: 'Write each entry on its own line, with a dash and a blank before it.',
  object: 'Write "key: value" lines, indented.',
  string: 'Write plain words; put them in quotes if they hold a colon, a bracket or a brace.',
};

/** What to say of a fault; `found` is what stands at its place. Throws never. */
export function remarkOnIssue(issue: z.core.$ZodIssue, found: Tree | undefined): Remark {
  const key = String(issue.path.at(-1) ?? 'file');
  if (!found) {
    const remark = issue.code === 'custom' ? customRemark(issue) : undefined;
    return (
      remark ?? {
        reason: `Unexpected entry without "${key}", expected it here`,
        fix: `Add a line "${key}: …".`,
      }
    );
  }
  if (issue.code === 'custom') return customRemark(issue);
  if (issue.code === 'invalid_type') {
    return {
      reason: `Unexpected ${kinds[found.kind]}, expected ${forms[issue.expected] ?? issue.expected}`,
      fix: remedies[issue.expected] ?? 'Write it as the other entries of its kind.',
    };
  }
  if (issue.code === 'invalid_value') {
    const known = issue.values.map(String);
    const typed = found.kind === 'text' ? found.text : kinds[found.kind];
    return { reason: `Unexpected "${typed}", expected ${eitherOf(known)}`, fix: suggestion(typed, known) };
  }
  return { reason: `Unexpected value: ${issue.message}`, fix: 'Write it as the other entries of its kind.' };
}

/** What to say of a key that nobody reads. Throws never. */
export function remarkOnKey(key: string, path: readonly PropertyKey[], schema: z.ZodType): Remark {
  const known = keysAt(jsonSchema(schema), path);
  const likely = nearest(key, known);
  return {
    reason: `Unexpected key "${key}", expected one of ${known.join(', ')}`,
    fix: likely === undefined ? 'Remove it: nobody reads it.' : `Did you mean "${likely}"?`,
  };
}

function customRemark(issue: z.core.$ZodIssueCustom): Remark {
  const fix = issue.params?.['fix'];
  return { reason: issue.message, ...(typeof fix === 'string' ? { fix } : {}) };
}

function eitherOf(known: readonly string[]): string {
  return known.length < 2 ? known.join('') : `${known.slice(0, -1).join(', ')} or ${known.at(-1)}`;
}

/** The keys that a JSON Schema knows at a path. */
function keysAt(root: z.core.JSONSchema.BaseSchema, path: readonly PropertyKey[]): string[] {
  let at: z.core.JSONSchema._JSONSchema | undefined = root;
  for (const step of path) {
    if (typeof at !== 'object') return [];
    const items: unknown = at.items;
    at = typeof step === 'number' && isSchema(items) ? items : (at.properties?.[String(step)] ?? undefined);
  }
  return typeof at === 'object' ? Object.keys(at.properties ?? {}) : [];
}

function isSchema(value: unknown): value is z.core.JSONSchema.BaseSchema {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
