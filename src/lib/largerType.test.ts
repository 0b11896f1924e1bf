import { expect, it } from 'vitest';
import { largerType } from './largerType';

it('multiplies the sizes of letters, however they are written, and nothing else', () => {
  const larger = (css: string) => largerType(css, 10);
  expect(larger('.a{font:600 12.5px/19px var(--sans);width:12px}')).toBe(
    '.a{font:600 125px/19px var(--sans);width:12px}',
  );
  expect(larger('.a { font-size: .5px; letter-spacing: 1px }')).toBe('.a { font-size: 5px; letter-spacing: 1px }');
  expect(larger('.a{font:inherit;height:1px}')).toBe('.a{font:inherit;height:1px}');
  expect(larger('.a{font-size:.7em;margin:3px}.b{--font:3px;font-weight:600;top:2px}')).toBe(
    '.a{font-size:.7em;margin:3px}.b{--font:3px;font-weight:600;top:2px}',
  );
  expect(larger('.a{font:italic 400 var(--small) / 12px var(--serif)}.b{font-size:var(--small)}')).toBe(
    '.a{font:italic 400 calc(var(--small)*10) / 12px var(--serif)}.b{font-size:calc(var(--small)*10)}',
  );
  expect(larger('.a{font:.9em var(--serif)}.b{font-size:1rem}')).toBe('.a{font:.9em var(--serif)}.b{font-size:10rem}');
  expect(larger('.a{font:\n    400 12px / 16px ui-monospace,\n    monospace}')).toContain('400 120px / 16px');
});
