import { Suspense, useDeferredValue, useMemo, useState } from 'react';
import { citationName, citedAs, itemOf, type Kind } from '../../../files/cite/cited';
import { FILE_FORMS, WORD_FORMS, writeCitation } from '../../../files/cite/writeCitation';
import type { ExportView } from '../../../state/exportView';
import { useSheet } from '../../useSheet';
import { useView } from '../../useView';
import { useDialogSettings } from '../dialogSettings';
import { QuotesOption } from '../QuotesOption';
import type { QuotesProps } from '../quoteNames';
import { CitedChoice } from './CitedChoice';
import citeSheet from './cite.css?inline';
import { Written } from './Written';

/** A citation of the view, a statement or a document, in the form that is wanted, to be copied or saved. */
export function CitePanel({ view, quotes, onQuotes }: QuotesProps & { readonly view: ExportView }) {
  useSheet(citeSheet);
  const { dataset, choices, shown, text } = useView();
  const { t } = text;
  const open = choices.claim === null ? undefined : dataset.statementById.get(choices.claim);
  const [kind, setKind] = useState<Kind>(open ? 'statement' : 'view');
  const [statementId, setStatement] = useState<string>(open?.id ?? shown.claims[0]?.id ?? '');
  const [sourceId, setSource] = useState<string>(choices.doc ?? dataset.sources[0]?.id ?? '');
  const [{ form }, onSet] = useDialogSettings('cite');
  const statement = dataset.statementById.get(statementId) ?? shown.claims[0];
  const source = dataset.sources.find(({ id }) => id === sourceId);
  const cited = useMemo(() => citedAs(kind, view, { statement, source }), [kind, statement, source, view]);
  const item = useMemo(() => itemOf(cited, dataset, text, choices, quotes), [cited, dataset, text, choices, quotes]);
  const wanted = useMemo(() => {
    const name = citationName(cited, dataset.axis, choices, text.lang, form, quotes);
    return { written: writeCitation(item, form, text), form, name };
  }, [cited, dataset, item, form, choices, text, quotes]);
  // What was written stays until the next is.
  const latest = useDeferredValue(wanted);
  return (
    <div className="export-columns">
      <div className="export-choices">
        <CitedChoice
          kind={kind}
          view={view}
          statement={statement}
          source={source}
          onKind={setKind}
          onStatement={setStatement}
          onSource={setSource}
        />
        {kind === 'statement' && <QuotesOption quotes={quotes} onQuotes={onQuotes} />}
        {[WORD_FORMS, FILE_FORMS].map((forms) => (
          <fieldset key={forms[0]} className="export-group cite-forms">
            <legend>{t(forms === WORD_FORMS ? 'exportCite.form' : 'exportCite.formFile')}</legend>
            {forms.map((name) => (
              <label key={name} className="export-option">
                <input type="radio" name="form" checked={form === name} onChange={() => onSet({ form: name })} />
                <span className="export-option-name">{t(`exportCite.forms.${name}`)}</span>
              </label>
            ))}
          </fieldset>
        ))}
      </div>
      <Suspense fallback={<p className="cite-writing">{t('exportCite.writing')}</p>}>
        <Written {...latest} />
      </Suspense>
    </div>
  );
}
