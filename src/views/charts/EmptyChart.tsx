import { withoutFields } from '../../domain/filter';
import { listText } from '../../i18n/describe';
import { filterNamesWithValues } from '../../i18n/filterWords';
import { plainTitle } from '../../layout/chart/chartWords';
import type { ChartContents } from '../../selectors/chartContents';
import { emptiedByTopic } from '../../selectors/visible';
import { useActions } from '../../state/ReaderContext';
import { useView } from '../useView';

/** One line for a chart of which the filter leaves nothing, with what brings it back; or that nobody quoted a figure. */
export function EmptyChart({ contents: { topic, claims } }: { readonly contents: ChartContents }) {
  const { dataset, choices, text } = useView();
  const { narrow } = useActions();
  const fields = claims.length > 0 ? emptiedByTopic(dataset, claims, choices) : [];
  const title = plainTitle(text, dataset, topic);
  return (
    <section className="chart-empty" data-view={`chart-${topic}`} aria-label={title}>
      <p>{text.t(claims.length > 0 ? 'chart.nothing' : 'chart.nobody', { title })}</p>
      {fields.length > 0 && (
        <button type="button" className="text-button" onClick={() => narrow(withoutFields(fields))}>
          {text.t('chart.without', {
            filters: listText(text, filterNamesWithValues(text, dataset, choices, fields)),
          })}
        </button>
      )}
    </section>
  );
}
