export { createApp } from './app.ts'
export { type ServeOptions, serve } from './main.ts'
