import { Component, type ErrorInfo, type ReactNode } from 'react';

type PanelBoundaryProps = {
  readonly message: string;
  readonly retry: string;
  /** The stable name of the view that this stands in for. */
  readonly view: string;
  readonly children: ReactNode;
};

/** One panel that throws leaves the others standing: a message and a retry take its place. */
export class PanelBoundary extends Component<PanelBoundaryProps, { readonly failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError(): { readonly failed: boolean } {
    return { failed: true };
  }

  override componentDidCatch(error: unknown, { componentStack }: ErrorInfo): void {
    console.error(`The view ${this.props.view} failed`, error, componentStack);
  }

  override render(): ReactNode {
    if (!this.state.failed) return this.props.children;
    const { message, retry, view } = this.props;
    return (
      <section className="panel-failure" data-view={view} role="alert">
        <p>{message}</p>
        <button type="button" className="button" onClick={() => this.setState({ failed: false })}>
          {retry}
        </button>
      </section>
    );
  }
}
