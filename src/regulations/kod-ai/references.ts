/** Cross-references printed in the wording, resolved to clauses. */
export const references: readonly { readonly from: string; readonly printed: string; readonly to: string | null }[] = []
