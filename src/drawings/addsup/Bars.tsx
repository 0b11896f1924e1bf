import type { Dataset } from '../../domain/dataset';
import { isQuoted, kindOf } from '../../domain/figure';
import { markName } from '../../i18n/markName';
import type { Text } from '../../i18n/text';
import { type BarHeights, limitLines } from '../../layout/addsup/addsUpPicture';
import { type LimitWords, limitWords, type PartWords, partWords } from '../../layout/addsup/addsUpText';
import type { AddsUp } from '../../selectors/addsUp';
import { glyphOfFigure } from '../../selectors/glyphOf';
import { Mark } from '../../ui/mark/Mark';
import './bars.css';

export type BarsProps = {
  readonly text: Text;
  readonly model: AddsUp;
  readonly dataset: Dataset;
  readonly width: number;
  readonly heights: BarHeights;
};

/** The parts of the bar, and the limits above it. */
export function Bars({ text, model, dataset, width, heights }: BarsProps) {
  return (
    <>
      {partWords(text, model, width).map((words) => (
        <Part
          key={words.part.figure.id}
          words={words}
          max={model.max}
          heights={heights}
          label={(drawn) => markName(text, dataset, words.part.figure, drawn)}
        />
      ))}
      {limitWords(text, model, width).map((words) => (
        <Limit
          key={words.figure.id}
          words={words}
          max={model.max}
          heights={heights}
          label={(drawn) => markName(text, dataset, words.figure, drawn)}
        />
      ))}
    </>
  );
}

type BarProps = { readonly max: number; readonly heights: BarHeights; readonly label: (drawn: string) => string };

/** What is uncertain of a part is hatched. */
function Part({
  words: { part, inside, middle, below },
  max,
  heights,
  label,
}: BarProps & { readonly words: PartWords }) {
  const { figure, from, sure, to } = part;
  const at = (value: number) => `${(value / max) * 100}%`;
  const { bar, thick, all } = heights;
  const middleY = bar + thick / 2;
  const glyph = glyphOfFigure(figure);
  const box = { y: bar, height: thick };
  return (
    <Mark
      id={figure.id}
      kind={kindOf(figure)}
      label={label([inside, below?.words].filter(Boolean).join('; '))}
      row={1}
      className="au-part"
    >
      <rect className="mark-hit" x={at(from)} width={at(to - from)} y={bar + 4} height={all - bar - 4} />
      <g data-hue={glyph.hue} data-fill={glyph.fill}>
        <rect className="au-box mark-extent" x={at(from)} width={at(to - from)} {...box} />
        {to > sure && <rect className="au-unsure" x={at(sure)} width={at(to - sure)} {...box} />}
        {to > sure && <line className="au-sure" x1={at(sure)} x2={at(sure)} y1={bar} y2={bar + thick} />}
        <text className="au-inside" x={middle} y={middleY + 4} textAnchor="middle">
          {inside}
        </text>{' '}
      </g>
      <rect className="au-focus" x={at(from)} width={at(to - from)} {...box} />
      {below && (
        <>
          <rect className="au-words" x={below.left - 3} width={below.width + 6} y={bar + thick + 3} height={16} />
          <text className="mark-label au-below" x={below.left} y={bar + thick + 15}>
            {below.words}
          </text>
        </>
      )}
    </Mark>
  );
}

function Limit({
  words: { figure, words, at, left, width, parted },
  max,
  heights,
  label,
}: BarProps & { readonly words: LimitWords }) {
  const x = `${(at / max) * 100}%`;
  const { bar } = heights;
  const quoted = isQuoted(figure);
  return (
    <Mark id={figure.id} kind={kindOf(figure)} label={label(words)} row={0} className="au-limit">
      <rect className="au-words" x={left - 3} width={width + 6} y={bar - 20} height={16} />
      <rect className="mark-hit" x={left - 3} width={Math.max(24, width + 6)} y={0} height={bar + 4} />
      {limitLines(heights, parted).map(([y1, y2]) => (
        <line key={y1} className={quoted ? 'au-said' : 'au-ceiling'} x1={x} x2={x} y1={y1} y2={y2} />
      ))}
      <text className={quoted ? 'mark-label au-below' : 'mark-label'} x={left} y={bar - 8}>
        {quoted ? <tspan className="strong">{words}</tspan> : words}
      </text>
    </Mark>
  );
}
