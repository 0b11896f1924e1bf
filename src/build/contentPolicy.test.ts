import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { contentPolicy, withPolicy } from './contentPolicy';

const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
const directive = (html: string, name: string) =>
  contentPolicy(html)
    .split('; ')
    .find((words) => words.startsWith(`${name} `))
    ?.slice(name.length + 1);

const PAGE = `<head>
  <meta charset="utf-8" />
  <style>a{b:c}</style>
  <script>one()</script>
  <script type="application/ld+json">{"text":"<style>x{}</style> style=\\"no\\""}</script>
  </head><body><p style="top:1px">a</p><p style="top:1px;font:&quot;A &amp; B&quot;">b</p><p style="top:1px">c</p></body>`;

describe('the policy of a page', () => {
  it('names what the build wrote into it, and nothing else', () => {
    expect(directive(PAGE, 'script-src')).toBe(`'self' ${hash('one()')}`);
    expect(directive(PAGE, 'style-src')).toBe(`'self' ${hash('a{b:c}')}`);
    const attributes = [hash('top:1px'), hash('top:1px;font:"A & B"')].sort().join(' ');
    expect(directive(PAGE, 'style-src-attr')).toBe(`'unsafe-hashes' ${attributes}`);
  });

  it('allows nothing by a word that allows everything', () => {
    const policy = contentPolicy(PAGE);
    expect(policy).not.toMatch(/'unsafe-inline'|'unsafe-eval'|\*|https?:/);
    expect(directive('<p>bare</p>', 'style-src-attr')).toBe("'none'");
    for (const closed of ['default-src', 'base-uri', 'form-action', 'object-src'])
      expect(directive(PAGE, closed)).toBe("'none'");
    expect(directive(PAGE, 'connect-src')).toBe("'self'");
    expect(directive(PAGE, 'require-trusted-types-for')).toBe("'script'");
  });

  it('stands before what it is about, and fails where it has no place', () => {
    const html = withPolicy(PAGE);
    expect(html.indexOf('Content-Security-Policy')).toBeLessThan(html.indexOf('<style>'));
    expect(html.indexOf('Content-Security-Policy')).toBeGreaterThan(html.indexOf('charset'));
    expect(() => withPolicy('<head></head>')).toThrow('charset');
  });
});
