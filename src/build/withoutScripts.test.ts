import { expect, it } from 'vitest';
import { pathOfStatements } from '../files/api/paths';
import { withoutScripts } from './withoutScripts';

it.each(['en', 'ru'] as const)('leads to the statements in %s', (lang) => {
  const [, href = ''] = /href="([^"]+)"/.exec(withoutScripts(lang)) ?? [];
  const page = lang === 'en' ? 'https://example.org/five/' : 'https://example.org/five/ru/';
  expect(new URL(href, page).pathname).toBe(`/five/${pathOfStatements(lang)}`);
});
