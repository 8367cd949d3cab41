/** @jsxImportSource react */
export const Notices = () => null
