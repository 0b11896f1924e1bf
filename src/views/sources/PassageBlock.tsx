import { memo } from 'react';
import type { TextLanguage } from '../../domain/quote';
import { useText } from '../../i18n/TextContext';
import type { ReaderOmission, ReaderPassage } from '../../selectors/readerDocument';
import { FigureText } from './FigureText';
import { MarginEvent, MarginFigure } from './MarginFigure';

type PassageBlockProps = {
  readonly passage: ReaderPassage;
  readonly lang: TextLanguage;
  readonly numbers: ReadonlyMap<string, number>;
};

/** A quoted stretch: the original, its translation, and its figures repeated beside it. */
export const PassageBlock = memo(function PassageBlock({ passage, lang, numbers }: PassageBlockProps) {
  const { t } = useText();
  const { figures, events, segments, translated } = passage;
  return (
    <div className={figures.length > 0 ? 'passage' : 'passage passage-quiet'}>
      <p className="passage-original" lang={lang} translate="no">
        <FigureText segments={segments} numbers={numbers} mode="original" />
      </p>
      {translated.length > 0 ? (
        <p className="passage-translation" lang={translated[0]?.translation.lang}>
          {translated.map((quote, index) => (
            <span key={quote.translation.text}>
              {index > 0 && ' '}
              <FigureText segments={quote.segments} numbers={numbers} mode="translation" />
            </span>
          ))}
        </p>
      ) : (
        <p className="passage-translation">{t('sources.translationNone')}</p>
      )}
      <ul className="passage-margin">
        {figures.map((figure) => (
          <li key={figure.claim.id}>
            <MarginFigure figure={figure} />
          </li>
        ))}
        {events.map((event) => (
          <li key={event.id}>
            <MarginEvent event={event} />
          </li>
        ))}
      </ul>
    </div>
  );
});

/** What is left out between two passages, counted. */
export function OmissionRule({ omission }: { readonly omission: ReaderOmission }) {
  const { t, number } = useText();
  const { paragraphs, of } = omission;
  const characters = t('sources.characters', { count: omission.characters, n: number(omission.characters) });
  return (
    <p className="omission">
      <span>
        {of === 'page' && t('sources.omittedPage', { characters })}
        {of === 'article' && paragraphs > 0 && t('sources.omitted', { count: paragraphs, characters })}
        {of === 'article' && paragraphs === 0 && t('sources.omittedPart', { characters })}
      </span>
    </p>
  );
}
