import { useId } from 'react';
import { embedAddresses, embedSnippet } from '../../../files/snippet';
import { viewName } from '../../../i18n/codeNames';
import { viewSentence } from '../../../layout/embedWords';
import { THEMES } from '../../../state/choices';
import { onTheDay } from '../../../state/dataChoice';
import { type ExportView, topicOfView } from '../../../state/exportView';
import { dataShown } from '../../../state/permalink';
import { useSheet } from '../../useSheet';
import { useView } from '../../useView';
import { useDialogSettings } from '../dialogSettings';
import { EmbedPreview } from './EmbedPreview';
import embedpanelSheet from './embed-panel.css?inline';
import { SizeChoice } from './SizeChoice';
import { SnippetBox } from './SnippetBox';

/** The HTML that shows a view in another page, up to date or as it is today, and how that looks. */
export function EmbedPanel({ view }: { readonly view: ExportView }) {
  useSheet(embedpanelSheet);
  const { dataset, choices, text } = useView();
  const { t } = text;
  const [set, onSet] = useDialogSettings('embed');
  const { width, height, frozen, theme } = set;
  const name = useId();
  const options = { view, width, height, theme, data: frozen ? dataShown(dataset) : onTheDay(choices.data) };
  const addresses = embedAddresses(choices, options, location);
  const title = `${viewName(text, view, dataset.codes)} · ${t('app.name')}`;
  const html = embedSnippet(
    addresses,
    { title, sentence: viewSentence(text, dataset, view, topicOfView(view)) },
    options,
  );
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
        <fieldset>
          <legend>{t('exportEmbed.theme')}</legend>
          {THEMES.map((value) => (
            <label key={value} className="embed-choice">
              <input
                type="radio"
                name={`${name}-theme`}
                checked={theme === value}
                onChange={() => onSet({ ...set, theme: value })}
              />
              {t(`exportEmbed.${value}`)}
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
        <SnippetBox html={html} />
      </form>
      <EmbedPreview address={addresses.frame} title={title} width={width} height={height} />
    </div>
  );
}
