// A reckoning's pattern → the regular expression that reads it in a sentence's skeleton.
import type { ReckoningWords, ReckonRule } from '../model/language/reckoning.ts';

export interface CompiledRule {
  readonly rule: ReckonRule;
  readonly expression: RegExp;
}

/** Up to five words or days that say when; each gap is bounded, so that reading stays linear in the sentence. */
const gap = '(?:,? (?:[^\\s<>;:,]+|<date\\d+>)){0,5}?,?';

/** Compiled once a language; pure: the same words give the same expressions. */
const compiled = new WeakMap<ReckoningWords, readonly CompiledRule[]>();

/** The rules of a language, ready to read skeletons. Throws SyntaxError for a pattern that is none. */
export function compiledRules(words: ReckoningWords): readonly CompiledRule[] {
  const known = compiled.get(words);
  if (known) return known;
  const rules = words.rules.map((rule) => ({ rule, expression: expressionOf(rule.pattern, words) }));
  compiled.set(words, rules);
  return rules;
}

function expressionOf(pattern: string, { words, multiples }: ReckoningWords): RegExp {
  const source = pattern
    .replaceAll('(', '(?:')
    .replaceAll('\\(?:', '\\(')
    .replaceAll('…', gap)
    .replace(/\{(\w+)(?::(\w+))?\}/g, (_whole, name: string, type: string | undefined) => {
      if (name === 'm') return `(?<m>${[...multiples.keys()].join('|')})`;
      if (type === undefined) return `(?:${words[name] as string})`;
      const kind = type === 'figure' ? '(?:amount|percent)' : type;
      const slot = `<${kind}\\d+>`;
      return name === 'list'
        ? `(?<list>${slot}(?:${gap}(?:,|,? and|,? plus) ${slot})+)`
        : `<(?<${name}>${kind}\\d+)>`;
    });
  return new RegExp(`(?<![\\w<])${source}(?!\\w)`, 'g');
}
