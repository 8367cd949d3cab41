export { courseActions } from './actions.ts'
export { Course } from './course.tsx'
export { courseIn } from './seen.ts'
