import type { columns, people, readme, tables } from './en';

type Words<Tree> = { readonly [Key in keyof Tree]: Tree[Key] extends string ? string : Words<Tree[Key]> };

/** What the files say of themselves, in one language. */
export type FileWords = Words<{
  readonly columns: typeof columns;
  readonly tables: typeof tables;
  readonly readme: typeof readme;
  readonly people: typeof people;
}>;
