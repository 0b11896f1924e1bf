import { useMemo, useState } from 'react';
import { download } from '../../../dom/download';
import type { Dataset } from '../../../domain/dataset';
import { activeFields } from '../../../domain/filter';
import { versionText } from '../../../domain/part';
import { extractOf, type Selection } from '../../../files/data/extract';
import { type Format, formWords, makeFile } from '../../../files/data/makeFile';
import type { TableContext, TableName } from '../../../files/data/tables/column';
import { fileName } from '../../../files/fileName';
import { filterLine } from '../../../i18n/filterWords';
import { type Choices, DEFAULT_CHOICES } from '../../../state/choices';
import { permalink } from '../../../state/permalink';
import { useView } from '../../useView';
import { QuotesOption } from '../QuotesOption';
import type { QuotesProps } from '../quoteNames';
import { ExtentChoice } from './ExtentChoice';
import { FormatChoice } from './FormatChoice';
import { Preview } from './Preview';
import '../choices.css';
import './data.css';

type Saving = { readonly state: 'idle' | 'making' | 'failed' } | { readonly state: 'saved'; readonly name: string };

/** The figures as a file: how much, in which form, what its tables look like, and the button that saves it. */
export function DataPanel({ quotes, onQuotes }: QuotesProps) {
  const { dataset, choices, text } = useView();
  const { t } = text;
  const filtered = activeFields(choices).length > 0 || !choices.derived;
  const [extent, setExtent] = useState<Selection>(filtered ? 'shown' : 'everything');
  const [format, setFormat] = useState<Format>('csv');
  const [table, setTable] = useState<TableName>('claims');
  const [withMark, setWithMark] = useState(false);
  const [saving, setSaving] = useState<Saving>({ state: 'idle' });
  const shown = useMemo(() => extractOf(dataset, choices, 'shown'), [dataset, choices]);
  const everything = useMemo(() => extractOf(dataset, choices, 'everything'), [dataset, choices]);
  const context = useMemo((): TableContext => {
    const open = (id: string) => permalink({ ...DEFAULT_CHOICES, lang: text.lang, claim: id }, dataset);
    return { dataset, text, aside: choices.aside, permalink: open, quotes };
  }, [dataset, text, choices.aside, quotes]);
  const extract = extent === 'shown' ? shown : everything;
  const name = fileName({
    what: format === 'csv' ? table : '',
    axis: dataset.axis,
    choices: extent === 'shown' ? choices : DEFAULT_CHOICES,
    lang: text.lang,
    form: formWords({ format, withMark, quotes }),
    extension: format,
  });
  const change =
    <Value,>(set: (value: Value) => void) =>
    (value: Value) => {
      set(value);
      setSaving({ state: 'idle' });
    };
  const save = async () => {
    setSaving({ state: 'making' });
    try {
      const filter = extent === 'shown' ? filterLine(text, dataset, choices) : '';
      const origin = { ...originOf(choices, extent, dataset), filter };
      download(await makeFile({ format, extent, table, withMark }, extract, context, origin), name);
      setSaving({ state: 'saved', name });
    } catch {
      setSaving({ state: 'failed' });
    }
  };
  return (
    <div className="export-columns">
      <form
        className="export-choices"
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        <ExtentChoice extent={extent} shown={shown} everything={everything} onChange={change(setExtent)} />
        <FormatChoice format={format} withMark={withMark} onChange={change(setFormat)} onMark={change(setWithMark)} />
        {format !== 'json' && <QuotesOption quotes={quotes} onQuotes={change(onQuotes)} />}
        <div className="export-save">
          <button type="submit" className="button export-main" disabled={saving.state === 'making'}>
            {t(saving.state === 'making' ? 'exportData.making' : 'exportData.save')}
          </button>
          <p className="export-name" translate="no">
            {name}
          </p>
          <p role="status" className="export-status">
            {saving.state === 'saved' && t('exportData.saved', { name: saving.name })}
            {saving.state === 'failed' && t('exportData.failed')}
          </p>
        </div>
      </form>
      <Preview alone={format === 'csv'} table={table} extract={extract} context={context} onTable={change(setTable)} />
    </div>
  );
}

/** The address of what is taken, and today. */
function originOf(choices: Choices, extent: Selection, dataset: Dataset) {
  const address = extent === 'shown' ? choices : { ...DEFAULT_CHOICES, lang: choices.lang };
  return {
    address: permalink(address, dataset),
    version: versionText(dataset),
    taken: new Date().toISOString().slice(0, 10),
  };
}
