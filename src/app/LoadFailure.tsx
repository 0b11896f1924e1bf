import { LoadError } from '../data/LoadError';
import type { Text } from '../i18n/text';
import { Logo } from '../ui/Logo';

/** The whole page when there is nothing to show: what failed, where, and a way to try again. */
export function LoadFailure({
  error,
  text,
  retry,
}: {
  readonly error: unknown;
  readonly text: Text;
  readonly retry: () => void;
}) {
  const { t } = text;
  const failure = error instanceof LoadError ? error.failure : null;
  const detail = failure ? failure.detail : error instanceof Error ? error.message : String(error);
  const path = failure && 'path' in failure ? failure.path : '';
  return (
    <main>
      <div className="load-failure" role="alert">
        <p className="wordmark">
          <Logo />
          {t('app.name')}
        </p>
        <h1>{t('problem.loadTitle')}</h1>
        <p>{failure ? t(`problem.${failure.kind}`, { file: failure.file, detail }) : t('problem.unknown')}</p>
        {path !== '' && <p>{t('problem.path', { path })}</p>}
        <p>
          <code>{t('problem.detail', { detail })}</code>
        </p>
        <button type="button" className="button" onClick={retry} ref={takeFocus}>
          {t('problem.retry')}
        </button>
      </div>
    </main>
  );
}

/** Who has tried again before has the focus on the root, and goes on from here. */
function takeFocus(button: HTMLButtonElement | null): void {
  if (button && document.activeElement?.contains(button) && document.activeElement !== document.body) button.focus();
}
