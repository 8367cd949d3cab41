export { type Alike, type Corpus, createCorpus } from './corpus.ts'
export { type Passage, type Place, passagesOf } from './passages.ts'
