import { useLibrary } from '../../data/library';
import { callPage } from '../../dom/callPage';
import { viewName } from '../../i18n/codeNames';
import { useText } from '../../i18n/TextContext';
import type { Drawings } from '../../pictures/drawing';
import { type Exported, exportViews, isExportView } from '../../state/exportView';
import { useActions, useChoice } from '../../state/ReaderContext';
import type { ExportTab } from '../../state/store';
import { viewThing } from '../../state/viewThing';
import { Dialog } from '../../ui/Dialog';
import { Segmented } from '../../ui/Segmented';
import { LazyPanel } from '../Panel';
import { StarButton } from '../StarButton';
import { useSheet } from '../useSheet';
import { wordedPart } from '../wordedPart';
import choicesSheet from './choices.css?inline';
import { useDialogSettings } from './dialogSettings';
import exportSheet from './export.css?inline';

const ImagePanel = wordedPart(['exportImage'], async () => (await import('./image/ImagePanel')).ImagePanel);
const DataPanel = wordedPart(['exportData'], async () => (await import('./data/DataPanel')).DataPanel);
const CitePanel = wordedPart(['exportCite'], async () => (await import('./cite/CitePanel')).CitePanel);
const EmbedPanel = wordedPart(['exportEmbed'], async () => (await import('./embed/EmbedPanel')).EmbedPanel);

const TABS: readonly ExportTab[] = ['image', 'data', 'cite', 'embed'];

type ExportDialogProps = { readonly view: Exported; readonly tab: ExportTab; readonly drawings: Drawings };

/** What can be taken away of a view, in four ways; each is loaded when it is first chosen. */
export function ExportDialog({ view, tab, drawings }: ExportDialogProps) {
  useSheet(exportSheet);
  useSheet(choicesSheet);
  const text = useText();
  const { dataset } = useLibrary();
  const { codes } = dataset;
  const { t } = text;
  const { openExport, closeExport } = useActions();
  const hasStatement = useChoice(({ claim }) => claim !== null && dataset.claimById.has(claim));
  /** What is taken of a statement beside its card is that of the view it stands in, and the citation of itself. */
  const whole = view === 'statement' ? 'timeline' : view;
  const isComparing = useChoice(({ compare }) => compare !== null);
  const thing = useChoice((choices) => (view === 'statement' ? choices.claim : viewThing(view, choices)));
  const [quotes, onQuotes] = useDialogSettings('quotes');
  const words = { quotes, onQuotes };
  return (
    <Dialog
      className="export-dialog"
      title={t('export.title')}
      close={t('export.close')}
      onClose={closeExport}
      head={
        <>
          <select
            className="export-view"
            aria-label={t('export.ofView')}
            value={view}
            onChange={({ target: { value } }) => {
              if (value === 'statement') openExport(value, 'image');
              else if (isExportView(value)) openExport(value, tab);
            }}
          >
            {hasStatement && <option value="statement">{t('export.statement')}</option>}
            {[...(isComparing ? (['compare'] as const) : []), ...exportViews(codes.topics.list)].map((name) => (
              <option key={name} value={name}>
                {viewName(text, name, codes)}
                {tab === 'data' && name === 'timeline' && ` · ${t('tab.table')}`}
              </option>
            ))}
          </select>
          {thing !== null && <StarButton thing={thing} />}
        </>
      }
    >
      <div className="export-ways">
        <Segmented
          className="export-tabs"
          legend={t('export.ways')}
          values={TABS}
          chosen={tab}
          name={(way) => t(`export.tab.${way}`)}
          onChoose={(way) => openExport(way === 'image' ? view : whole, way)}
        />
        {view !== 'statement' && view !== 'compare' && (
          <button
            type="button"
            className="text-button"
            onClick={() => {
              closeExport();
              callPage('read-view', view);
            }}
          >
            {t('export.read')}
          </button>
        )}
      </div>
      <div className="export-panel" data-export={tab}>
        <LazyPanel key={tab} view="export" waiting={<p className="loading">{t('export.loading')}</p>}>
          {tab === 'image' && <ImagePanel key={view} view={view} drawings={drawings} {...words} />}
          {tab === 'data' && <DataPanel view={whole} {...words} />}
          {tab === 'cite' && <CitePanel view={whole} {...words} />}
          {tab === 'embed' && <EmbedPanel view={whole} />}
        </LazyPanel>
      </div>
    </Dialog>
  );
}
