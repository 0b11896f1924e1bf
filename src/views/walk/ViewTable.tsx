import { use, useState } from 'react';
import { callPage } from '../../dom/callPage';
import { copyRich, copyWords } from '../../dom/copyRich';
import { eventSentence } from '../../i18n/describe';
import { boundRows } from '../../layout/viewTable/boundRows';
import { describeView, type ViewWords } from '../../layout/viewTable/describeView';
import { eventList } from '../../selectors/laneList';
import type { ExportView } from '../../state/exportView';
import { useClosedByBack } from '../../state/ReaderContext';
import { remember, remembered } from '../../state/remembered';
import { Dialog } from '../../ui/Dialog';
import { Icon } from '../../ui/Icon';
import { Segmented } from '../../ui/Segmented';
import { drawingOf } from '../drawingOf';
import { useSheet } from '../useSheet';
import { useView } from '../useView';
import { BoundTable } from './BoundTable';
import { copyBounds } from './copyBounds';
import sheet from './view-table.css?inline';

/** In pixels: any room will do, since of the drawing its words alone are used. */
const ROOM = { width: 1200, height: 675 };

const LENGTHS = ['short', 'full'] as const satisfies readonly (keyof ViewWords)[];

type ViewTableProps = {
  readonly view: ExportView;
  readonly onClose: () => void;
  /** Called with a figure whose evidence is asked for. */
  readonly onOpen: (id: string) => void;
};

/** A view in words, short or in full, and its figures as a table with both ends of each bound; of the timeline its events, too. */
export function ViewTable({ view, onClose, onOpen }: ViewTableProps) {
  useSheet(sheet);
  const { dataset, choices, shown, text } = useView();
  const { t } = text;
  const drawing = use(drawingOf(view));
  useClosedByBack(true, onClose);
  const [length, setLength] = useState<keyof ViewWords>(remembered('described') === 'short' ? 'short' : 'full');
  const figures = drawing.figures({ dataset, choices, text });
  const { title, sentence } = drawing.draw({ dataset, choices, text, ...ROOM });
  const words = describeView(text, dataset, choices, { view, title, sentence, figures });
  const rows = boundRows(text, dataset, figures);
  const events = view === 'timeline' ? eventList(dataset).filter(({ id }) => shown.ids.has(id)) : [];
  const move = t(view === 'coverage' ? 'viewTable.moveMatrix' : 'viewTable.move');
  return (
    <Dialog className="view-table-dialog" title={title} close={t('viewTable.close')} onClose={onClose} readFirst>
      <div className="view-table-ways">
        <Segmented
          legend={t('viewTable.length')}
          values={LENGTHS}
          chosen={length}
          name={(value) => t(`viewTable.${value}`)}
          onChoose={(value) => {
            remember('described', value);
            setLength(value);
          }}
        />
        <button
          type="button"
          className="button"
          onClick={() => {
            onClose();
            callPage('hear-view', view);
          }}
        >
          <Icon name="play" />
          {t('viewTable.hear')}
        </button>
        <CopyButton
          name={t('viewTable.copyWords')}
          copied={t('viewTable.wordsCopied')}
          copy={() => copyWords(words[length])}
        />
        {rows.length > 0 && (
          <CopyButton
            name={t('viewTable.copyTable')}
            copied={t('table.copied')}
            copy={() => isCopied(copyRich(copyBounds(text, title, rows)))}
          />
        )}
      </div>
      <p className="view-table-words">{words[length]}</p>
      {length === 'full' && <p className="view-table-move">{move}</p>}
      {rows.length === 0 && events.length === 0 ? (
        <p>{t('viewTable.empty')}</p>
      ) : (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls has to be reached by the keyboard
        <section className="view-table-scroll" aria-label={t('viewTable.caption')} tabIndex={0}>
          {rows.length > 0 && <BoundTable rows={rows} onOpen={onOpen} />}
          {events.length > 0 && (
            <>
              <h3>{t('topic.events')}</h3>
              <ul>
                {events.map((event) => (
                  <li key={event.id}>
                    <button type="button" className="view-table-open" value={event.id} onClick={() => onOpen(event.id)}>
                      {eventSentence(text, event)}
                    </button>
                  </li>
                ))}
              </ul>
            </>
          )}
        </section>
      )}
    </Dialog>
  );
}

type CopyButtonProps = {
  readonly name: string;
  readonly copied: string;
  /** False where the browser does not allow it. */
  readonly copy: () => Promise<boolean>;
};

function CopyButton({ name, copied, copy }: CopyButtonProps) {
  const { t } = useView().text;
  const [done, setDone] = useState<boolean | null>(null);
  return (
    <span className="view-table-copy">
      <button type="button" className="button" onClick={async () => setDone(await copy())}>
        <Icon name="copy" />
        {name}
      </button>
      <span role="status">{done !== null && (done ? copied : t('viewTable.notCopied'))}</span>
    </span>
  );
}

const isCopied = (copying: Promise<void>) =>
  copying.then(
    () => true,
    () => false,
  );
