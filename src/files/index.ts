export { folderBlobs, type S3Options, s3Blobs } from './blobs/index.ts'
export type { Collected } from './collect.ts'
export { createFiles, type Files, type FilesOptions } from './files.ts'
export { type FileFinding, type FindingCode, findingKinds, spokenFinding } from './findings.ts'
export type { DoneIn } from './held.ts'
export { archiveLimits, type Inspector, inspector, pdfInspector, pdfLimits } from './inspect/index.ts'
export { type FileLimits, fileLimits } from './limits.ts'
export { hashesIn } from './named.ts'
export type {
  Added,
  BlobEntry,
  BlobStore,
  ByteRange,
  Chunks,
  FileKeys,
  FileRecords,
  HeldByCommand,
  Scanner,
} from './ports.ts'
export { problems as fileProblems } from './problems.ts'
export type { FileRecord, FileState, Holder, Verdict } from './record.ts'
export type { Named, Naming } from './references.ts'
export type { Begun } from './resumed.ts'
export { type ClamdOptions, type ClamdPlace, clamdScanner } from './scanner/index.ts'
export { Tampered, vaultFileKeys } from './sealed/index.ts'
export { comeOf, type Piece, type Unfinished, type UnfinishedRecords } from './unfinished.ts'
export type { Upload } from './upload.ts'
