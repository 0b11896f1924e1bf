import {
  CartesianGrid,
  Legend,
  ResponsiveContainer,
  Scatter,
  ScatterChart,
  Tooltip,
  XAxis,
  YAxis,
  ZAxis,
} from 'recharts';
import type { BenchMark, Picture } from '../marks.ts';
import { COLOURS, Dot } from './Dot.tsx';

export type Shown = BenchMark & { readonly faded: boolean };
type Topic = Picture['topics'][number];

const YEARS = [2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026, 2027];
const year = (share: number) => 2019 + 8 * Math.max(0, Math.min(1, share));

/** Lanes by topic, one series a place. */
export function TimelineChart({
  marks,
  topics,
}: {
  readonly marks: readonly Shown[];
  readonly topics: readonly Topic[];
}) {
  const lanes = new Map<string, number>();
  const data = marks.map((mark) => {
    const row = lanes.get(mark.topic) ?? 0;
    lanes.set(mark.topic, row + 1);
    return { ...mark, x: year(mark.at), y: topics.findIndex(({ id }) => id === mark.topic) + (row % 6) / 6 };
  });
  return (
    <ResponsiveContainer width="100%" height={280}>
      <ScatterChart margin={{ left: 24, right: 24 }}>
        <CartesianGrid />
        <XAxis type="number" dataKey="x" domain={[2019, 2027]} ticks={YEARS} />
        <YAxis
          type="number"
          dataKey="y"
          reversed
          domain={[-0.2, 5]}
          ticks={topics.map((_, index) => index)}
          tickFormatter={(index: number) => topics[index]?.name ?? ''}
        />
        <Tooltip />
        <Legend />
        {scatters(data)}
      </ScatterChart>
    </ResponsiveContainer>
  );
}

/** A series a place. */
function scatters(data: readonly Shown[]) {
  return [...new Set(data.map(({ place }) => place))].map((place) => (
    <Scatter
      key={place}
      name={place}
      fill={COLOURS[place]}
      data={data.filter((mark) => mark.place === place)}
      shape={Dot}
      isAnimationActive={false}
    />
  ));
}

/** A topic's amounts over the years; what has no place on the axis stands along its foot. */
export function TopicChart({ topic, marks }: { readonly topic: Topic; readonly marks: readonly Shown[] }) {
  const data = marks.map((mark) => ({ ...mark, x: year(mark.at), y: mark.amount ?? 0 }));
  const count = marks.filter(({ faded }) => !faded).length;
  return (
    <section>
      <h2>{topic.name}</h2>
      <p>{topic.unit}</p>
      <ResponsiveContainer width="100%" height={190}>
        <ScatterChart>
          <CartesianGrid />
          <XAxis type="number" dataKey="x" domain={[2019, 2027]} ticks={YEARS} />
          <YAxis
            type="number"
            dataKey="y"
            domain={[0, 'auto']}
            tickFormatter={(value: number) => value.toPrecision(2)}
          />
          <ZAxis range={[80, 80]} />
          <Tooltip />
          {scatters(data)}
        </ScatterChart>
      </ResponsiveContainer>
      <p>
        {count} of {marks.length} figures match.
      </p>
    </section>
  );
}
