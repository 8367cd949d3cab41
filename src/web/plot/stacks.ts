/** Values counted: how often each occurs, from the least to the greatest. */
export function stacks(
  values: readonly number[],
): readonly { readonly value: number; readonly count: number }[] {
  const counts = new Map<number, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return [...counts].map(([value, count]) => ({ value, count })).sort((a, b) => a.value - b.value)
}
