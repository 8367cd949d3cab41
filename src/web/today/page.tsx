/** @jsxImportSource react */
export const Today = () => null
