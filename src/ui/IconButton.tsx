import type { ButtonHTMLAttributes } from 'react';
import { Icon, type IconName } from './Icon';

type IconButtonProps = Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'children' | 'type' | 'aria-label' | 'name'> & {
  readonly icon: IconName;
  /** What it is called where it is read aloud. */
  readonly name: string;
  /** What a sheet may hang at it. */
  readonly 'data-count'?: number | undefined;
  /** Tells the name to the pointer too. */
  readonly titled?: boolean;
};

/** A button that shows an icon alone. */
export function IconButton({ icon, name, titled = false, className, title, ...button }: IconButtonProps) {
  return (
    <button
      type="button"
      {...button}
      className={className ? `icon-button ${className}` : 'icon-button'}
      aria-label={name}
      title={title ?? (titled ? name : undefined)}
    >
      <Icon name={icon} />
    </button>
  );
}
