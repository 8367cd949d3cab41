/** @jsxImportSource react */
export const CaseList = () => null
