import { useId } from 'react';
import { embedAddress, embedSnippet } from '../../../files/snippet';
import { viewName } from '../../../i18n/codeNames';
import type { DataChoice } from '../../../state/dataChoice';
import type { ExportView } from '../../../state/exportView';
import { dataShown } from '../../../state/permalink';
import { useView } from '../../useView';
import { useDialogSettings } from '../dialogSettings';
import { EmbedPreview } from './EmbedPreview';
import { SizeChoice } from './SizeChoice';
import { SnippetBox } from './SnippetBox';
import './embed-panel.css';

/** The HTML that shows a view in another page, up to date or as it is today, and how that looks. */
export function EmbedPanel({ view }: { readonly view: ExportView }) {
  const { dataset, choices, text } = useView();
  const { t } = text;
  const [set, onSet] = useDialogSettings('embed');
  const { width, height, frozen } = set;
  const name = useId();
  const options = { view, width, height, data: frozen ? dataShown(dataset) : onTheDay(choices.data) };
  const address = embedAddress(choices, options, location);
  const title = `${viewName(text, view, dataset.codes)} · ${t('app.name')}`;
  return (
    <div className="embed-panel">
      <form className="embed-options" onSubmit={(event) => event.preventDefault()}>
        <fieldset>
          <legend>{t('exportEmbed.data')}</legend>
          {([false, true] as const).map((value) => (
            <label key={String(value)} className="embed-choice">
              <input
                type="radio"
                name={name}
                checked={frozen === value}
                onChange={() => onSet({ ...set, frozen: value })}
              />
              {t(value ? 'exportEmbed.frozen' : 'exportEmbed.live')}
            </label>
          ))}
        </fieldset>
        <SizeChoice
          legend={t('exportEmbed.width')}
          auto={t('exportEmbed.full')}
          first={600}
          value={width}
          onChange={(pixels) => onSet({ ...set, width: pixels })}
        />
        <SizeChoice
          legend={t('exportEmbed.height')}
          auto={t('exportEmbed.fit')}
          first={480}
          value={height}
          onChange={(pixels) => onSet({ ...set, height: pixels })}
        />
        <SnippetBox html={embedSnippet(address, title, options)} />
      </form>
      <EmbedPreview address={address} title={title} width={width} height={height} />
    </div>
  );
}

/** The same packages, whatever they say on the day. */
function onTheDay({ packages }: DataChoice): DataChoice {
  return { version: null, packages: packages.map(({ address }) => ({ address, version: null })) };
}
