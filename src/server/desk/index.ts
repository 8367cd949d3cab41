export { builtDesk, type DeskFiles } from './assets.ts'
export {
  type ActionClauses,
  type ActionModel,
  type DeskModel,
  deskModel,
  type ProcedureModel,
} from './model.ts'
export { deskPages } from './routes.tsx'
export type { Seat } from './shell.tsx'
