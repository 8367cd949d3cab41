export { boundServer, type EndOptions, endServer } from './server.ts'
export { endOnCrash, stopSignal } from './signals.ts'
export { createStopping, type Stopping } from './stopping.ts'
