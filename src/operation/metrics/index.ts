export { measuredEngine, measuredStore } from './measured.ts'
export { createMetrics, type Metrics } from './metrics.ts'
export { type MetricsServer, serveMetrics } from './serve-metrics.ts'
export { type Watched, watchDatabase } from './watched.ts'
