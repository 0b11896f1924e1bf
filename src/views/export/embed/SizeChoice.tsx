import { useId } from 'react';
import { useText } from '../../../i18n/TextContext';

/** The narrowest that a framed view is readable, and more than any page has, in pixels. */
const LEAST = 280;
const MOST = 4000;

type SizeChoiceProps = {
  readonly legend: string;
  /** What it does without a number of pixels. */
  readonly auto: string;
  /** Pixels to begin with. */
  readonly first: number;
  readonly value: number | null;
  readonly onChange: (value: number | null) => void;
};

/** A length that is either left to the page or given in pixels. */
export function SizeChoice({ legend, auto, first, value, onChange }: SizeChoiceProps) {
  const { t } = useText();
  const name = useId();
  const change = (pixels: number) => {
    if (pixels >= LEAST && pixels <= MOST) onChange(Math.round(pixels));
  };
  return (
    <fieldset>
      <legend>{legend}</legend>
      <label className="embed-choice">
        <input type="radio" name={name} checked={value === null} onChange={() => onChange(null)} />
        {auto}
      </label>
      <label className="embed-choice">
        <input type="radio" name={name} checked={value !== null} onChange={() => onChange(first)} />
        {t('exportEmbed.pixels')}
      </label>
      {value !== null && (
        <input
          key={first}
          className="embed-pixels"
          type="number"
          min={LEAST}
          max={MOST}
          defaultValue={value}
          aria-label={`${legend}, ${t('exportEmbed.pixels')}`}
          onChange={({ target }) => change(target.valueAsNumber)}
        />
      )}
    </fieldset>
  );
}
