import { useState } from 'react';
import { copyWords } from '../../dom/copyRich';
import type { Dataset } from '../../domain/dataset';
import type { Derived } from '../../domain/derivation';
import { quoteParts } from '../../domain/quote';
import { citeContext, statementCitation } from '../../files/cite/citation';
import { derivedCitation } from '../../files/cite/derivedCitation';
import { checkSentence, rightWording } from '../../i18n/checkWords';
import { useText } from '../../i18n/TextContext';
import type { Text } from '../../i18n/text';
import type { CheckedNumber } from '../../selectors/draftChecker';
import { outcomeOf } from '../../selectors/evidenceDerived';
import type { Choices } from '../../state/choices';
import { useSettled } from '../../state/ReaderContext';

type CheckResultProps = { readonly found: CheckedNumber; readonly dataset: Dataset };

/** One number of the draft: how it stands, the wording that would be right, the quote, and all of it to copy. */
export function CheckResult({ found, dataset }: CheckResultProps) {
  const text = useText();
  const { t } = text;
  const { draft, kind, claim, isOtherSpeaker } = found;
  const wording = rightWording(text, dataset, found);
  return (
    <div className="check-result" data-check={kind}>
      <p className="check-figure">
        <b translate="no">{draft.figure.exact}</b> <span className="check-tag">{t(`check.kind.${kind}`)}</span>
      </p>
      <p>
        {checkSentence(text, dataset, found)}
        {isOtherSpeaker && draft.said?.kind === 'named' && ` ${t('check.other', { name: draft.said.name })}`}
      </p>
      {wording !== null && kind !== 'contradicted' && kind !== 'nobody' && (
        <p className="check-wording">
          <span>{t(kind === 'supported' ? 'check.cite' : 'check.right')}: </span>
          {wording}
        </p>
      )}
      {wording !== null && (
        <div className="check-acts">
          {claim && <Quote found={found} dataset={dataset} />}
          <Copy found={found} dataset={dataset} wording={wording} />
        </div>
      )}
    </div>
  );
}

function Quote({ found: { claim }, dataset }: CheckResultProps) {
  const { t } = useText();
  if (!claim) return null;
  const [first] = claim.appearances;
  const { before, figure, after } = quoteParts(first);
  return (
    <details className="check-quote">
      <summary>{t('check.quote')}</summary>
      <blockquote lang={dataset.sourceById.get(first.source)?.lang} translate="no">
        {before}
        <b>{figure}</b>
        {after}
      </blockquote>
    </details>
  );
}

function Copy({ found: { claim, derived }, dataset, wording }: CheckResultProps & { readonly wording: string }) {
  const text = useText();
  const choices = useSettled((all) => all);
  const [done, setDone] = useState<'copied' | 'refused' | null>(null);
  const copy = async () => {
    const citation = claim
      ? statementCitation(dataset, text, choices, claim)
      : derived && citationOf(text, dataset, choices, derived);
    setDone((await copyWords([wording, citation].filter(Boolean).join('\n\n'))) ? 'copied' : 'refused');
  };
  return (
    <button type="button" className="check-copy" onClick={() => void copy()}>
      <span role="status">{text.t(done === null ? 'check.copy' : `check.${done}`)}</span>
    </button>
  );
}

/** Of our arithmetic: the formula, and what it rests on. */
function citationOf(text: Text, dataset: Dataset, choices: Choices, { id, derivation }: Derived): string {
  const { permalink } = citeContext(dataset, text, { ...choices, claim: id });
  return derivedCitation(text, dataset, [], outcomeOf(dataset, [], derivation), permalink);
}
