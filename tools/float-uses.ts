import ts from 'typescript'

/** One place where a value may stop being exact. */
interface FloatUse {
  readonly node: ts.Node
  readonly what: string
}

/** Members of Math that keep an integer an integer. Everything else of Math rounds or invents. */
const EXACT_MATH = new Set(['abs', 'max', 'min', 'sign'])
const ROUNDING_METHODS = new Set(['toFixed', 'toPrecision', 'toExponential'])
const DIVISIONS = new Set([ts.SyntaxKind.SlashToken, ts.SyntaxKind.SlashEqualsToken])

/** Floating point in one file, in the order of the text. */
export function floatUses(file: ts.SourceFile, checker: ts.TypeChecker): FloatUse[] {
  const found: FloatUse[] = []
  const visit = (node: ts.Node): void => {
    const what = floatUse(node, file, checker)
    if (what) found.push({ node, what })
    node.forEachChild(visit)
  }
  visit(file)
  return found
}

function floatUse(node: ts.Node, file: ts.SourceFile, checker: ts.TypeChecker): string | undefined {
  if (ts.isNumericLiteral(node)) return decimalLiteral(node, file)
  if (ts.isBinaryExpression(node)) return division(node, checker)
  if (ts.isIdentifier(node)) return globalUse(node)
  return undefined
}

function decimalLiteral(node: ts.NumericLiteral, file: ts.SourceFile): string | undefined {
  const text = node.getText(file)
  const isHex = /^0x/i.test(text)
  return !isHex && (text.includes('.') || /e-/i.test(text)) ? `decimal literal ${text}` : undefined
}

function division(node: ts.BinaryExpression, checker: ts.TypeChecker): string | undefined {
  if (!DIVISIONS.has(node.operatorToken.kind)) return undefined
  const ofNumbers = [node.left, node.right].some((operand) => mayBeNumber(checker.getTypeAtLocation(operand)))
  return ofNumbers ? `division of numbers: ${node.operatorToken.getText()}` : undefined
}

/** A type parameter counts as its constraint; `any` and `unknown` count as a number. */
function mayBeNumber(type: ts.Type): boolean {
  const base = type.isTypeParameter() ? (type.getConstraint() ?? type) : type
  if (base.isUnion() || base.isIntersection()) return base.types.some(mayBeNumber)
  return (base.flags & (ts.TypeFlags.NumberLike | ts.TypeFlags.Any | ts.TypeFlags.Unknown)) !== 0
}

function globalUse(node: ts.Identifier): string | undefined {
  const { parent, text } = node
  if (text === 'parseFloat') return 'parseFloat'
  if (ROUNDING_METHODS.has(text) && ts.isPropertyAccessExpression(parent) && parent.name === node) return text
  if (text !== 'Math' || (ts.isPropertyAccessExpression(parent) && parent.name === node)) return undefined
  if (!ts.isPropertyAccessExpression(parent)) return 'Math is passed around'
  return EXACT_MATH.has(parent.name.text) ? undefined : `Math.${parent.name.text}`
}
