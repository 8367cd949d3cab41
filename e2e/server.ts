import { type ChildProcess, spawn } from 'node:child_process'
import { createInterface } from 'node:readline'

/** A server of the product in a process of its own, with the demonstration loaded, in a home of its own. */
export async function startServer(home: string): Promise<{ address: string; stop: () => Promise<void> }> {
  const child: ChildProcess = spawn(
    process.execPath,
    ['bin/mera.js', 'serve', '--demo', '--port', '0', '--lang', 'en'],
    {
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, MERA_HOME: home },
    },
  )
  // What went well needs no line for each request.
  createInterface({ input: child.stderr! }).on('line', (line) => {
    if (!line.startsWith('{"level":"info"')) process.stderr.write(`${line}\n`)
  })
  const address = await new Promise<string>((resolve, reject) => {
    let said = ''
    child.stdout?.on('data', (chunk: Buffer) => {
      said += chunk
      const found = /http:\/\/\S+?(?=\/?\s)/.exec(said)
      if (found) resolve(found[0])
    })
    child.once('exit', (code) => reject(new Error(`the server ended with ${code}: ${said}`)))
  })
  return {
    address,
    stop: () =>
      new Promise((resolve) => {
        child.removeAllListeners('exit')
        child.once('exit', () => resolve())
        child.kill('SIGTERM')
      }),
  }
}
