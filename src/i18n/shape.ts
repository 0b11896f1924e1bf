import type { en } from './messages/en';

type Category = 'zero' | 'one' | 'two' | 'few' | 'many' | 'other';
type PluralKey<Base extends string> = `${Base}_${Category}`;
type BaseOf<Key> = Key extends `${infer Base}_other` ? Base : never;

/** Every message of English; a plural may have whichever of its language's categories, `other` always. */
type Shape<Tree> = {
  readonly [Key in keyof Tree as Key extends PluralKey<string> ? never : Key]: Tree[Key] extends string
    ? string
    : Shape<Tree[Key]>;
} & { readonly [Key in keyof Tree as Key extends `${string}_other` ? Key : never]: string } & {
  readonly [Key in keyof Tree as PluralKey<BaseOf<Key>>]?: string;
};

/** What a language's file holds: a third language is one more file of this type. */
export type Messages = Shape<typeof en>;
