export { createApp } from './app.tsx'
export { type ServeOptions, serve } from './main.ts'
