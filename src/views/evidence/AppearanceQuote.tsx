import { useState } from 'react';
import { type Appearance, quoteParts, type TextLanguage, translationParts } from '../../domain/quote';
import { shortDay } from '../../i18n/dates';
import { languageName } from '../../i18n/languageName';
import { surroundings } from '../../selectors/evidence';
import { useView } from '../useView';

type AppearanceQuoteProps = {
  readonly appearance: Appearance;
  /** True for an event: there are no words of a figure to mark. */
  readonly whole?: boolean;
  /** True for further appearances: no translation, their document named above. */
  readonly compact?: boolean;
};

/** The original first, with the words of the figure marked; then the translation, and whose it is. */
export function AppearanceQuote({ appearance, whole = false, compact = false }: AppearanceQuoteProps) {
  const { dataset, text } = useView();
  const { t } = text;
  const source = dataset.sourceById.get(appearance.source);
  const lang = source?.lang ?? 'ru';
  const { before, figure, after } = quoteParts(appearance);
  const around = surroundings(dataset, appearance.source, appearance.quote);
  const code = (language: TextLanguage) => language.toUpperCase();
  return (
    <div className="ev-appearance">
      <blockquote className="ev-quote" lang={lang} cite={source?.url ?? undefined}>
        {!compact && around.before && <span className="ev-around">{around.before}</span>}
        {whole ? (
          appearance.quote.exact
        ) : (
          <>
            {before}
            <mark>{figure}</mark>
            {after}
          </>
        )}
        {!compact && around.after && <span className="ev-around">{around.after}</span>}
      </blockquote>
      {!appearance.anchored && (
        <p className="ev-unanchored" role="note">
          {t('evidence.unanchored')}
        </p>
      )}
      {!compact && appearance.translation && <TranslationText from={code(lang)} appearance={appearance} />}
      {source && (
        <p className="ev-document">
          {source.publisher.name}, {shortDay(text, source.published)}, {languageName(text, source.lang)}
          {source.machineTranslation ? `; ${t('evidence.machine')}` : ''}
        </p>
      )}
    </div>
  );
}

/** Open when the original is not in the reader's language; else one step away. */
function TranslationText({ from, appearance }: { readonly from: string; readonly appearance: Appearance }) {
  const { text } = useView();
  const { t } = text;
  const [toggled, setToggled] = useState(false);
  const { translation } = appearance;
  if (!translation) return null;
  const open = toggled !== (translation.lang === text.lang);
  const { before, figure, after } = translationParts(translation);
  const label = open
    ? t('evidence.hideTranslation')
    : t('evidence.showTranslation', { language: languageName(text, translation.lang) });
  return (
    <div className="ev-translation">
      {open && (
        <p lang={translation.lang}>
          <span className="tag" lang={text.lang}>
            {t(`evidence.translation.${translation.by}`, { from, to: translation.lang.toUpperCase() })}
          </span>{' '}
          {before}
          <strong>{figure}</strong>
          {after}
        </p>
      )}
      <button type="button" className="text-button" aria-expanded={open} onClick={() => setToggled(!toggled)}>
        {label}
      </button>
    </div>
  );
}
