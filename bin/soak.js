// `npm run soak`: the unit and end-to-end tests with full counts (tests read MERA_SOAK); takes long.
process.env.MERA_SOAK = '1'
process.argv.splice(2, 0, '--unit', '--e2e')
await import('./test.js')
