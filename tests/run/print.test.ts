import { describe, expect, test } from 'vitest';
import type { Message } from '../../pipeline/model/message.ts';
import { brush, messageText, tally } from '../../pipeline/run/print.ts';

const message: Message = {
  path: 'source/a.md',
  line: 3,
  column: 7,
  severity: 'error',
  rule: 'read:some-fault',
  reason: 'Unexpected tab, expected a blank',
  fix: 'Put a blank.',
  frame: 'key:\tvalue\n    ^',
};

describe('messageText', () => {
  test('shows place, severity, rule, reason, frame and fix', () => {
    expect(messageText(message, brush(false))).toBe(
      [
        'source/a.md:3:7 error read:some-fault',
        '  Unexpected tab, expected a blank',
        '  | key:\tvalue',
        '  |     ^',
        '  → Put a blank.',
      ].join('\n'),
    );
  });

  test('paints where colours are on', () => {
    expect(messageText(message, brush(true))).toContain('\u001B[31merror\u001B[0m');
  });

  test('should not let an article steer the terminal', () => {
    const hostile = { ...message, reason: 'a\u001B]0;title\u0007b\u202Ec\rd' };
    expect(messageText(hostile, brush(false))).toContain('a·]0;title·b·c·d');
  });
});

describe('tally', () => {
  test('counts errors and warnings, and not remarks', () => {
    const some = ['error', 'error', 'warning', 'info'] as const;
    expect(tally(some.map((severity) => ({ ...message, severity })))).toBe('2 errors, 1 warning');
  });

  test('is empty where there is nothing to count', () => {
    expect(tally([{ ...message, severity: 'info' }])).toBe('');
  });
});
