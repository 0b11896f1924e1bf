import { useId, useState } from 'react';
import { useText } from '../../i18n/TextContext';

type Option = { readonly value: string; readonly name: string };
type NamedChoiceProps = {
  readonly label: string;
  readonly groups: readonly { readonly name: string | null; readonly options: readonly Option[] }[];
  /** Null while nothing is chosen. One that no group has is called `valueName`. */
  readonly value: string | null;
  readonly valueName: string;
  readonly onChoose: (value: string) => void;
  /** A name that the lists do not have. */
  readonly onName: (name: string) => void;
  /** Stands in the field for a name of one's own as an example. */
  readonly suggested?: string;
};

const ANOTHER = '\u0000another';
const NONE = '\u0000none';

/** A choice among names that are known, or a name of one's own. */
export function NamedChoice(props: NamedChoiceProps) {
  const { label, groups, value, valueName, onChoose, onName, suggested } = props;
  const { t } = useText();
  const id = useId();
  const [naming, setNaming] = useState(false);
  const isKnown = groups.some(({ options }) => options.some((option) => option.value === value));
  const put = (name: string) => {
    setNaming(false);
    if (name.trim() !== '') onName(name.trim());
  };
  return (
    <div className="draft-input">
      <span id={id}>{label}</span>
      {naming ? (
        <input
          type="text"
          aria-label={`${label}: ${t('review.edit.anotherName')}`}
          placeholder={suggested ?? t('review.edit.anotherName')}
          // biome-ignore lint/a11y/noAutofocus: it stands where the choice was that asked for it
          autoFocus
          onKeyDown={(event) => {
            if (event.key !== 'Enter') return;
            // Else it would press what the focus goes to from here.
            event.preventDefault();
            put(event.currentTarget.value);
          }}
          onBlur={({ target }) => put(target.value)}
        />
      ) : (
        <select
          aria-labelledby={id}
          data-missing={value === null ? '' : undefined}
          value={value ?? NONE}
          onChange={({ target }) => (target.value === ANOTHER ? setNaming(true) : onChoose(target.value))}
        >
          {value === null && <option value={NONE}>—</option>}
          {value !== null && !isKnown && <option value={value}>{valueName}</option>}
          {groups.map(({ name, options }) =>
            name === null ? (
              options.map((option) => <Choice key={option.value} {...option} />)
            ) : (
              <optgroup key={name} label={name}>
                {options.map((option) => (
                  <Choice key={option.value} {...option} />
                ))}
              </optgroup>
            ),
          )}
          <option value={ANOTHER}>{t('review.edit.another')}</option>
        </select>
      )}
    </div>
  );
}

function Choice({ value, name }: Option) {
  return <option value={value}>{name}</option>;
}
