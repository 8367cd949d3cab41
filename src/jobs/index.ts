export { type Job, type JobState, type Jobs, processJobs, type Working } from './jobs.ts'
