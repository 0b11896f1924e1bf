import { type ReactNode, useId } from 'react';
import { claimTopic } from '../../domain/claim';
import { filterOf } from '../../domain/filter';
import { hasOwn, WHOSE } from '../../domain/own/whose';
import { codeName } from '../../i18n/codeNames';
import { shortDay } from '../../i18n/dates';
import { memberCounts } from '../../selectors/filterCounts';
import { useActions } from '../../state/ReaderContext';
import { Options } from '../../ui/Segmented';
import { useView } from '../useView';
import { TimeField } from './TimeField';

/** Time as it can be typed, and topic, speaker and source as lists of boxes with counts. */
export function FilterGroups() {
  const { dataset, choices, text } = useView();
  const { toggleTopic, toggleSpeaker, toggleSource, chooseWhose } = useActions();
  const help = useId();
  const filter = filterOf(choices);
  const topics = memberCounts(dataset, filter, 'topics', (claim) => [claimTopic(claim)]);
  const speakers = memberCounts(dataset, filter, 'speakers', (claim) =>
    claim.said.by === null ? [] : [claim.said.by],
  );
  const sources = memberCounts(dataset, filter, 'sources', (claim) => claim.appearances.map(({ source }) => source));
  return (
    <div className="filter-groups">
      <Group legend={text.t('filter.time')}>
        <div className="time-fields">
          <TimeField handle="from" help={help} />
          <TimeField handle="to" help={help} />
        </div>
        <p id={help} className="time-help">
          {text.t('timeline.handleHelp')}
        </p>
      </Group>
      {(hasOwn(dataset) || choices.whose !== null) && (
        <Options
          label={text.t('filter.whose')}
          values={['anybody', ...WHOSE] as const}
          chosen={choices.whose ?? 'anybody'}
          name={(whose) => text.t(`filter.${whose}`)}
          onChoose={(whose) => chooseWhose(whose === 'anybody' ? null : whose)}
        />
      )}
      <Group legend={text.t('filter.topics')}>
        {dataset.codes.topics.list.map((topic) => (
          <Box
            key={topic.id}
            checked={choices.topics.includes(topic.id)}
            count={topics.get(topic.id)}
            onChange={() => toggleTopic(topic.id)}
          >
            {codeName(text, topic)}
          </Box>
        ))}
      </Group>
      <Group legend={text.t('filter.speakers')}>
        {dataset.speakers.map(({ id, short }) => (
          <Box
            key={id}
            checked={choices.speakers.includes(id)}
            count={speakers.get(id)}
            onChange={() => toggleSpeaker(id)}
          >
            {text.pick(short)}
          </Box>
        ))}
      </Group>
      <Group legend={text.t('filter.sources')}>
        {dataset.sources.map(({ id, name, published, lang }) => (
          <Box
            key={id}
            checked={choices.sources.includes(id)}
            count={sources.get(id)}
            onChange={() => toggleSource(id)}
          >
            {text.pick(name)}{' '}
            <span className="filter-detail">{`${lang.toUpperCase()}, ${shortDay(text, published)}`}</span>
          </Box>
        ))}
      </Group>
    </div>
  );
}

function Group({ legend, children }: { readonly legend: string; readonly children: ReactNode }) {
  return (
    <fieldset className="filter-group">
      <legend>{legend}</legend>
      {children}
    </fieldset>
  );
}

type BoxProps = {
  readonly checked: boolean;
  readonly count: number | undefined;
  readonly onChange: () => void;
  readonly children: ReactNode;
};

function Box({ checked, count = 0, onChange, children }: BoxProps) {
  return (
    <label className="filter-box" data-empty={count === 0 ? '' : undefined}>
      <input type="checkbox" checked={checked} onChange={onChange} />
      <span>{children}</span>
      <span className="chip-count">{count}</span>
    </label>
  );
}
