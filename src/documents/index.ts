export { DocumentPage, DocumentView } from './document.tsx'
export { contentHash, type Printed, type PrintOptions, printForm } from './print.ts'
export { showIn, totalIn } from './show.ts'
export { documentCss } from './style.ts'
