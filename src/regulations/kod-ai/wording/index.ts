/** SHA-256 of the normalised official wording by clause id. */
export const hashes: Readonly<Record<string, string>> = {}
