import type { ReactNode } from 'react';
import './options.css';

type SegmentedProps<Value> = {
  /** What is chosen, for those to whom it is read. */
  readonly legend: string;
  readonly values: readonly Value[];
  readonly chosen: Value | undefined;
  readonly name: (value: Value) => ReactNode;
  readonly onChoose: (value: Value) => void;
  readonly className?: string;
};

/** A choice of one among a few, as buttons side by side. */
export function Segmented<Value extends string | number>({ legend, className, ...choice }: SegmentedProps<Value>) {
  return (
    <fieldset className={className ? `segmented ${className}` : 'segmented'} aria-label={legend}>
      <Choices {...choice} />
    </fieldset>
  );
}

type OptionsProps<Value> = Omit<SegmentedProps<Value>, 'legend' | 'className'> & { readonly label: string };

/** The same with its label above it. */
export function Options<Value extends string | number>({ label, ...choice }: OptionsProps<Value>) {
  return (
    <fieldset className="options">
      <legend>{label}</legend>
      <div className="segmented">
        <Choices {...choice} />
      </div>
    </fieldset>
  );
}

function Choices<Value extends string | number>({
  values,
  chosen,
  name,
  onChoose,
}: Omit<SegmentedProps<Value>, 'legend' | 'className'>) {
  return values.map((value) => (
    <button key={value} type="button" aria-pressed={value === chosen} onClick={() => onChoose(value)}>
      {name(value)}
    </button>
  ));
}
