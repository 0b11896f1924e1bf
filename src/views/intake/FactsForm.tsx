import { memo, useEffect, useId, useRef, useState } from 'react';
import { type FactAnswers, faultyAnswers, firstAnswers } from '../../data/own/ownDocumentOf';
import type { ReadDocument } from '../../data/own/read/readFile';
import { DOCUMENT_FACTS, type DocumentFact } from '../../domain/own/ownDocument';
import { type TextParagraph, textBlocks } from '../../domain/own/textBlocks';
import { useText } from '../../i18n/TextContext';
import { LeftOutList } from './LeftOutList';
import type { Waiting } from './useIntake';

const LANGUAGES = ['ru', 'en', 'kk', 'ky', 'tg', 'tk', 'uz', 'uz-Cyrl', 'uk', 'be', 'und'] as const;

type FactsFormProps = {
  readonly waiting: Waiting;
  readonly onPutBack: (index: number) => void;
  /** Nothing can be added now. */
  readonly isMuted: boolean;
  readonly onAccept: (answers: FactAnswers) => void;
  readonly onCancel: () => void;
};

/** What a reader is asked of a document before its figures are sought, with what its file tells and where it tells it. */
export function FactsForm({ waiting: { read }, isMuted, onPutBack, onAccept, onCancel }: FactsFormProps) {
  const { t } = useText();
  const id = useId();
  const [answers, setAnswers] = useState(() => firstAnswers(read));
  const [asked, setAsked] = useState(false);
  const faults = faultyAnswers(answers);
  const form = useRef<HTMLFormElement>(null);
  const [untold] = useState(() => faults[0]);
  useEffect(() => {
    // Enter goes on: at once where the document has told everything, else from the first thing that it has not.
    const first = untold === undefined ? '[type="submit"]' : `[name="${untold}"]`;
    form.current?.querySelector<HTMLElement>(first)?.focus({ preventScroll: true });
  }, [untold]);
  const languages = LANGUAGES.some((lang) => lang === answers.lang) ? LANGUAGES : [answers.lang, ...LANGUAGES];
  const field = (fact: DocumentFact) => {
    const found = read.facts[fact];
    const isFound = found !== undefined && found.value === answers[fact];
    const fault = asked ? faults.find((faulty) => faulty === fact) : undefined;
    const about = `${id}-${fact}`;
    const common = {
      id: `${about}-field`,
      name: fact,
      value: answers[fact],
      'aria-describedby': about,
      'aria-invalid': fault !== undefined || undefined,
      onChange: ({ target }: { readonly target: { readonly value: string } }) =>
        setAnswers((before) => ({ ...before, [fact]: target.value })),
    };
    return (
      <div key={fact} className="intake-field">
        <label htmlFor={common.id}>{t(`intake.fact.${fact}`)}</label>
        {fact === 'lang' ? (
          <select {...common}>
            {languages.map((lang) => (
              <option key={lang} value={lang}>
                {isNamed(lang) ? t(`intake.lang.${lang}`) : lang}
              </option>
            ))}
          </select>
        ) : (
          <input {...common} type={fact === 'published' ? 'date' : fact === 'url' ? 'url' : 'text'} />
        )}
        <span id={about} className="intake-about" data-faulty={fault ? '' : undefined}>
          {fault ? t(`intake.fault.${fault}`) : isFound ? t(`intake.found.${found.from}`) : t(`intake.asked.${fact}`)}
        </span>
      </div>
    );
  };
  return (
    <form
      ref={form}
      className="intake-check"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setAsked(true);
        const [first] = faults;
        if (first === undefined) onAccept(answers);
        else document.getElementById(`${id}-${first}-field`)?.focus();
      }}
    >
      <div className="intake-facts">
        {DOCUMENT_FACTS.map(field)}
        {answers.lang !== 'ru' && answers.lang !== 'en' && <p className="intake-note">{t('intake.thirdLanguage')}</p>}
      </div>
      <div className="intake-text">
        <p className="intake-note" id={`${id}-text`}>
          {t('intake.text', { count: read.text.length })}
        </p>
        <div
          className="intake-words"
          role="region"
          aria-labelledby={`${id}-text`}
          // biome-ignore lint/a11y/noNoninteractiveTabindex: so that it can be scrolled with keys.
          tabIndex={0}
          lang={answers.lang}
          translate="no"
        >
          <WholeText read={read} />
        </div>
        {read.replaced > 0 && <p className="intake-note">{t('intake.replaced', { count: read.replaced })}</p>}
        <LeftOutList leftOut={read.leftOut} lang={answers.lang} onPutBack={onPutBack} />
      </div>
      <div className="intake-ways">
        <button type="submit" className="button button-main" disabled={isMuted}>
          {t('intake.find')}
        </button>
        <button type="button" className="button" onClick={onCancel}>
          {t('intake.cancel')}
        </button>
      </div>
    </form>
  );
}

/** The text as it was read, tables as such. */
const WholeText = memo(({ read }: { readonly read: ReadDocument }) =>
  textBlocks(read, []).map((block) =>
    block.kind === 'paragraph' ? (
      <p key={block.start}>{wordsOf(block)}</p>
    ) : (
      <table key={block.start} className="intake-table">
        <tbody>
          {block.rows.map((cells) => (
            <tr key={cells[0]?.start}>
              {cells.map((cell, column) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: a cell is known by its column.
                <td key={column}>{wordsOf(cell)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    ),
  ),
);

const wordsOf = ({ pieces }: TextParagraph) => pieces.map(({ text }) => text).join('');

function isNamed(lang: string): lang is (typeof LANGUAGES)[number] {
  return LANGUAGES.some((named) => named === lang);
}
