import type { NewsEvent } from '../../domain/claim';
import { eventSentence, eventWhere } from '../../i18n/describe';
import { eventsAround, saidAt } from '../../selectors/evidence';
import { useActions } from '../../state/ReaderContext';
import { useView } from '../useView';
import { Actions } from './Actions';
import { AppearanceQuote, DocumentLine } from './AppearanceQuote';
import { ClaimList } from './ClaimList';

/** An event: its name, what became of it and when, its words, what was said there, and other events around that day. */
export function EventEvidence({ event }: { readonly event: NewsEvent }) {
  const { dataset, text } = useView();
  const { openEvidence } = useActions();
  const { t, pick } = text;
  const [first] = event.appearances;
  const said = saidAt(dataset, event);
  const around = eventsAround(dataset, event);
  return (
    <>
      <p className="ev-crumb">{t('topic.events')}</p>
      <h2 className="ev-event" tabIndex={-1} data-heir>
        {pick(event.name)}
      </h2>
      <p className="ev-what">
        {eventWhere(text, event)}. {t('evidence.eventNote')}
      </p>
      <AppearanceQuote appearance={first} whole />
      <DocumentLine appearance={first} />
      <Actions statement={event} appearance={first} />
      {said.length > 0 && (
        <section className="ev-section">
          <h3>{t('evidence.saidThere')}</h3>
          <ClaimList claims={said} />
        </section>
      )}
      {around.length > 0 && (
        <section className="ev-section">
          <h3>{t('evidence.around')}</h3>
          <ul className="ev-events">
            {around.map((other) => (
              <li key={other.id}>
                <button
                  type="button"
                  className="text-button"
                  data-event={other.id}
                  onClick={() => openEvidence(other.id)}
                >
                  {eventSentence(text, other)}
                </button>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
