/** Messages by name, in groups. */
export type Tree = { readonly [name: string]: string | Tree };

export type Category = 'zero' | 'one' | 'two' | 'few' | 'many' | 'other';
type PluralKey<Base extends string> = `${Base}_${Category}`;
type BaseOf<Key> = Key extends `${infer Base}_other` ? Base : never;

/**
 * What the file of another language holds: every message of the English one. A plural may have whichever of its
 * language's categories, `other` always.
 */
export type Messages<English> = {
  readonly [Key in keyof English as Key extends PluralKey<string> ? never : Key]: English[Key] extends string
    ? string
    : Messages<English[Key]>;
} & { readonly [Key in keyof English as Key extends `${string}_other` ? Key : never]: string } & {
  readonly [Key in keyof English as PluralKey<BaseOf<Key>>]?: string;
};
