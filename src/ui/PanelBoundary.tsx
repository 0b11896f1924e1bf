import { Component, type ErrorInfo, type ReactNode } from 'react';
import { onEscape } from '../dom/onEscape';
import { Icon } from './Icon';
import { LostPart } from './lazyPart';

/** What a failure is told with. */
export type FailureWords = Readonly<Record<'message' | 'retry' | 'reload' | 'close', string>>;

type PanelBoundaryProps = {
  /** Null where a failure is passed over in silence: for what nobody has asked for. */
  readonly words: FailureWords | null;
  /** The stable name of the view that this stands in for. */
  readonly view: string;
  /** Stands before the message while the part is missing. */
  readonly instead?: ReactNode;
  /** For what lies over the page: the message does so too, and can be closed. */
  readonly onClose?: () => void;
  readonly children: ReactNode;
};

type State = { readonly failure: { readonly error: unknown } | null; readonly tries: number };

/**
 * One panel that throws, or cannot be fetched, leaves the others standing: a message takes its place, with a button that
 * tries again. Where that was in vain a second one loads the page anew, since some browsers do not fetch a script twice,
 * and after a new build the old one is gone.
 */
export class PanelBoundary extends Component<PanelBoundaryProps, State> {
  override state: State = { failure: null, tries: 0 };

  static getDerivedStateFromError(error: unknown): Partial<State> {
    return { failure: { error } };
  }

  override componentDidCatch(error: unknown, { componentStack }: ErrorInfo): void {
    if (this.props.words) console.error(`The view ${this.props.view} failed`, error, componentStack);
  }

  override componentWillUnmount(): void {
    this.forget();
  }

  private forget(): void {
    const error = this.state.failure?.error;
    if (error instanceof LostPart) error.forget();
  }

  private readonly retry = () => {
    this.forget();
    this.setState(({ tries }) => ({ failure: null, tries: tries + 1 }));
  };

  override render(): ReactNode {
    if (!this.state.failure) return this.props.children;
    const { words, view, instead, onClose } = this.props;
    if (!words) return instead;
    return (
      <>
        {instead}
        <section
          className="panel-failure"
          data-view={view}
          data-over={onClose && ''}
          role="alert"
          ref={onClose && (() => onEscape(onClose))}
        >
          <p>{words.message}</p>
          <p className="panel-failure-ways">
            <button type="button" className="button" onClick={this.retry}>
              {words.retry}
            </button>
            {this.state.tries > 0 && (
              <button type="button" className="button" onClick={() => location.reload()}>
                {words.reload}
              </button>
            )}
            {onClose && (
              <button type="button" className="icon-button" aria-label={words.close} onClick={onClose}>
                <Icon name="close" />
              </button>
            )}
          </p>
        </section>
      </>
    );
  }
}
