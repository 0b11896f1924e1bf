import { parseDataset } from '../../src/data/parseDataset';
import { TOPICS } from '../../src/domain/codeFixtures';
import { createDataset, type Dataset } from '../../src/domain/dataset';
import { filterOf } from '../../src/domain/filter';
import { areas } from '../../src/domain/fixtures.ts';
import { isClaimId } from '../../src/domain/ids';
import { yearRange } from '../../src/domain/month';
import { addsUp } from '../../src/selectors/addsUp';
import { chartContents } from '../../src/selectors/chartContents';
import { chartFinding } from '../../src/selectors/chartFinding';
import { gapYears } from '../../src/selectors/chartGaps';
import { coverageShown } from '../../src/selectors/coverageShown';
import { derivedOf } from '../../src/selectors/derived';
import { drawnDerived } from '../../src/selectors/drawnDerived';
import { memberCounts, placeCounts } from '../../src/selectors/filterCounts';
import { mapOf } from '../../src/selectors/mapOf';
import { visible } from '../../src/selectors/visible';
import { type Choices, DEFAULT_CHOICES } from '../../src/state/choices';

const CLAIMS = 10_000;

/** Changes of a filter as a reader makes them; each differs from the one before. */
const CHANGES: readonly Partial<Choices>[] = [
  { places: areas('KZ') },
  { places: areas('KZ', 'UZ') },
  { topics: ['turnover'] },
  { time: yearRange(2024) },
  { q: 'млрд' },
  { q: 'billion' },
  { places: areas('CA5'), topics: ['investment'] },
  { derived: false },
];

/**
 * Milliseconds from a changed filter to everything that the page says of it, for 10,000 claims: what is visible,
 * counts, map, chart titles and gaps, the sum, derived figures, coverage. The first round warms up and is left out.
 */
export function measureRecompute(files: Readonly<Record<string, unknown>>, rounds: number): readonly number[] {
  const dataset = enlarged(parseDataset(files).dataset);
  const times: number[] = [];
  for (let round = 0; round <= rounds; round += 1) {
    for (const change of CHANGES) {
      const choices: Choices = { ...DEFAULT_CHOICES, ...change };
      const start = performance.now();
      recompute(dataset, choices);
      if (round > 0) times.push(performance.now() - start);
    }
  }
  return times;
}

/** The real claims over and over, each copy with an id of its own: as many statements, none contradicting another. */
function enlarged(dataset: Dataset): Dataset {
  const { claims } = dataset;
  const many = Array.from({ length: CLAIMS }, (_, index) => {
    const claim = claims[index % claims.length];
    const copy = Math.floor(index / claims.length);
    const id = copy === 0 ? claim?.id : `${claim?.id}-${copy}`;
    if (!claim || !isClaimId(id)) throw new Error('the package has no claims');
    return { ...claim, id };
  });
  return createDataset({ ...dataset, claims: many });
}

function recompute(dataset: Dataset, choices: Choices): void {
  const filter = filterOf(choices);
  const shown = visible(dataset, filter);
  placeCounts(dataset, filter);
  memberCounts(dataset, filter, 'speakers', ({ said }) => (said.by === null ? [] : [said.by]));
  mapOf(dataset, filter);
  for (const topic of TOPICS) {
    const contents = chartContents(dataset, topic);
    chartFinding(dataset.codes.areas, contents, shown.ids);
    gapYears(contents, filter.places);
  }
  derivedOf(dataset, choices.aside);
  drawnDerived(dataset, choices);
  addsUp(dataset, choices);
  coverageShown(dataset, choices);
}
