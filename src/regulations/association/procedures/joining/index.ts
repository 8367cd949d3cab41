export { accessionCase } from './accession.ts'
export { withdrawalCase } from './withdrawal.ts'
