export { PeoplePage as default } from './page.tsx'
