export { RatingPage as default } from './page.tsx'
