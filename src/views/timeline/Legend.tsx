import { useId, useState } from 'react';
import { useText } from '../../i18n/TextContext';
import { LEGEND_KINDS, LEGEND_WIDTH, type LegendKind } from '../../lib/glyphSize';
import { useChoice } from '../../state/ReaderContext';
import { LegendGlyph } from '../../ui/glyph/LegendGlyph';
import './legend.css';

/** The glyph grammar in one line; on a phone behind a button. */
export function Legend() {
  const { t } = useText();
  const derived = useChoice((choices) => choices.derived);
  const [open, setOpen] = useState(false);
  const id = useId();
  return (
    <div className="legend" data-open={open ? '' : undefined}>
      <h2 className="legend-title">{t('legend.title')}</h2>
      <button
        type="button"
        className="legend-toggle text-button"
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
      >
        {t('legend.title')}
      </button>
      <ul id={id}>
        {LEGEND_KINDS.filter((kind) => derived || kind !== 'derived').map((kind) => (
          <Entry key={kind} kind={kind} label={t(`legend.${kind}`)} />
        ))}
      </ul>
    </div>
  );
}

function Entry({ kind, label }: { readonly kind: LegendKind; readonly label: string }) {
  const width = LEGEND_WIDTH[kind];
  return (
    <li>
      <svg width={width} height={24} viewBox={`${-width / 2} -12 ${width} 24`} overflow="visible" aria-hidden="true">
        <LegendGlyph kind={kind} />
      </svg>
      {label}
    </li>
  );
}
