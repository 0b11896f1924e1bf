import { useEffect, useRef } from 'react';
import { adoptSheet } from '../../dom/adoptSheet';
import { setTypeScale } from './typeScale';

/** The size of most labels, and one that no browser has as its least, in pixels. */
const [LABEL, LARGE] = [12, 240];
/** Many spaces and narrow letters: what spacing makes widest of all that is drawn. */
const WORDS = '≈ $1 bn, + 1 %';
/** What differs by less is the work of a browser that sets letters on whole pixels. */
const SAME = 0.06;

/**
 * Letters so much smaller within a larger drawing that spacing takes no more room than they were laid out for. And where
 * letters are not those that the page was made for, titles are as long as they need.
 */
const SHEET =
  '[data-spaced][data-spaced] svg text{font-size:calc(12px/var(--spaced))}' +
  '[data-letters] .view-title>span{-webkit-line-clamp:none}';

const HIDDEN = { position: 'absolute', visibility: 'hidden', whiteSpace: 'nowrap', contain: 'layout' } as const;

/** Measures how the reader has letters, and again whenever that changes. Nothing of it is seen or read. */
export function TypeProbe() {
  const probe = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const texts = [...(probe.current?.querySelectorAll('span') ?? [])];
    for (const text of texts.slice(1))
      for (const spacing of ['letter-spacing', 'word-spacing']) text.style.setProperty(spacing, '0', 'important');
    const measure = () => {
      const [label = 0, plain = 0, large = 0] = texts.map((text) => text.getBoundingClientRect().width);
      if (label > 0 && plain > 0 && large > 0)
        setTypeScale({ size: stepped((plain / large) * (LARGE / LABEL)), spaced: stepped(label / plain) });
    };
    measure();
    const observer = new ResizeObserver(measure);
    for (const text of texts) observer.observe(text);
    const withdraw = adoptSheet(document, SHEET);
    return () => {
      observer.disconnect();
      withdraw();
    };
  }, []);
  return (
    <div
      ref={probe}
      aria-hidden="true"
      style={{ position: 'absolute', top: 0, left: 0, width: 0, height: 0, overflow: 'hidden' }}
    >
      <span style={{ ...HIDDEN, fontSize: `${LABEL / 16}rem` }}>{WORDS}</span>
      <span style={{ ...HIDDEN, fontSize: `${LABEL / 16}rem` }}>{WORDS}</span>
      <span style={{ ...HIDDEN, fontSize: LARGE }}>{WORDS}</span>
    </div>
  );
}

/** Upwards in twentieths, so that letters have room; 1 for what is nearly that, or less. */
function stepped(times: number): number {
  return times < 1 + SAME ? 1 : Math.ceil(times * 20) / 20;
}
