import { YEARS } from '../../domain/period';
import { yearList } from '../../i18n/dates';
import type { Text } from '../../i18n/text';
import type { PlacedLane } from './laneLayout';

/** Years that nobody has spoken of, hatched; the widest run says so in words where the lane has room. */
export function EmptyYears({
  placed,
  text,
  words,
}: {
  readonly placed: PlacedLane;
  readonly text: Text;
  readonly words: boolean;
}) {
  const { lane, top, height } = placed;
  const runs = runsOf(lane.emptyYears);
  const widest = [...runs].sort((a, b) => b.length - a.length)[0];
  return (
    <g>
      {runs.map((years) => {
        const x = YEARS.indexOf(years[0] ?? 0) / YEARS.length;
        const width = years.length / YEARS.length;
        return (
          <g key={years[0]}>
            <rect
              className="tl-empty"
              x={`${x * 100}%`}
              y={top + 1}
              width={`${width * 100}%`}
              height={height - 2}
              fill="url(#hatch)"
            />
            {words && years === widest && years.length >= 2 && height > 40 && (
              <text
                className="tl-empty-words"
                x={`${(x + width / 2) * 100}%`}
                y={top + height / 2 + 4}
                textAnchor="middle"
              >
                {text.t('timeline.empty', {
                  topic: text.t(`topic.${lane.topic}`).toLocaleLowerCase(),
                  years: yearList(text, years),
                })}
              </text>
            )}
          </g>
        );
      })}
    </g>
  );
}

function runsOf(years: readonly number[]): readonly (readonly number[])[] {
  const runs: number[][] = [];
  for (const year of years) {
    const last = runs.at(-1);
    if (last?.at(-1) === year - 1) last.push(year);
    else runs.push([year]);
  }
  return runs;
}
