export { FileView } from './file-view.tsx'
