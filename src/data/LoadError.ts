import * as v from 'valibot';

/** Why a package cannot be shown at all. */
export type LoadFailure =
  | { readonly kind: 'network'; readonly file: string; readonly detail: string }
  | { readonly kind: 'status'; readonly file: string; readonly detail: string }
  | { readonly kind: 'not-json'; readonly file: string; readonly detail: string }
  | { readonly kind: 'schema'; readonly file: string; readonly path: string; readonly detail: string };

/** Thrown by the data layer; `failure` says which file failed and how. */
export class LoadError extends Error {
  readonly failure: LoadFailure;

  constructor(failure: LoadFailure) {
    super(`${failure.file}: ${failure.detail}`);
    this.name = 'LoadError';
    this.failure = failure;
  }

  static schema(file: string, issue: v.BaseIssue<unknown> | { readonly message: string }): LoadError {
    const path = 'kind' in issue ? (v.getDotPath(issue) ?? '') : '';
    return new LoadError({ kind: 'schema', file, path, detail: issue.message });
  }
}
