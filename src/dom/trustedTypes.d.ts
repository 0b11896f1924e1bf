/**
 * The part of the browser's Trusted Types that is used here. What a policy makes is an object which stands for its text
 * wherever the browser asks for one, so it is described as that text.
 */
type TrustedPolicy = {
  readonly createScriptURL: (address: string) => string;
  readonly createHTML: (text: string) => string;
};

/** Not in every browser. */
declare var trustedTypes:
  | {
      readonly createPolicy: (
        name: string,
        rules: { readonly [rule in keyof TrustedPolicy]?: (text: string) => string },
      ) => TrustedPolicy;
    }
  | undefined;
