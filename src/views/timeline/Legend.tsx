import { useId } from 'react';
import { useLibrary } from '../../data/library';
import { isOwnId } from '../../domain/own/ownIds';
import { useText } from '../../i18n/TextContext';
import { LEGEND_KINDS, type LegendKind } from '../../lib/glyphSize';
import { useChoice } from '../../state/ReaderContext';
import { LegendEntry } from '../../ui/glyph/LegendEntry';
import { LegendGlyph } from '../../ui/glyph/LegendGlyph';
import { useDisclosure } from '../../ui/useDisclosure';
import { LazyPanel } from '../Panel';
import { wordedPart } from '../wordedPart';
import './legend.css';

const DrawnSwitches = wordedPart(['switches'], async () => (await import('../DrawnSwitches')).DrawnSwitches);

type LegendProps = {
  /** The signs that it explains; all of them without it. */
  readonly kinds?: ReadonlySet<LegendKind> | undefined;
};

/** The glyph grammar in one line; nothing where it has no sign to explain. */
export function Legend({ kinds }: LegendProps) {
  const { t } = useText();
  if (kinds?.size === 0) return null;
  return (
    <div className="legend">
      <h2 className="legend-title">{t('legend.title')}</h2>
      <Entries kinds={kinds} />
    </div>
  );
}

/** The same behind a button: it lies over what is below while it is open; on paper it is open. */
export function LegendButton() {
  const { t } = useText();
  const { box, isOpen, toggle, onKeyDown } = useDisclosure<HTMLDivElement>();
  const id = useId();
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape closes it from anywhere within
    <div
      className="legend legend-folded"
      data-on-paper=""
      data-open={isOpen ? '' : undefined}
      ref={box}
      onKeyDown={onKeyDown}
    >
      <button type="button" className="button" aria-expanded={isOpen} aria-controls={id} onClick={toggle}>
        <svg width={14} height={24} viewBox="-7 -14 14 24" aria-hidden="true">
          <LegendGlyph kind="moreThan" />
        </svg>
        {t('legend.title')}
      </button>
      <div id={id} className="legend-sheet">
        <Entries />
        {isOpen && (
          <LazyPanel view="switches">
            <DrawnSwitches />
          </LazyPanel>
        )}
      </div>
    </div>
  );
}

function Entries({ kinds }: LegendProps) {
  const { t } = useText();
  const { dataset } = useLibrary();
  const derived = useChoice((choices) => choices.derived);
  const isDrawn = (kind: LegendKind) => {
    if (kind === 'mine') return dataset.claims.some(({ id }) => isOwnId(id));
    return derived || kind !== 'derived';
  };
  return (
    <ul>
      {LEGEND_KINDS.filter((kind) => kinds?.has(kind) ?? isDrawn(kind)).map((kind) => (
        <LegendEntry key={kind} kind={kind} label={t(`legend.${kind}`)} />
      ))}
    </ul>
  );
}
