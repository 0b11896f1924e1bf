import type { AnchorHTMLAttributes, MouseEvent } from 'react';

type InPlaceLinkProps = AnchorHTMLAttributes<HTMLAnchorElement> & {
  readonly href: string;
  readonly onFollow: () => void;
};

/** A link that is followed in place, unless the reader asks for a new window. */
export function InPlaceLink({ href, onFollow, children, ...anchor }: InPlaceLinkProps) {
  const follow = (event: MouseEvent) => {
    if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    onFollow();
  };
  return (
    <a href={href} {...anchor} onClick={follow}>
      {children}
    </a>
  );
}
