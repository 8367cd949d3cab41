export { StatisticsPage as default } from './page.tsx'
