import { graphOf } from './graph';
import { isTest, layerOf } from './layers';
import { parse, walk } from './syntax';

/** Rooms of which a test of the same room names every file. */
const EXERCISED = /^(domain|selectors|layout|files|state|data)$/;
const FIXTURES = /(^|\/)\w*fixture\w*\.ts$/i;
/** What can be right or wrong when it runs; lists, names and types alone cannot. */
const ACTS = /^(FunctionDeclaration|FunctionExpression|ArrowFunctionExpression|ClassDeclaration)$/;

/**
 * The files of those rooms that do something, and that no test beside them imports to run: what another file under test
 * happens to use does not count.
 */
export function unexercised(files: ReadonlyMap<string, string>): readonly string[] {
  const ours = [...files].filter(([file]) => EXERCISED.test(layerOf(file)));
  // Only what tests import is asked for, so the other files need no reading.
  const graph = graphOf(new Map(ours.map(([file, code]) => [file, isTest(file) ? code : ''])));
  const named = new Set<string>();
  for (const [test, edges] of graph)
    for (const [target, runs] of edges) if (runs && layerOf(target) === layerOf(test)) named.add(target);
  return ours
    .filter(([file]) => !isTest(file) && !FIXTURES.test(file) && !named.has(file))
    .filter(([file, code]) => walk(parse(file, code).program).some(({ type }) => ACTS.test(type)))
    .map(([file]) => file);
}
