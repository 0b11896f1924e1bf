import { useLayoutEffect, useMemo, useState } from 'react';
import { areasOf, indicatorOf } from '../../domain/figure';
import { codeName } from '../../i18n/codeNames';
import { areaName, listText, speakerName } from '../../i18n/describe';
import { type Circle, neighboursOf } from '../../selectors/neighbours';
import { marksOf } from '../../ui/focus/spot';
import { idOfMark } from '../../ui/mark/markAttributes';
import { useSheet } from '../useSheet';
import { useView } from '../useView';
import sheet from './neighbours.css?inline';

type NeighboursProps = {
  /** The figure that they were asked for of. */
  readonly id: string;
  /** Which of the ways to stand beside it; counted round. */
  readonly turn: number;
  readonly onClose: () => void;
};

/**
 * For a while left and right lead from a figure to those that stand to it in one way, wherever on the page they are. Any
 * other key that moves, and Escape, end that.
 */
export function Neighbours({ id, turn, onClose }: NeighboursProps) {
  useSheet(sheet);
  const { dataset, choices, text } = useView();
  const { t } = text;
  const circles = useMemo(() => neighboursOf(dataset, choices, id), [dataset, choices, id]);
  const circle = circles[turn % Math.max(circles.length, 1)];
  const [at, setAt] = useState(id);
  // With the frame that tells of the keys, so that none is lost that comes at once.
  useLayoutEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const { key, target } = event;
      if (key === 'Escape' || /^(Arrow(Up|Down)|Home|End|Page|Tab|F6)/.test(key)) onClose();
      const by = key === 'ArrowRight' ? 1 : key === 'ArrowLeft' ? -1 : 0;
      if (by === 0 && key !== 'Escape') return;
      const to = by !== 0 && circle && target instanceof Element ? beside(circle, target, by) : null;
      to?.focus();
      if (to) setAt(idOfMark(to));
      event.preventDefault();
      event.stopPropagation();
    };
    addEventListener('keydown', onKey, true);
    return () => removeEventListener('keydown', onKey, true);
  }, [circle, onClose]);
  const figures = circle?.figures ?? [];
  const figure = figures.find((one) => one.id === id);
  const name = (() => {
    if (!figure) return '';
    const indicator = indicatorOf(figure);
    if (circle?.relation === 'quantity' && indicator) return codeName(text, indicator);
    if (circle?.relation === 'speaker' && figure.type === 'claim') return speakerName(text, dataset, figure);
    const areas = areasOf(figure).map((area) => areaName(text, area));
    return circle?.relation === 'place' ? listText(text, areas) : '';
  })();
  const words = circle && {
    kind: t(`around.${circle.relation}`),
    name,
    index: figures.findIndex((one) => one.id === at) + 1,
    count: figures.length,
  };
  return (
    <p className="neighbours" role="status">
      {words ? t(name === '' ? 'around.bare' : 'around.at', words) : t('around.none')}{' '}
      {words && <span>{t('around.how')}</span>}
    </p>
  );
}

/** The mark of the next figure that has one, in the view of this mark where it can be. */
function beside({ figures }: Circle, mark: Element, by: 1 | -1) {
  const from = figures.findIndex(({ id }) => id === idOfMark(mark));
  const view = mark.closest('[data-view]');
  const onwards = by > 0 ? figures.slice(from + 1) : figures.slice(0, Math.max(from, 0)).toReversed();
  for (const { id } of onwards) {
    const marks = marksOf(id);
    const found = marks.find((one) => one.closest('[data-view]') === view) ?? marks[0];
    if (found) return found;
  }
  return null;
}
