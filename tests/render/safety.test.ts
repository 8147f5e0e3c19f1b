import { describe, expect, it } from 'vitest';
import { rendered } from './written.ts';

const attacks = [
  '<script>alert(1)</script>',
  'a <script>alert(1)</script> b',
  '<img src=x onerror=alert(1)>',
  '<svg onload=alert(1)><script>alert(1)</script></svg>',
  '<iframe src="https://evil.example/"></iframe>',
  '<style>body{background:url(https://evil.example/)}</style>',
  '<p style="background:url(https://evil.example/)">x</p>',
  '<a href="javascript:alert(1)">x</a>',
  '[x](javascript:alert(1))',
  '[x](JaVaScRiPt:alert(1))',
  '[x](data:text/html,<script>alert(1)</script>)',
  '[x](vbscript:x)',
  '<a href="java&#10;script:alert(1)">x</a>',
  '<form action="https://evil.example/"><input name=q><button>go</button></form>',
  '<meta http-equiv=refresh content="0;url=https://evil.example/">',
  '<base href="https://evil.example/">',
  '<link rel=stylesheet href="https://evil.example/">',
  '<object data="https://evil.example/"></object><embed src="https://evil.example/">',
  '<video src="https://evil.example/" autoplay></video>',
  '<math><mtext><table><mglyph><style><img src=x onerror=alert(1)></style></mglyph></table></mtext></math>',
  '<noscript><p title="</noscript><img src=x onerror=alert(1)>"></noscript>',
  '<textarea></textarea><script>alert(1)</script></textarea>',
  '</article></main></body><script>alert(1)</script>',
  '<!-- --!><script>alert(1)</script> -->',
  '<template><script>alert(1)</script></template>',
  '<div onclick="alert(1)" onmouseover=alert(1)>x</div>',
];

describe('an article with hostile HTML', () => {
  it.each(attacks)('should not run or load anything: %s', (attack) => {
    const { body, feedBody } = rendered(`Before.\n\n${attack}\n\nAfter.`);
    for (const html of [body, feedBody]) {
      expect(html).not.toMatch(
        /<(?:script|svg|iframe|style|form|input|button|meta|base|link|object|embed|video|math|img|template|!--)/i,
      );
      expect(html).not.toMatch(/<[^>]+\s(?:on\w+|style|src|action)=/i);
      expect(html).not.toMatch(/href="(?!https?:|mailto:|#)[^"]*:/i);
      expect(html).not.toMatch(/<\/(?:article|main|body)>/);
      expect(html).toContain('After.');
    }
  });

  it('should not pass off its own marks, ids and links as claims', () => {
    const { body } = rendered(
      '<mark id="claim-one" data-claim="one" class="true" data-mark="0">forged</mark> and <a class="verdict true" href="https://a.example/">Accurate</a> words',
      { one: 'words' },
    );
    expect(body.match(/<mark/g)).toHaveLength(1);
    expect(body).toContain('>words</mark>');
    expect(body.match(/class="verdict/g)).toBeNull();
    expect(body).toContain('forged');
  });

  it('should keep its own ids away from those of the page', () => {
    const { body } = rendered('<h2 id="claim-one">Title</h2>\n\nSee <a href="#claim-one">there</a>.');
    expect(body).toContain('<h2 id="user-content-claim-one">');
    expect(body).toContain('<a href="#user-content-claim-one">there</a>');
  });

  it('should keep the first of several equal ids', () => {
    const { body } = rendered('<p id="a">x</p>\n\n<p id="a">y</p>');
    expect(body.match(/id="/g)).toHaveLength(1);
  });

  it('should render nesting that no writer writes as plain paragraphs', () => {
    const { body } = rendered(`${'> '.repeat(400)}words`);
    expect(body).toBe('<p>words</p>');
  });

  it('should take any number of tags that are never closed', () => {
    const { body } = rendered(`words ${'<b><div>'.repeat(5000)}`);
    expect(body).toContain('words');
  });

  it.each(['\u0000', '\ud800', '', ' ', '\ufffe', '<', '&', '<!', '</', '<?x', '<![CDATA['])(
    'should take %j without a throw',
    (text) => {
      expect(() => rendered(text)).not.toThrow();
    },
  );
});
