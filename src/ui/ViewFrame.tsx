import { type ReactNode, useId } from 'react';
import './view-frame.css';

type ViewFrameProps = {
  /** The stable name of the view, as `data-view`. */
  readonly view: string;
  readonly title: string;
  readonly subtitle?: ReactNode;
  readonly size?: 'large' | 'small';
  readonly actions?: ReactNode;
  /** Said of the view to those who do not see it; on no screen. */
  readonly description?: string;
  /** True where the title takes the focus of what has gone from the view: it says what is there instead. */
  readonly isHeir?: boolean;
  readonly className?: string;
  readonly children: ReactNode;
};

const HEIR = { tabIndex: -1, 'data-heir': '' };

/** A landmark with a title that states what is seen, and a line below it with the unit. */
export function ViewFrame({
  view,
  title,
  subtitle,
  size = 'large',
  actions,
  description,
  isHeir = false,
  className = '',
  children,
}: ViewFrameProps) {
  const id = useId();
  return (
    <section
      className={`view view-${size} ${className}`}
      data-view={view}
      aria-labelledby={id}
      aria-describedby={description && `${id}-told`}
    >
      <header className="view-head">
        <div>
          <h2 id={id} className="view-title" title={title} {...(isHeir && HEIR)}>
            <span>{title}</span>
          </h2>
          {subtitle !== undefined && <p className="view-subtitle">{subtitle}</p>}
        </div>
        {actions}
      </header>
      {description !== undefined && (
        <p id={`${id}-told`} className="view-description visually-hidden">
          {description}
        </p>
      )}
      {children}
    </section>
  );
}
