export { Similar } from './similar.tsx'
