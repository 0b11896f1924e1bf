type Call<Args, Result> = { readonly args: Args; readonly result: Result };

/**
 * Remembers the last call for every first argument that is an object, and the last of all others: the same arguments
 * give the same result, by identity. So two datasets do not make each other forget; what is let go is forgotten with it.
 */
export function memoizeLast<Args extends readonly unknown[], Result>(
  compute: (...args: Args) => Result,
): (...args: Args) => Result {
  const calls = new WeakMap<object, Call<Args, Result>>();
  let other: Call<Args, Result> | undefined;
  return (...args) => {
    const [first] = args;
    const key = typeof first === 'object' ? first : null;
    const last = key ? calls.get(key) : other;
    if (last && last.args.length === args.length && args.every((arg, i) => Object.is(arg, last.args[i])))
      return last.result;
    const call = { args, result: compute(...args) };
    if (key) calls.set(key, call);
    else other = call;
    return call.result;
  };
}
