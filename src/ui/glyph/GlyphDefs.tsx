import { type ComponentType, Suspense } from 'react';
import { lazyPart } from '../lazyPart';
import { type Hue, isFurther } from './glyph';

/** Where it fails to load, further places stay grey. */
const FurtherHues = lazyPart<{ readonly hues: readonly Hue[] }>(() =>
  import('./FurtherHues').then<ComponentType<{ readonly hues: readonly Hue[] }>, () => null>(
    (part) => part.FurtherHues,
    () => () => null,
  ),
);

/** The fades that glyphs refer to, one set a hue; once in a document, and once in every exported picture. */
export function GlyphDefs({ hues }: { readonly hues: readonly Hue[] }) {
  const further = hues.filter(isFurther);
  return (
    <svg className="glyph-defs" aria-hidden="true" width="0" height="0">
      <defs>
        {hues.map((hue) => (
          <g key={hue}>
            <linearGradient id={`stem-${hue}`} x1="0" y1="1" x2="0" y2="0">
              <stop offset="0" stopColor={`var(--${hue})`} />
              <stop offset="1" stopColor={`var(--${hue})`} stopOpacity="0.25" />
            </linearGradient>
            <radialGradient id={`halo-${hue}`}>
              <stop offset="0.3" stopColor={`var(--${hue})`} stopOpacity="0.55" />
              <stop offset="1" stopColor={`var(--${hue})`} stopOpacity="0" />
            </radialGradient>
            <linearGradient id={`wing-${hue}`}>
              <stop offset="0" stopColor={`var(--${hue})`} stopOpacity="0" />
              <stop offset="0.5" stopColor={`var(--${hue})`} stopOpacity="0.9" />
              <stop offset="1" stopColor={`var(--${hue})`} stopOpacity="0" />
            </linearGradient>
            <linearGradient id={`past-${hue}`}>
              <stop offset="0" stopColor={`var(--${hue})`} stopOpacity="0.05" />
              <stop offset="1" stopColor={`var(--${hue})`} stopOpacity="0.45" />
            </linearGradient>
          </g>
        ))}
        <pattern id="hatch" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <path className="hatch-line" d="M0 0V6" />
        </pattern>
        <pattern id="hatch-sparse" width="11" height="11" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <path className="hatch-line" d="M0 0V11" />
        </pattern>
        <pattern id="dots" width="7" height="7" patternUnits="userSpaceOnUse">
          <circle className="hatch-dot" cx="2" cy="2" r="0.9" />
          <circle className="hatch-dot" cx="5.5" cy="5.5" r="0.9" />
        </pattern>
      </defs>
      {further.length > 0 && (
        <Suspense>
          <FurtherHues hues={further} />
        </Suspense>
      )}
    </svg>
  );
}
