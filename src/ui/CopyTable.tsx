import { useState } from 'react';
import { copyRich, type Rich } from '../dom/copyRich';
import { Icon } from './Icon';
import './copy-table.css';

type CopyTableProps = {
  /** Made when it is asked for. */
  readonly make: () => Promise<Rich>;
  readonly words: { readonly copy: string; readonly copied: string; readonly failed: string };
};

/** Puts a table on the clipboard, for a spreadsheet or a text, and says what came of it. */
export function CopyTable({ make, words }: CopyTableProps) {
  const [says, setSays] = useState('');
  const copy = async () => {
    try {
      await copyRich(make());
      setSays(words.copied);
    } catch {
      setSays(words.failed);
    }
  };
  return (
    <span className="copy-table">
      <span role="status" className="copy-says">
        {says}
      </span>
      <button type="button" className="button" onClick={() => void copy()}>
        <Icon name="copy" />
        {words.copy}
      </button>
    </span>
  );
}
