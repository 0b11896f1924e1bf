import { remember, remembered } from './remembered';

/** What the reader remarks on the things of the report, by their names. It stays in this browser. */
export type Remarks = Readonly<Record<string, string>>;

/** Nothing where nothing is kept, or what is kept is no remarks. */
export function readRemarks(): Remarks {
  try {
    const kept: unknown = JSON.parse(remembered('report-remarks') ?? '{}');
    const entries = Object.entries(typeof kept === 'object' && kept !== null ? kept : {});
    return Object.fromEntries(entries.filter((entry): entry is [string, string] => typeof entry[1] === 'string'));
  } catch {
    return {};
  }
}

/** Keeps those that say anything. */
export function keepRemarks(remarks: Remarks): void {
  const said = Object.entries(remarks).filter(([, words]) => words.trim() !== '');
  remember('report-remarks', JSON.stringify(Object.fromEntries(said)));
}
