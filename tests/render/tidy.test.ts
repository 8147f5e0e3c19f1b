import { describe, expect, it } from 'vitest';
import { rendered } from './written.ts';

describe('a body', () => {
  it('should begin its headings at the second level and skip none', () => {
    const { body } = rendered('# One\n\n#### Two\n\n## Three');
    expect(body).toBe('<h2>One</h2>\n<h3>Two</h3>\n<h3>Three</h3>');
  });

  it('should align the cells of a page by a class, for HTML gave up the attribute', () => {
    const { body, feedBody } = rendered('| a | b |\n| -: | :-: |\n| 1 | 2 |');
    expect(body).toContain('<td class="right">1</td><td class="center">2</td>'.replace('><', '>\n<'));
    expect(body).not.toContain('align=');
    expect(feedBody).toContain('align="right"');
  });

  it('should show a picture as a link to it', () => {
    const { body } = rendered('![A bridge](https://a.example/b.png)');
    expect(body).toBe('<p><a href="https://a.example/b.png" rel="external noopener">A bridge</a></p>');
  });

  it('should not put a link into a link where a picture is one', () => {
    const { body } = rendered('[![A bridge](b.png)](https://a.example/)');
    expect(body).toBe('<p><a href="https://a.example/" rel="external noopener">A bridge</a></p>');
  });

  it('should show a task as a sign and not as a control', () => {
    const { body } = rendered('- [x] done\n- [ ] open');
    expect(body).toContain('☑');
    expect(body).toContain('☐');
    expect(body).not.toContain('<input');
  });

  it('should take footnotes there and back', () => {
    const { body } = rendered('Words.[^a]\n\n[^a]: A note.');
    const targets = [...body.matchAll(/href="#([^"]+)"/g)].map((match) => match[1]);
    expect(targets).toHaveLength(2);
    for (const target of targets) expect(body).toContain(`id="${target}"`);
  });

  it('should show the words of a link that leads nowhere on the page', () => {
    expect(rendered('[there](#gone)').body).toBe('<p>there</p>');
  });

  it('should lead to the pages of its own site by paths that work in any folder', () => {
    expect(rendered('[a](/corrections/#how)').body).toContain('href="../../../corrections/index.html#how"');
  });

  it('should let the keyboard reach a table that scrolls', () => {
    expect(rendered('| a |\n| - |\n| b |').body).toContain(
      '<div class="scroll" tabindex="0" role="group" aria-label="Table"><table>',
    );
  });
});

describe('a body for feeds', () => {
  it('should hold no mark and nothing that stands beside one', () => {
    expect(rendered('It opened in 1932.', { one: 'opened' }).feedBody).toBe('<p>It opened in 1932.</p>');
  });

  it('should resolve relative addresses and fragments against the page', () => {
    const { feedBody } = rendered('[a](../other/) [b](/c) <a id="x" href="#x">d</a>');
    expect(feedBody).toContain('href="https://claims.example.org/opinion/2024/other/"');
    expect(feedBody).toContain('href="https://claims.example.org/c"');
    expect(feedBody).toContain('href="https://claims.example.org/opinion/2024/bridge/#user-content-x"');
  });

  it('should show the words of a link whose address is impossible', () => {
    expect(rendered('<a href="http://[">a</a>').feedBody).toBe('<p>a</p>');
  });
});
