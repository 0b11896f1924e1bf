import { ARTICLES, scoreOf } from '../../src/domain/recognise/fixtures/scoreFixtures';
import { recognise } from '../../src/domain/recognise/recognise';
import { recogniseFile } from '../../src/domain/recognise/recogniseFile';

const LENGTH = 30_000;

/** The scores on the project's own texts, and milliseconds of the processor for 30 kB of what the package quotes. */
export function measureRecognise(rounds: number, clock: () => number, quoted: Readonly<Record<'ru' | 'en', string>>) {
  return (['ru', 'en'] as const).map((lang) => {
    const articles = ARTICLES.filter((article) => article.lang === lang);
    const words = `${quoted[lang]}\n\n`;
    const text = words.repeat(Math.ceil(LENGTH / words.length)).slice(0, LENGTH);
    const times = Array.from({ length: rounds }, () => {
      const before = clock();
      recognise({ lang, published: '2025-10-10', text });
      return clock() - before;
    });
    return { lang, times, ...scoreOf(articles, (article) => recogniseFile(article).candidates) };
  });
}
