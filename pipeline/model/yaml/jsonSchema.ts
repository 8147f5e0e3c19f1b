// A schema of ours → the JSON Schema with which editor programs complete and check what people write.
import * as z from 'zod';

/** The JSON Schema (draft 7, which editor programs know best) of what may be written. Throws never. */
export function jsonSchema(schema: z.ZodType): z.core.JSONSchema.BaseSchema {
  return z.toJSONSchema(schema, { io: 'input', target: 'draft-7', unrepresentable: 'any' });
}
