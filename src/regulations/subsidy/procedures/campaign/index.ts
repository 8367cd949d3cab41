export { campaign, campaignsNeed, factOf, strategiesNeed } from './campaign.ts'
export { plan } from './plan.ts'
export { strategy } from './strategy.ts'
export { lateDays, survey } from './survey.ts'
