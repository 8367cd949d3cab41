export { LettersPage as default } from './page.tsx'
