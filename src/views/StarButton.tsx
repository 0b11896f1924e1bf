import { useText } from '../i18n/TextContext';
import { useActions, useChoice } from '../state/ReaderContext';
import { IconButton } from '../ui/IconButton';
import './star.css';

type StarButtonProps = {
  /** Its name in the report. */
  readonly thing: string;
};

/** Puts a thing into the report, or takes it out again; pressed while it is in. */
export function StarButton({ thing }: StarButtonProps) {
  const { t } = useText();
  const { gather } = useActions();
  const report = useChoice((choices) => choices.report);
  const isIn = report.includes(thing);
  const title = t('star.add');
  return (
    <IconButton
      icon="star"
      name={title}
      title={title}
      className="star"
      aria-pressed={isIn}
      onClick={() => gather(isIn ? report.filter((other) => other !== thing) : [...report, thing], true)}
    />
  );
}
