import type { CodeLists } from '../domain/codeLists';
import type { Issue } from '../domain/dataset';
import type { SourceId } from '../domain/ids';
import type { Source } from '../domain/source';

/** What is known of a package while its statements are read; what is wrong with them is added to its issues. */
export type ParseContext = {
  readonly sourceById: ReadonlyMap<SourceId, Source>;
  /** The original of every document that has one. */
  readonly originals: ReadonlyMap<SourceId, SourceId>;
  readonly speakerIds: ReadonlySet<string>;
  readonly codes: CodeLists;
  readonly issues: Issue[];
};
