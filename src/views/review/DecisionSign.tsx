import type { OwnDecision } from '../../domain/own/ownFigure';
import { useText } from '../../i18n/TextContext';

const PATHS: Readonly<Record<OwnDecision, string>> = {
  proposed: 'M3 8H5M7 8H9M11 8H13',
  accepted: 'M3 8.5L6.5 12L13 4.5',
  rejected: 'M4 4L12 12M12 4L4 12',
  later: 'M8 3V8L11 10',
};

/** How a figure stands, by a shape and in words for those who do not see it. */
export function DecisionSign({ decision }: { readonly decision: OwnDecision }) {
  const { t } = useText();
  return (
    <span className="draft-sign" data-decision={decision}>
      <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
        <path d={PATHS[decision]} />
      </svg>
      <span className="visually-hidden">{t(`review.decision.${decision}`)}: </span>
    </span>
  );
}
