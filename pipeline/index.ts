// The library's public face.

export type { PressOptions } from './filter.ts';
export { press } from './filter.ts';
export type { Message, Severity } from './model/message.ts';
export type { Json, Node } from './model/node.ts';
export type { Site } from './model/site.ts';
export type { PressError, PressedAnnotation, PressReply, PressRequest } from './press.ts';
export type { BuildOptions, BuildResult } from './site.ts';
export { build, check } from './site.ts';
export type { Consumer } from './validate/consumer.ts';
export type { Sight } from './validate/readers.ts';
export type { JudgedMessage } from './validate/rule.ts';
export type { ValidateOptions, Validation } from './validator.ts';
export { validate } from './validator.ts';
