import { useActions, useSettled } from '../state/ReaderContext';
import { LazyPanel } from '../views/Panel';
import { wordedPart } from '../views/wordedPart';

const CompareDialog = wordedPart(
  ['evidence', 'compare'],
  async () => (await import('../views/compare/CompareDialog')).CompareDialog,
);

/** Two statements beside each other, while they are chosen; nothing of it is loaded before. */
export function CompareHost() {
  const pair = useSettled(({ compare }) => compare);
  const { closeCompare } = useActions();
  if (!pair) return null;
  return (
    <LazyPanel view="compare" onClose={closeCompare}>
      <CompareDialog pair={pair} />
    </LazyPanel>
  );
}
