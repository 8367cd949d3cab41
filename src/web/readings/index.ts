export { ReadingsPage as default } from './page.tsx'
