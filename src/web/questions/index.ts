export { QuestionsPage as default } from './page.tsx'
