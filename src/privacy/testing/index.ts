export { type PrivacyUnderTest, privacyContract } from './privacy-contract.ts'
