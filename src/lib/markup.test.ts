import { expect, it } from 'vitest';
import { escaped, scriptJson } from './markup';

it('keeps text text inside HTML and its attributes', () => {
  expect(escaped('R&D <b>"x"</b>')).toBe('R&amp;D &lt;b&gt;&quot;x&quot;&lt;/b&gt;');
});

it('writes JSON that cannot close the script it stands in', () => {
  const value = { name: '</script><script>' };
  expect(scriptJson(value)).not.toContain('</');
  expect(JSON.parse(scriptJson(value))).toEqual(value);
});
