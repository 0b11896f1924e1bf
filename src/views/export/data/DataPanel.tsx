import { useEffect, useMemo, useState } from 'react';
import { download } from '../../../dom/download';
import { firstCsvForm } from '../../../files/data/csvForm';
import { choicesFor, extentOf, extractsOf, originOf } from '../../../files/data/exportExtent';
import { DATA_FORMATS, formWords, makeFile } from '../../../files/data/makeFile';
import { tableContext } from '../../../files/data/tables/contextOf';
import { fileName } from '../../../files/fileName';
import { localDay } from '../../../lib/localDay';
import { type ExportView, topicOfView } from '../../../state/exportView';
import { useReader } from '../../../state/ReaderContext';
import { useSheet } from '../../useSheet';
import { useView } from '../../useView';
import { useDialogSettings } from '../dialogSettings';
import { QuotesOption } from '../QuotesOption';
import type { QuotesProps } from '../quoteNames';
import { useReadyFocus } from '../useReadyButton';
import dataSheet from './data.css?inline';
import { ExtentChoice } from './ExtentChoice';
import { FormatChoice } from './FormatChoice';
import { Preview } from './Preview';
import { writeWorkbook } from './writeWorkbook';

type Saving = { readonly state: 'idle' | 'making' | 'failed' } | { readonly state: 'saved'; readonly name: string };

/** The figures as a file: how much, in which form, what its tables look like, and the button that saves it. */
export function DataPanel({ view, quotes, onQuotes }: QuotesProps & { readonly view: ExportView }) {
  useSheet(dataSheet);
  const { dataset, choices, text } = useView();
  const { t } = text;
  const [set, onSet] = useDialogSettings('data');
  const { format, table } = set;
  const asked = useReader(({ exporting }) => exporting?.format);
  const wanted = DATA_FORMATS.find((name) => name === asked);
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when it is asked for; then the reader chooses
  useEffect(() => {
    if (wanted) onSet({ ...set, format: wanted });
  }, [wanted]);
  const button = useReadyFocus();
  const csv = set.csv ?? firstCsvForm(text.lang);
  const topic = topicOfView(view);
  const extent = extentOf(set.extent, topic, choices);
  const chosen = useMemo(() => choicesFor(extent, topic, choices), [choices, extent, topic]);
  const [saving, setSaving] = useState<Saving>({ state: 'idle' });
  const extracts = useMemo(() => extractsOf(dataset, choices, topic), [dataset, choices, topic]);
  const context = useMemo(
    () => tableContext(dataset, text, choices, quotes, location),
    [dataset, text, choices, quotes],
  );
  const extract = extracts[extent] ?? extracts.shown;
  const name = fileName({
    what: format === 'csv' ? table : '',
    axis: dataset.axis,
    choices: chosen,
    lang: text.lang,
    form: formWords({ format, csv, quotes }),
    extension: format,
  });
  const change = (part: Partial<typeof set>) => {
    onSet({ ...set, ...part });
    setSaving({ state: 'idle' });
  };
  const save = async () => {
    setSaving({ state: 'making' });
    try {
      const now = { site: location, day: localDay() };
      const origin = originOf(text, dataset, extent, chosen, now);
      const selection = extent === 'everything' ? extent : 'shown';
      const request = { format, extent: selection, table, csv } as const;
      download(await makeFile(request, extract, context, origin, writeWorkbook), name);
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
        <ExtentChoice extent={extent} extracts={extracts} onChange={(extent) => change({ extent })} />
        <FormatChoice
          format={format}
          csv={csv}
          onChange={(format) => change({ format })}
          onCsv={(csv) => change({ csv })}
        />
        {format !== 'json' && (
          <QuotesOption
            quotes={quotes}
            onQuotes={(quotes) => {
              onQuotes(quotes);
              setSaving({ state: 'idle' });
            }}
          />
        )}
        <div className="export-save">
          <button ref={button} type="submit" className="button button-main" disabled={saving.state === 'making'}>
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
      <Preview
        alone={format === 'csv'}
        table={table}
        extract={extract}
        context={context}
        onTable={(table) => change({ table })}
      />
    </div>
  );
}
