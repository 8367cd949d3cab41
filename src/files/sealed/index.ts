export { sealedSize, Tampered } from './chunk.ts'
export { exactly, together } from './chunks.ts'
export { bytesKey, newFileKey, openName, sealName, vaultFileKeys } from './keys.ts'
export { openStream, sealedRange, sealStream } from './stream.ts'
