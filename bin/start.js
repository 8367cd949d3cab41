// `npm start`: sets up, then serves the demonstration. The server prints its address.
process.argv.splice(2, 0, 'serve', '--demo')
await import('./mera.js')
