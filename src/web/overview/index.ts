export { OverviewPage as default } from './page.tsx'
