import type { Json } from '../../kernel/index.ts'

type Node = Json | undefined

const partsOf = (path: string): readonly string[] => path.split('.')

function child(node: Node, key: string): Node {
  if (Array.isArray(node)) return /^\d+$/.test(key) ? (node as readonly Json[])[Number(key)] : undefined
  if (typeof node !== 'object' || node === null || !Object.hasOwn(node, key)) return undefined
  return (node as { readonly [key: string]: Json })[key]
}

/** The value at a path (`members.0.phone`); undefined where there is none. */
export const valueAt = (root: Json, path: string): Node => partsOf(path).reduce<Node>(child, root)

/** The same value with another one at a path that exists. */
export function withValueAt(root: Json, path: string, value: Json): Json {
  const [first, ...rest] = partsOf(path)
  const put = (node: Json, key: string, more: readonly string[]): Json => {
    const [next, ...left] = more
    const inner = next === undefined ? value : put(child(node, key)!, next, left)
    return Array.isArray(node)
      ? (node as readonly Json[]).map((item, i) => (String(i) === key ? inner : item))
      : { ...(node as { readonly [key: string]: Json }), [key]: inner }
  }
  return put(root, first!, rest)
}
