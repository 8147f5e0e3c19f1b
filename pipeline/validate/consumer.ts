// Who reads ClaimReview, and how gravely a fault weighs with each.
import type { Severity } from '../model/message.ts';

/** Readers of fact-check markup that rules distinguish. */
export const consumers = {
  explorer: 'Fact Check Explorer and the Fact Check Tools API',
  mediavault: 'MediaVault and Fact-Check Insights',
  collectors: 'claimreview-collector, Faktisk and others that parse every block',
  labelers: 'labelers of social networks, which key rows on the url',
  datacommons: 'the Data Commons feed',
  schema: 'schema.org, read strictly',
} as const;

export type Consumer = keyof typeof consumers;

/** The consumers' names, in the order in which they are shown. */
export const consumerNames = Object.keys(consumers) as readonly Consumer[];

/** What a fault is to each consumer: error, it loses or misreads the record; absent, it does not mind. */
export type Severities = { readonly [consumer in Consumer]?: Severity };

const gravity: { readonly [severity in Severity]: number } = { error: 2, warning: 1, info: 0 };

/** The gravest severity, of one consumer alone where one is named; undefined where nobody minds. */
export function gravest(severities: Severities, only?: Consumer): Severity | undefined {
  const told = only ? [severities[only]] : Object.values(severities);
  return told.reduce<Severity | undefined>(
    (worst, each) => (each && (!worst || gravity[each] > gravity[worst]) ? each : worst),
    undefined,
  );
}

/** The same severity with several consumers. */
export function weighs<C extends Consumer>(severity: Severity, ...names: readonly C[]): Severities {
  return Object.fromEntries(names.map((name) => [name, severity])) as Severities;
}

/** The same severity with all consumers. */
export function everywhere(severity: Severity): Severities {
  return weighs(severity, ...consumerNames);
}
