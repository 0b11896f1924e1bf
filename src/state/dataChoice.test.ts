import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatData, parseData, TODAY } from './dataChoice';

const VERSION = '9ee4fbbee0a1779ace04';
const OTHER = '01ab01ab01ab01ab01ab';

describe('the data that an address asks for', () => {
  it.each([
    [VERSION, { version: VERSION, packages: [] }],
    ['/customs/', { version: null, packages: [{ address: '/customs/', version: null }] }],
    ['customs.zip', { version: null, packages: [{ address: 'customs.zip', version: null }] }],
    [
      `${VERSION}~/customs/@${OTHER}~a/b.json`,
      {
        version: VERSION,
        packages: [
          { address: '/customs/', version: OTHER },
          { address: 'a/b.json', version: null },
        ],
      },
    ],
    [
      'https://other.example/customs/',
      { version: null, packages: [{ address: 'https://other.example/customs/', version: null }] },
    ],
  ])('%s', (text, choice) => {
    expect(parseData(text)).toEqual(choice);
    expect(formatData(choice)).toBe(text);
  });

  it.each(['', 'yesterday', '0123', '~', `/a/~yesterday`, `/a/~${VERSION}`, '/a/~'])(
    'cannot be read from %s',
    (text) => {
      expect(parseData(text)).toBeUndefined();
    },
  );

  it('is today’s alone when the address says nothing', () => {
    expect(formatData(TODAY)).toBeNull();
  });

  it('is not understood where it names more packages than anybody means', () => {
    const many = (count: number) => Array.from({ length: count }, (_, at) => `/p${at}/`).join('~');
    expect(parseData(many(10))?.packages).toHaveLength(10);
    expect(parseData(many(11))).toBe(undefined);
  });

  it('opens an address once', () => {
    expect(parseData('/a/~/a/')?.packages).toHaveLength(1);
  });

  it('is read back as it was written', () => {
    const hex = (length: number) =>
      fc.string({ unit: fc.constantFrom(...'0123456789abcdef'), minLength: length, maxLength: length });
    const ref = fc.record({
      address: fc.webPath({ size: 'small' }).map((path) => `/${path.replaceAll(/[~@]/g, '')}`),
      version: fc.option(hex(24)),
    });
    const packages = fc.uniqueArray(ref, { selector: ({ address }) => address, maxLength: 3 });
    fc.assert(
      fc.property(fc.option(hex(20)), packages, (version, list) => {
        fc.pre(version !== null || list.length > 0);
        const choice = { version, packages: list };
        expect(parseData(formatData(choice) ?? '')).toEqual(choice);
      }),
    );
  });
});
