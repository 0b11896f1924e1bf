import { useLibrary, useShelf } from '../../data/library';
import type { Past } from '../../data/queriesVersions';
import { useText } from '../../i18n/TextContext';
import { openDisputes } from '../../selectors/disputes';
import type { AddressProblem } from '../../state/address';
import { useActions, useChoice, useReader } from '../../state/ReaderContext';
import { IconButton } from '../../ui/IconButton';
import { LazyPanel } from '../Panel';
import { wordedPart } from '../wordedPart';

const DisputeNotice = wordedPart(['evidence'], async () => (await import('./DisputeNotice')).DisputeNotice);

const IssueNotice = wordedPart(['version'], async () => (await import('./IssueNotice')).IssueNotice);

const PackageNotice = wordedPart(['version'], async () => (await import('./PackageNotice')).PackageNotice);

const VersionNotice = wordedPart(['version'], async () => (await import('./VersionNotice')).VersionNotice);

/** Names of what is a reader's own, which another browser does not have. */
const OWN = /(?:^|~)own:/;
const isOwn = ({ key, value }: AddressProblem) => OWN.test(value) || (key === 'whose' && value === 'mine');

/** What is not as it should be, counted and listed: the version of the data, parts of the address, records of the package. */
export function Notices({ past }: { readonly past: Past | null }) {
  const { t } = useText();
  const { dataset, issues } = useLibrary();
  const { refused } = useShelf();
  const aside = useChoice((choices) => choices.aside);
  const disputed = aside.length > 0 || openDisputes(dataset, aside).length > 0;
  const { dismissProblems } = useActions();
  const problems = useReader((state) => state.problems);
  const unknown = problems.filter((problem) => !isOwn(problem));
  const elsewhere = unknown.length < problems.length;
  return (
    <div className="notices failure-in-line" aria-live="polite">
      {past && (
        <LazyPanel view="version">
          <VersionNotice past={past} />
        </LazyPanel>
      )}
      {(dataset.parts.length > 1 || refused.length > 0) && (
        <LazyPanel view="package">
          <PackageNotice />
        </LazyPanel>
      )}
      {problems.length > 0 && (
        <p className="notice notice-over">
          {elsewhere && t('problem.own')}{' '}
          {unknown.length > 0 &&
            t('problem.address', {
              count: unknown.length,
              list: unknown.map(({ key, value }) => `${key}=${value}`).join(', '),
            })}
          <IconButton icon="close" name={t('problem.dismiss')} onClick={dismissProblems} />
        </p>
      )}
      {disputed && (
        <LazyPanel view="dispute">
          <DisputeNotice />
        </LazyPanel>
      )}
      {issues.length > 0 && (
        <LazyPanel view="issues">
          <IssueNotice issues={issues} />
        </LazyPanel>
      )}
    </div>
  );
}
