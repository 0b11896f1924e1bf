import { useEffect, useRef } from 'react';
import type { Past } from '../data/queriesVersions';
import { viewName } from '../i18n/codeNames';
import { type ExportView, topicOfView } from '../state/exportView';
import { EmbedCredit } from '../views/embed/EmbedCredit';
import { EmbedEvidence } from '../views/embed/EmbedEvidence';
import { LazyPanel, Panel } from '../views/Panel';
import { useView } from '../views/useView';
import { wordedPart } from '../views/wordedPart';
import '../views/embed/embed.css';
import './embed-page.css';
import { DashboardPart } from './lazyDashboard';
import { AddsUpView, Comparison, CoverageView } from './lazyPanels';
import { reportHeight } from './reportHeight';
import { signsOf } from './signsOf';
import { Unasked } from './Unasked';

const EmbedDescription = wordedPart(
  ['exportImage', 'coverage'],
  async () => (await import('../views/embed/EmbedDescription')).EmbedDescription,
);

type EmbedPageProps = { readonly view: ExportView; readonly past: Past | null };

/**
 * One view alone, to be framed by another page. The evidence of a clicked mark opens below the view; all other controls are
 * links that open the whole app in a new window.
 */
export function EmbedPage({ view, past }: EmbedPageProps) {
  const { dataset, choices, text } = useView();
  const { t } = text;
  const { compare } = choices;
  const page = useRef<HTMLDivElement>(null);
  useEffect(() => {
    return page.current ? reportHeight(page.current, view) : undefined;
  }, [view]);
  return (
    <div className="embed" data-embed={view} ref={page}>
      <main>
        <h1 className={view === 'timeline' ? 'embed-title' : 'visually-hidden'}>
          {viewName(text, view, dataset.codes)}
        </h1>
        {view !== 'compare' && (
          <Unasked view="description">
            <EmbedDescription view={view} />
          </Unasked>
        )}
        <div className="embed-view">
          <LazyPanel view={view} waiting={<p className="loading">{t('app.loading')}</p>}>
            {view === 'adds-up' && <AddsUpView />}
            {view === 'coverage' && <CoverageView />}
            {view === 'compare' && compare && <Comparison pair={compare} />}
            {(view === 'timeline' || view === 'map' || topicOfView(view)) && (
              <DashboardPart view={view} kinds={signsOf(dataset, choices, view)} />
            )}
          </LazyPanel>
        </div>
        <Panel view="evidence">
          <EmbedEvidence />
        </Panel>
      </main>
      <EmbedCredit view={view} past={past} />
    </div>
  );
}
