export { WhyDeadline } from './deadline.tsx'
export { WhyButton } from './event.tsx'
export { Findings } from './findings.tsx'
export { Why } from './panel.tsx'
