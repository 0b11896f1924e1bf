import { describe, expect, it } from 'vitest';
import { claim, dataset } from '../../domain/fixtures';
import { TEXTS } from '../../i18n/fixtures';
import { statementsHtml } from './statementsPage';

const kz = claim('KZ turnover 2024 > 28 bn USD', {
  id: 'kz',
  quote: 'It is <b>more</b> than [28 billion].',
  lang: 'en',
});

describe.each(TEXTS.map((text) => [text.lang, text] as const))(
  'all statements as a page of words, in %s',
  (lang, text) => {
    const html = statementsHtml(dataset([kz]), text, { heading: 'All & each', home: '../', narrow: 'print' });

    it('has each with its quote, which no translator of pages changes', () => {
      expect(html).toContain(`<html lang="${lang}">`);
      expect(html).toContain('<tr id="kz">');
      expect(html).toContain('<h1>All &amp; each</h1>');
      expect(html).toMatch(/<blockquote lang="\w+" translate="no">[^<]*&lt;b&gt;more/);
    });

    it('needs no script and has none', () => {
      expect(html).not.toMatch(/<script|<b>|style=/);
    });
  },
);
