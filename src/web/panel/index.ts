export { Projector } from './hall.tsx'
export { PanelScreen as default } from './screen.tsx'
