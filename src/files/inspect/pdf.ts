import { Worker } from 'node:worker_threads'
import { type FileFinding, type FindingCode, finding } from '../findings.ts'
import { type Inspection, inspected } from './inspection.ts'
import type { Scan } from './pdf-scan.js'

/** What the thread answers. */
interface Looked {
  readonly found: Scan
  readonly pages: number | null
  readonly fault: FindingCode | null
  readonly page?: number
}

/** Looks at PDFs, each in a thread of its own memory and time. */
export interface PdfInspector {
  /** Takes the bytes away: they move to the thread, and nothing is copied where they lie in memory of their own. */
  inspect(bytes: Buffer): Promise<Inspection>
  close(): Promise<void>
}

export interface PdfLimits {
  /** Milliseconds for one document. */
  readonly time: number
  /** Megabytes of heap of a thread. */
  readonly heap: number
  /** A thread is replaced after so many documents, whatever a library may have kept of them. */
  readonly documents: number
  /** Decoded bytes of one stream, which a viewer of the document would hold. */
  readonly stream: number
  /** Decoded bytes of all streams. */
  readonly total: number
  /** Decoded bytes of one part of the document's own structure. */
  readonly part: number
}

export const pdfLimits: PdfLimits = {
  time: 20_000,
  heap: 256,
  documents: 500,
  stream: 256 * 1024 ** 2,
  total: 2 * 1024 ** 3,
  part: 64 * 1024 ** 2,
}

interface Thread {
  readonly worker: Worker
  left: number
}

/** As many threads as calls are under way: the caller bounds them. An idle thread waits for the next document. */
export function pdfInspector(limits: PdfLimits = pdfLimits): PdfInspector {
  const idle: Thread[] = []
  const threads = new Set<Thread>()

  function start(): Thread {
    const worker = new Worker(new URL('./pdf-worker.js', import.meta.url), {
      workerData: limits,
      resourceLimits: { maxOldGenerationSizeMb: limits.heap, maxYoungGenerationSizeMb: 32 },
      // pdf.js warns of much; what it says of a foreign document belongs in no log.
      stdout: true,
      stderr: true,
    })
    const thread = { worker, left: limits.documents }
    threads.add(thread)
    // Every error ends the thread; while it waits nobody else would hear of it.
    worker.on('error', () => {})
    worker.once('exit', () => {
      threads.delete(thread)
      if (idle.includes(thread)) idle.splice(idle.indexOf(thread), 1)
    })
    return thread
  }

  return {
    async inspect(bytes) {
      const thread = idle.pop() ?? start()
      const looked = await ask(thread.worker, bytes, limits.time)
      thread.left--
      if (looked && thread.left > 0) idle.push(thread)
      else await thread.worker.terminate()
      return looked ? told(looked) : inspected('application/pdf', [finding('check.too-heavy')])
    },
    async close() {
      await Promise.all([...threads].map(({ worker }) => worker.terminate()))
    },
  }
}

/** The answer of a thread; null where it ran out of time or memory and is of no more use. */
function ask(worker: Worker, bytes: Buffer, time: number): Promise<Looked | null> {
  return new Promise((done) => {
    const fail = () => end(null)
    const end = (looked: Looked | null) => {
      clearTimeout(timer)
      worker.off('message', end).off('error', fail).off('exit', fail)
      // A waiting thread must not keep the process alive.
      worker.unref()
      done(looked)
    }
    const timer = setTimeout(fail, time)
    worker.ref()
    worker.on('message', end).on('error', fail).on('exit', fail)
    const own = bytes.byteLength === bytes.buffer.byteLength ? bytes : new Uint8Array(bytes)
    worker.postMessage(own, [own.buffer as ArrayBuffer])
  })
}

function told({ found, pages, fault, page }: Looked): Inspection {
  const findings: readonly (FileFinding | false | null)[] = [
    fault && finding(fault, page === undefined ? {} : { page }),
    found.bomb && finding('pdf.bomb'),
    found.cut && finding('pdf.cut'),
    found.script && finding('pdf.script'),
    found.launch && finding('pdf.launch'),
    found.attachment && finding('pdf.attachment'),
  ]
  return inspected(
    'application/pdf',
    findings.filter((f) => f !== false && f !== null),
    pages,
  )
}
