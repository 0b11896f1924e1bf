import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

const made: string[] = [];

/** The module anew, since it keeps its policy. */
async function trusted() {
  vi.resetModules();
  return import('./trusted');
}

beforeEach(() => {
  made.length = 0;
});
afterEach(() => {
  vi.unstubAllGlobals();
});

describe('addresses of scripts', () => {
  it('are those of this site', async () => {
    const { scriptAddress } = await trusted();
    expect(scriptAddress('/assets/a.js')).toBe(new URL('/assets/a.js', document.baseURI).href);
    expect(() => scriptAddress('https://elsewhere.example/a.js')).toThrow(TypeError);
    expect(() => scriptAddress('data:text/javascript,0')).toThrow(TypeError);
  });

  it('are made by one policy where the browser asks for one', async () => {
    vi.stubGlobal('trustedTypes', {
      createPolicy: (name: string, rules: TrustedPolicy) => {
        made.push(name);
        return { ...rules, createScriptURL: (address: string) => `trusted ${rules.createScriptURL(address)}` };
      },
    });
    const { scriptAddress, parseXml } = await trusted();
    expect(scriptAddress('/assets/a.js')).toMatch(/^trusted http/);
    expect(parseXml('<p>a</p>', 'text/xml').documentElement.textContent).toBe('a');
    expect(made).toEqual(['five-republics']);
  });
});

it('parses XML into a document of its own', async () => {
  const { parseXml } = await trusted();
  expect(parseXml('<svg xmlns="http://www.w3.org/2000/svg"/>', 'image/svg+xml').documentElement.tagName).toBe('svg');
  expect(parseXml('<p>', 'text/xml').querySelector('parsererror')).not.toBeNull();
});

describe('the policy of the page', () => {
  const root = join(import.meta.dirname, '..');
  const texts = readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((name) => /(?<!\.test|\.d)\.tsx?$/.test(name))
    .map((name) => [name, readFileSync(join(root, name), 'utf8')] as const);
  const naming = (pattern: RegExp) => texts.filter(([, text]) => pattern.test(text)).map(([name]) => name);

  it('lets workers be made of trusted addresses alone', () => {
    expect(texts.length).toBeGreaterThan(400);
    expect(naming(/new (?:Shared)?Worker\(/)).not.toEqual([]);
    expect(naming(/new (?:Shared)?Worker\((?!scriptAddress\()/)).toEqual([]);
  });

  it('is not met by what makes its workers from texts', () => {
    expect(naming(/\b(?:zip|unzip|gzip|deflate|inflate|AsyncZipDeflate)\b[^;{}]*\}[^;]*'fflate'/)).toEqual([]);
  });

  it('lets texts be parsed, and styles be set, in one place each', () => {
    expect(naming(/new DOMParser\(/)).toEqual(['dom/trusted.ts']);
    expect(naming(/\.(?:innerHTML|outerHTML) ?=|insertAdjacentHTML|dangerouslySetInnerHTML|document\.write\(/)).toEqual(
      [],
    );
    expect(naming(/setAttribute\('style'/)).toEqual([]);
  });
});
