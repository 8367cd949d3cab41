/** @jsxImportSource react */
export const CasePage = () => null
