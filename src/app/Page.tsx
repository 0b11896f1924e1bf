import { useEffect } from 'react';
import type { Past } from '../data/queriesVersions';
import { useText } from '../i18n/TextContext';
import { OpenAhead, useActions, useChoice } from '../state/ReaderContext';
import { useAhead } from '../ui/ahead/ahead';
import { useWhere } from '../ui/ahead/Where';
import { BESIDE } from '../ui/breakpoints';
import { useRoomBelow } from '../ui/useRoomBelow';
import { EvidenceView } from '../views/evidence/EvidenceView';
import { FilterSummary } from '../views/filters/FilterSummary';
import { PlaceFilter } from '../views/filters/PlaceFilter';
import { LazyPanel, Panel } from '../views/Panel';
import { Masthead } from '../views/shell/Masthead';
import { Notices } from '../views/shell/Notices';
import { CompareHost } from './CompareHost';
import { ExportHost } from './ExportHost';
import { Dashboard } from './lazyDashboard';
import { EvidenceSheet, preloadViews, TAB_VIEWS } from './lazyViews';
import { PrintHost } from './PrintHost';
import { ReportHost } from './ReportHost';

/** The chosen view with the evidence beside it, or over it where there is no room. */
export function Page({ past }: { readonly past: Past | null }) {
  const text = useText();
  const tab = useChoice((choices) => choices.tab);
  const TabView = tab === 'dashboard' ? null : TAB_VIEWS[tab];
  const claim = useChoice((choices) => choices.claim);
  const ahead = useAhead();
  const { every } = ahead;
  const early = ahead.every ? null : (ahead.open ?? null);
  const beside = useWhere(BESIDE, 'evidence', true);
  const intro = tab === 'dashboard';
  const { closeEvidence } = useActions();
  const evidence = useRoomBelow<HTMLElement>();
  useEffect(() => {
    return preloadViews(text.words);
  }, [text.words]);
  return (
    <>
      <a className="skip" href="#content">
        {text.t('app.skip')}
      </a>
      {intro && (
        <a className="skip" href="#marks">
          {text.t('app.skipMarks')}
        </a>
      )}
      <Masthead />
      <Notices past={past} />
      <main
        id="content"
        className={`page page-${tab}`}
        data-evidence-open={claim !== null || intro ? '' : undefined}
        tabIndex={-1}
      >
        <h1 className="visually-hidden">{`${text.t('app.name')}: ${text.t(`tab.${tab}`)}`}</h1>
        {tab === 'dashboard' && (
          <LazyPanel view="dashboard" waiting={<div className="dashboard-space" />}>
            <Dashboard />
          </LazyPanel>
        )}
        {TabView && (
          <div className="page-view">
            {tab !== 'review' && (
              <div className="page-filters" data-packed>
                <PlaceFilter />
                <FilterSummary />
              </div>
            )}
            <LazyPanel key={tab} view={tab} waiting={<p className="loading">{text.t('app.loading')}</p>}>
              <TabView />
            </LazyPanel>
          </div>
        )}
        {beside && (claim !== null || intro) && (
          <aside className="page-evidence isolated" ref={evidence} data-ahead={every ? 'evidence' : undefined}>
            <Panel view="evidence" key={text.lang}>
              <OpenAhead claim={early}>
                <EvidenceView />
              </OpenAhead>
            </Panel>
          </aside>
        )}
        {!beside && claim !== null && (
          <LazyPanel view="evidence" onClose={closeEvidence}>
            <EvidenceSheet>
              <OpenAhead claim={early}>
                <EvidenceView />
              </OpenAhead>
            </EvidenceSheet>
          </LazyPanel>
        )}
      </main>
      <CompareHost />
      <ExportHost />
      <ReportHost />
      <PrintHost />
    </>
  );
}
