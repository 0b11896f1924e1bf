import { useEffect, useRef } from 'react';
import { CLAIM_STATUSES } from '../../domain/claim';
import { knownSpeaker } from '../../domain/own/knownSpeaker';
import { areaOf, OTHER } from '../../domain/own/ownClaim';
import type { OwnFigure, OwnSaid } from '../../domain/own/ownFigure';
import { codeName } from '../../i18n/codeNames';
import { areaName } from '../../i18n/describe';
import { ownIndicatorText, placeText } from '../../i18n/ownWords';
import { useText } from '../../i18n/TextContext';
import { NamedChoice } from './NamedChoice';
import { PeriodFields } from './PeriodFields';
import { QuantityFields } from './QuantityFields';
import { SpanMover } from './SpanMover';
import type { Review } from './useReview';

type EditFormProps = { readonly figure: OwnFigure; readonly review: Review };

/** Every part of a figure, to be told otherwise; each change is one that can be taken back. */
export function EditForm({ figure, review }: EditFormProps) {
  const text = useText();
  const { t } = text;
  const { edit, dataset, dossier } = review;
  const { codes, speakers } = dataset;
  const { indicator, refArea, counterpartArea, said, status } = figure;
  const form = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // The button that opened it may be gone: what is missing is told first.
    const isLost = document.activeElement === document.body;
    if (isLost) form.current?.querySelector<HTMLElement>('[data-missing]')?.focus();
  }, []);
  const places = codes.areas.list.map((area) => ({ value: area.id, name: areaName(text, area.id) }));
  return (
    <div ref={form} className="draft-edit">
      <SpanMover figure={figure} review={review} />
      <QuantityFields figure={figure} review={review} />
      <NamedChoice
        label={t('review.edit.indicator')}
        groups={codes.topics.list.map((topic) => ({
          name: codeName(text, topic),
          options: codes.indicators.list
            .filter((one) => one.topic === topic.id)
            .map((one) => ({ value: one.id, name: codeName(text, one) })),
        }))}
        value={indicator}
        valueName={ownIndicatorText(text, indicator, codes)}
        onChoose={(id) => edit({ indicator: id })}
        onName={(name) => edit({ indicator: `${OTHER}${name}` })}
      />
      <NamedChoice
        label={t('review.edit.place')}
        groups={[{ name: null, options: places }]}
        value={refArea}
        valueName={placeText(text, refArea, codes)}
        onChoose={(id) => edit({ refArea: id })}
        onName={(name) => edit({ refArea: areaOf(name, codes) ?? `${OTHER}${name}` })}
      />
      <NamedChoice
        label={t('review.edit.counterpart')}
        groups={[
          {
            name: null,
            options: [
              { value: 'RU', name: t('review.edit.russia') },
              { value: '', name: t('review.edit.noCounterpart') },
            ],
          },
        ]}
        value={counterpartArea ?? ''}
        valueName={counterpartArea === null ? '' : placeText(text, counterpartArea, codes)}
        onChoose={(id) => edit({ counterpartArea: id || null })}
        onName={(name) => edit({ counterpartArea: `${OTHER}${name}` })}
      />
      <PeriodFields figure={figure} review={review} />
      <NamedChoice
        label={t('review.edit.said')}
        groups={[
          {
            name: null,
            options: [
              { value: 'nobody', name: t('review.quick.nobody') },
              { value: 'unknown', name: t('review.quick.unknown') },
            ],
          },
          {
            name: t('review.label.speaker'),
            options: speakers.map((speaker) => ({ value: `by ${speaker.id}`, name: text.pick(speaker.short) })),
          },
        ]}
        value={saidValue(said)}
        valueName={said?.kind === 'named' ? said.name : ''}
        onChoose={(id) => {
          const speaker = speakers.find((one) => `by ${one.id}` === id);
          if (speaker) edit({ said: { kind: 'named', name: text.pick(speaker.name), speaker: speaker.id } });
          else edit({ said: { kind: id === 'unknown' ? 'unknown' : 'nobody' } });
        }}
        onName={(name) => edit({ said: { kind: 'named', name, speaker: knownSpeaker(name, speakers)?.id ?? null } })}
        suggested={dossier.document.publisher}
      />
      <label className="draft-input">
        <span>{t('review.edit.status')}</span>
        <select
          value={status}
          onChange={({ target }) => {
            const chosen = CLAIM_STATUSES.find((one) => one === target.value);
            if (chosen) edit({ status: chosen });
          }}
        >
          {CLAIM_STATUSES.map((one) => (
            <option key={one} value={one}>
              {t(`review.meant.${one}`)}
            </option>
          ))}
        </select>
      </label>
    </div>
  );
}

/** Null while it is to be told. */
function saidValue(said: OwnSaid | null): string | null {
  if (said === null) return null;
  if (said.kind !== 'named') return said.kind;
  return said.speaker === null ? `${OTHER}${said.name}` : `by ${said.speaker}`;
}
