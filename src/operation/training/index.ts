export { makeTraining, type Trained, type TrainingAccount, type TrainingOptions } from './copy.ts'
export { type Inventor, inventedMail } from './invented.ts'
export { isTraining, markHome } from './mark.ts'
export { trainingProblems } from './problems.ts'
