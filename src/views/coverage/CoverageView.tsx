import { useMemo, useRef, useState } from 'react';
import { SHOWN_STATES } from '../../domain/coverage';
import type { AreaId } from '../../domain/ids';
import { codeName } from '../../i18n/codeNames';
import { areaName, stateText } from '../../i18n/describe';
import { nameOfCode } from '../../i18n/nameOfCode';
import { isYearWritten, yearStep } from '../../layout/coverage/columnYears';
import { coverageNote, coverageSentences, coverageSubtitle, coverageTitle } from '../../layout/coverage/sentences';
import type { CoverageCell } from '../../selectors/coverage';
import { coverageShown } from '../../selectors/coverageShown';
import { hueOf } from '../../selectors/glyphOf';
import { coverageOutline } from '../../selectors/outline';
import { NARROW } from '../../ui/breakpoints';
import { useRovingMarks } from '../../ui/mark/useRovingMarks';
import { Segmented } from '../../ui/Segmented';
import { useMediaQuery } from '../../ui/useMediaQuery';
import { ViewFrame } from '../../ui/ViewFrame';
import { ExportButton } from '../ExportButton';
import { useView } from '../useView';
import { Cell } from './Cell';
import './coverage.css';

/**
 * Quantity × place × year: what is quoted, derived, covered by the figure for the five, or said by nobody. A quantity of which
 * none of the places in view can have a figure has no row.
 */
export function CoverageView() {
  const { dataset, choices, text } = useView();
  const { t } = text;
  const coverage = coverageShown(dataset, choices);
  const { years } = coverage;
  const table = useRef<HTMLTableElement>(null);
  const outline = useMemo(() => coverageOutline(coverage), [coverage]);
  const roving = useRovingMarks(table, outline, (code) => nameOfCode(text, dataset.codes, code));
  const narrow = useMediaQuery(NARROW, false);
  const [chosen, setPlace] = useState<AreaId | null>(null);
  const [first] = coverage.areas;
  const place = chosen !== null && coverage.areas.includes(chosen) ? chosen : first;
  const areas = narrow ? coverage.areas.filter((area) => area === place) : coverage.areas;
  const step = yearStep(areas.length * years.length);
  const inView = ({ area }: CoverageCell) => areas.includes(area);
  const groups = coverage.groups
    .map(({ topic, rows }) => ({
      topic,
      rows: rows.filter(({ cells }) => cells.some((cell) => cell.state !== null && inView(cell))),
    }))
    .filter(({ rows }) => rows.length > 0);
  return (
    <ViewFrame
      view="coverage"
      title={coverageTitle(text, coverage)}
      subtitle={coverageSubtitle(text, coverage)}
      actions={<ExportButton view="coverage" />}
    >
      <ul className="cov-sentences">
        {coverageSentences(text, coverage).map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      <p className="cov-legend">
        {SHOWN_STATES.filter((state) => state !== 'outside' || coverage.totals.outside > 0).map((state) => (
          <span key={state}>
            <span className="cov-swatch" data-state={state} /> {stateText(text, dataset.codes.areas, state)}:{' '}
            {coverage.totals[state]}
          </span>
        ))}
      </p>
      <p className="cov-note">{coverageNote(text)}</p>
      {narrow && (
        <Segmented
          className="cov-places"
          legend={t('filter.places')}
          values={coverage.areas}
          chosen={place}
          name={(area) => areaName(text, area)}
          onChoose={setPlace}
        />
      )}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls has to be reached by the keyboard */}
      <section className="cov-scroll" aria-label={t('coverage.caption')} tabIndex={0}>
        <table ref={table} className="cov-table" data-sparse={step > 1 ? '' : undefined} {...roving}>
          <caption className="visually-hidden">
            {t('coverage.caption')}. {t('coverage.instructions')}
          </caption>
          <thead>
            <tr>
              <th scope="col" rowSpan={2}>
                {t('coverage.quantity')}
              </th>
              {areas.map((area) => (
                <th key={area} scope="colgroup" colSpan={years.length} className="cov-area" data-hue={hueOf(area)}>
                  <span className="chip-dot" /> {areaName(text, area)}
                </th>
              ))}
            </tr>
            <tr>
              {areas.flatMap((area) =>
                years.map((year, index) => (
                  <th
                    key={`${area} ${year}`}
                    scope="col"
                    className="cov-year"
                    data-unwritten={isYearWritten(years, index, step) ? undefined : ''}
                    data-first={year === years[0] ? '' : undefined}
                  >
                    {year === null ? (
                      <abbr title={t('coverage.noYear')}>–</abbr>
                    ) : (
                      <abbr title={String(year)}>
                        <span className="cov-century">’</span>
                        {String(year).slice(2)}
                      </abbr>
                    )}
                  </th>
                )),
              )}
            </tr>
          </thead>
          {groups.map(({ topic, rows }) => (
            <tbody key={topic.id}>
              <tr>
                <th scope="rowgroup" colSpan={1 + areas.length * years.length} className="cov-topic">
                  {codeName(text, topic)}
                </th>
              </tr>
              {rows.map(({ indicator, cells }) => (
                <tr key={indicator.id}>
                  <th scope="row">{codeName(text, indicator)}</th>
                  {cells.filter(inView).map((cell) => (
                    <Cell
                      key={`${cell.area} ${cell.year}`}
                      cell={cell}
                      row={dataset.codes.indicators.list.indexOf(indicator)}
                    />
                  ))}
                </tr>
              ))}
            </tbody>
          ))}
        </table>
      </section>
    </ViewFrame>
  );
}
