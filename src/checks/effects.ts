import { isNode, type Node, text } from './syntax';

const isFunction = (value: unknown): boolean =>
  isNode(value) && /^(ArrowFunctionExpression|FunctionExpression)$/.test(value.type);

const hasBraces = ({ body }: Node): boolean => isNode(body) && /^(BlockStatement|FunctionBody)$/.test(body.type);

/**
 * True for an effect or a ref whose function hands its caller whatever an expression is worth: React calls what it gets,
 * and many a DOM method returns a promise in a newer browser.
 */
export function returnsExpression(node: Node): boolean {
  if (node.type === 'JSXAttribute' && text(node.name, 'name') === 'ref') {
    const given = isNode(node.value) ? node.value.expression : undefined;
    return isNode(given) && isFunction(given) && !hasBraces(given);
  }
  if (node.type !== 'CallExpression' || !isNode(node.callee)) return false;
  const called = node.callee.type === 'MemberExpression' ? node.callee.property : node.callee;
  if (!/^use(Layout|Insertion)?Effect$/.test(text(called, 'name'))) return false;
  const given = Array.isArray(node.arguments) ? node.arguments[0] : undefined;
  return !isNode(given) || !isFunction(given) || !(hasBraces(given) || isFunction(given.body));
}
