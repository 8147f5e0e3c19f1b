// `claimpress explain [rule]`: a rule's name → its page; without one, all rules.
import { nearest } from '../model/nearest.ts';
import { ruleListText, rulePageText } from '../validate/explain.ts';
import { rulePages } from '../validate/index.ts';

export interface ExplainCommand {
  readonly rule?: string | undefined;
}

/** Runs the command; the result is the exit code. */
export async function run({ rule: name }: ExplainCommand): Promise<number> {
  if (name === undefined) {
    process.stdout.write(ruleListText(rulePages));
    return 0;
  }
  const rule = rulePages.find((each) => each.name === name);
  if (rule) {
    process.stdout.write(rulePageText(rule));
    return 0;
  }
  const near = nearest(
    name,
    rulePages.map((each) => each.name),
  );
  const hint = near === undefined ? 'Run `claimpress explain` for all rules.' : `Did you mean ${near}?`;
  process.stderr.write(`claimpress: Unexpected rule ${name}, expected one of the validator. ${hint}\n`);
  return 2;
}
