import { type ReactNode, useId, useState } from 'react';
import { useText } from '../../i18n/TextContext';
import { useReader } from '../../state/ReaderContext';
import { Glyph } from '../../ui/glyph/Glyph';
import type { GlyphSpec } from '../../ui/glyph/glyph';
import { SinceBefore, Wings } from '../../ui/glyph/Wings';

const DOT: GlyphSpec = { bound: 'exact', shape: 'dot', fill: 'official', hue: 'CA5' };

/** The glyph grammar in one line; on a phone behind a button. */
export function Legend() {
  const { t } = useText();
  const derived = useReader(({ choices }) => choices.derived);
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
        <Entry width={14} label={t('legend.exact')}>
          <Glyph {...DOT} r={4} />
        </Entry>
        <Entry width={14} label={t('legend.moreThan')}>
          <g transform="translate(0 5)">
            <Glyph {...DOT} bound="more-than" r={4} />
          </g>
        </Entry>
        <Entry width={18} label={t('legend.about')}>
          <Glyph {...DOT} bound="about" r={3.6} />
        </Entry>
        <Entry width={14} label={t('legend.almost')}>
          <g transform="translate(0 -5)">
            <Glyph {...DOT} bound="below" r={4} />
          </g>
        </Entry>
        {derived && (
          <Entry width={14} label={t('legend.derived')}>
            <Glyph {...DOT} fill="derived" r={4} />
          </Entry>
        )}
        <Entry width={30} label={t('legend.plan')}>
          <g transform="translate(-10 0)">
            <Glyph {...DOT} fill="plan" r={4} />
            <path className="tl-plan" data-hue="CA5" d="M6 0H24" />
          </g>
        </Entry>
        <Entry width={24} label={t('legend.year')}>
          <g data-hue="CA5">
            <rect className="tl-band" x={-11} y={-6} width={22} height={12} />
            <path className="tl-tick" d="M-11 -6V6M11 -6V6" />
          </g>
          <Glyph {...DOT} r={3.3} />
        </Entry>
        <Entry width={28} label={t('legend.perYear')}>
          <Wings hue="CA5" reach={13} />
          <Glyph {...DOT} shape="diamond" r={4} />
        </Entry>
        <Entry width={30} label={t('legend.since')}>
          <path className="tl-bar" data-hue="CA5" d="M-13 0H10" />
          <g transform="translate(-16 0)">
            <SinceBefore hue="CA5" />
          </g>
          <g transform="translate(11 0)">
            <Glyph {...DOT} r={3.6} />
          </g>
        </Entry>
        <Entry width={14} label={t('legend.rising')}>
          <Glyph {...DOT} bound="rising" r={4} />
        </Entry>
        <Entry width={22} label={t('legend.none')}>
          <rect x={-10} y={-6} width={20} height={12} fill="url(#hatch)" className="legend-hatch" />
        </Entry>
      </ul>
    </div>
  );
}

function Entry({
  width,
  label,
  children,
}: {
  readonly width: number;
  readonly label: string;
  readonly children: ReactNode;
}) {
  return (
    <li>
      <svg width={width} height={24} viewBox={`${-width / 2} -12 ${width} 24`} overflow="visible" aria-hidden="true">
        {children}
      </svg>
      {label}
    </li>
  );
}
