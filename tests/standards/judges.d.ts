// As much of the judges' interfaces as the tests use, for those that come without types.

declare module '@adobe/structured-data-validator' {
  export interface Issue {
    readonly issueMessage: string;
    readonly severity: 'ERROR' | 'WARNING';
    readonly path: readonly { readonly type?: string; readonly property?: string }[];
  }
  class Validator {
    constructor(schemaOrg: object);
    validate(extracted: object): Promise<Issue[]>;
  }
  // biome-ignore lint/style/noDefaultExport: so does the package
  export default Validator;
}

declare module '@marbec/web-auto-extractor' {
  class WebAutoExtractor {
    constructor(options: object);
    parse(html: string): { readonly jsonld: { readonly [type: string]: readonly object[] } };
  }
  // biome-ignore lint/style/noDefaultExport: so does the package
  export default WebAutoExtractor;
}

declare module 'structured-data-testing-tool' {
  export interface Tried {
    readonly test: string;
    readonly description?: string;
  }
  export interface Verdict {
    readonly passed: readonly Tried[];
    readonly failed: readonly Tried[];
    readonly schemas: readonly string[];
  }
  export function structuredDataTest(html: string, options: object): Promise<Verdict>;
}

declare module 'structured-data-testing-tool/presets.js' {
  export const Google: object;
  export const Facebook: object;
  export const Twitter: object;
}

declare module 'n3' {
  import type { DatasetCore, Quad } from '@rdfjs/types';

  export const DataFactory: object;
  export class Parser {
    parse(text: string): Quad[];
  }
  export const Store: new (quads: Quad[]) => DatasetCore;
}

declare module 'shacl-engine' {
  import type { DatasetCore, Term } from '@rdfjs/types';

  export interface Result {
    readonly focusNode: { readonly term: Term };
    readonly path?: readonly { readonly predicates: readonly Term[] }[];
    readonly message: readonly Term[];
    readonly constraintComponent: Term;
  }
  export class Validator {
    constructor(shapes: DatasetCore, options: object);
    validate(data: {
      readonly dataset: DatasetCore;
    }): Promise<{ readonly conforms: boolean; readonly results: readonly Result[] }>;
  }
}
