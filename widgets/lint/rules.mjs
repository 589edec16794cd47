/** The rules over one node of the syntax tree. Each yields `{ rule, message }`; none needs types, so the check is quick. */

const MARKUP = new Set(['innerHTML', 'outerHTML', 'insertAdjacentHTML', 'setHTMLUnsafe', 'parseHTMLUnsafe', 'createContextualFragment', 'srcdoc']);

export function* ruleFor(ts, node) {
  yield* markup(ts, node);
  yield* inlineAttributes(ts, node);
  yield* code(ts, node);
  yield* types(ts, node);
  yield* leftovers(ts, node);
}

function* markup(ts, node) {
  const name = ts.isPropertyAccessExpression(node)
    ? node.name.text
    : ts.isElementAccessExpression(node) && ts.isStringLiteralLike(node.argumentExpression) ? node.argumentExpression.text : null;
  if (name !== null && MARKUP.has(name)) {
    yield { rule: 'no-markup', message: `${name} turns text into markup; build elements with h()` };
  }
  if ((name === 'write' || name === 'writeln') && isNamed(ts, node.expression, 'document')) {
    yield { rule: 'no-markup', message: 'document.write' };
  }
  if (ts.isCallExpression(node) && ts.isPropertyAccessExpression(node.expression) && node.expression.name.text.startsWith('setAttribute')) {
    const attribute = node.arguments.find((argument) => ts.isStringLiteralLike(argument))?.text.toLowerCase() ?? '';
    if (attribute === 'style' || /^on[a-z]/.test(attribute)) {
      yield { rule: 'no-inline', message: `setAttribute('${attribute}') is refused by the policy of strict pages` };
    }
  }
}

/** `h('p', { style: … })` ends as a style attribute, which a strict policy refuses as well. */
function* inlineAttributes(ts, node) {
  const attributes = ts.isCallExpression(node) && ts.isIdentifier(node.expression) && ['h', 'svg'].includes(node.expression.text) ? node.arguments[1] : undefined;
  if (attributes !== undefined && ts.isObjectLiteralExpression(attributes)) {
    for (const property of attributes.properties) {
      const name = property.name && (ts.isIdentifier(property.name) || ts.isStringLiteralLike(property.name)) ? property.name.text : '';
      if (name === 'style' || /^on[a-z]/.test(name)) {
        yield { rule: 'no-inline', message: `${name} as an attribute is refused by the policy of strict pages` };
      }
    }
  }
}

function* code(ts, node) {
  if (ts.isCallExpression(node) && isNamed(ts, node.expression, 'eval')) {
    yield { rule: 'no-eval', message: 'eval' };
  }
  if ((ts.isNewExpression(node) || ts.isCallExpression(node)) && isNamed(ts, node.expression, 'Function')) {
    yield { rule: 'no-eval', message: 'new Function' };
  }
  if (ts.isCallExpression(node) && ts.isIdentifier(node.expression) && /^set(Timeout|Interval)$/.test(node.expression.text) && node.arguments[0] && ts.isStringLiteralLike(node.arguments[0])) {
    yield { rule: 'no-eval', message: `${node.expression.text} with a text` };
  }
}

function* types(ts, node) {
  if (node.kind === ts.SyntaxKind.AnyKeyword) {
    yield { rule: 'no-any', message: 'say what it is, or unknown' };
  }
  if (ts.isNonNullExpression(node)) {
    yield { rule: 'no-non-null', message: 'the ! hides a case; handle it' };
  }
  if (ts.isBinaryExpression(node) && [ts.SyntaxKind.EqualsEqualsToken, ts.SyntaxKind.ExclamationEqualsToken].includes(node.operatorToken.kind)) {
    yield { rule: 'strict-equality', message: 'use === or !==' };
  }
}

function* leftovers(ts, node) {
  if (node.kind === ts.SyntaxKind.DebuggerStatement) {
    yield { rule: 'no-leftover', message: 'debugger' };
  }
  if (ts.isPropertyAccessExpression(node) && isNamed(ts, node.expression, 'console')) {
    yield { rule: 'no-console', message: 'a visitor\'s words never go to a log' };
  }
  if (ts.isCallExpression(node) && ts.isIdentifier(node.expression) && ['alert', 'confirm', 'prompt'].includes(node.expression.text)) {
    yield { rule: 'no-leftover', message: `${node.expression.text}()` };
  }
  if (ts.isExportAssignment(node) || node.modifiers?.some((modifier) => modifier.kind === ts.SyntaxKind.DefaultKeyword)) {
    yield { rule: 'no-default-export', message: 'name what is exported' };
  }
  if (ts.isExpressionStatement(node) && isFloating(ts, node.expression)) {
    yield { rule: 'no-floating-promise', message: 'await it, return it, or say void' };
  }
}

/** `import('…')`, `fetch(…)` or a `.then(…)` chain without `.catch`, whose outcome nobody looks at. */
function isFloating(ts, expression) {
  if (!ts.isCallExpression(expression)) {
    return false;
  }
  const called = expression.expression;
  return called.kind === ts.SyntaxKind.ImportKeyword || isNamed(ts, called, 'fetch') || (ts.isPropertyAccessExpression(called) && called.name.text === 'then' && expression.arguments.length < 2);
}

function isNamed(ts, node, name) {
  return node !== undefined && ((ts.isIdentifier(node) && node.text === name) || (ts.isPropertyAccessExpression(node) && node.name.text === name && ['window', 'globalThis', 'self'].includes(node.expression.getText?.())));
}
