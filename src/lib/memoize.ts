/** Remembers the last call: the same arguments give the same result, by identity. */
export function memoizeLast<Args extends readonly unknown[], Result>(
  compute: (...args: Args) => Result,
): (...args: Args) => Result {
  let last: { readonly args: Args; readonly result: Result } | null = null;
  return (...args) => {
    if (last && last.args.length === args.length && args.every((arg, i) => Object.is(arg, last?.args[i])))
      return last.result;
    last = { args, result: compute(...args) };
    return last.result;
  };
}
