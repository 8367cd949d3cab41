/** @jsxImportSource react */
export const ActPage = () => null
