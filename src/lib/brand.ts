declare const brand: unique symbol;

/** A nominal type: `Brand<string, 'ClaimId'>` is a string that only its parser hands out. */
export type Brand<Value, Name extends string> = Value & { readonly [brand]: Name };
