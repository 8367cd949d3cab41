export { type BoxUnderTest, boxContract } from './box-contract.ts'
export { lettersContract } from './letters-contract.ts'
export { type MailServer, mailServer, type Received, subjectOf, textOf } from './mail-server.ts'
export { wordingContract } from './wording-contract.ts'
