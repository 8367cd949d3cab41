// @ts-check
// Plain JavaScript: Node starts this file as a worker thread, from the source as it is.
import { parentPort, workerData } from 'node:worker_threads'
import { scan } from './pdf-scan.js'

/** @type {import('./pdf.ts').PdfLimits} */
const limits = workerData
/** A document with more pages is told by its count; only so many are opened to see that they are whole. */
const OPENED = 5000

/*
 * A decoder of pdf.js doubles its Uint8Array until the stream is out, and the heap limit of a thread does not count such
 * arrays. What we look at are objects, no pictures: none needs more than a part may have.
 */
globalThis.Uint8Array = new Proxy(Uint8Array, {
  construct(target, args, as) {
    if (typeof args[0] === 'number' && args[0] > limits.part)
      throw new RangeError('a decoded part is too large')
    return Reflect.construct(target, args, as)
  },
})
// Only drawing needs it; without the optional native package pdf.js would not even load.
globalThis.DOMMatrix ??= /** @type {any} */ (class {})

const { getDocument } = await import('pdfjs-dist/legacy/build/pdf.mjs')

/** @param {Uint8Array} bytes */
async function look(bytes) {
  // pdf.js takes the bytes away, so the scan comes first.
  const found = await scan(Buffer.from(bytes.buffer), limits)
  if (found.bomb) return { found, pages: null, fault: null }
  const task = getDocument({
    data: bytes,
    verbosity: 0,
    isEvalSupported: false,
    disableFontFace: true,
    useSystemFonts: false,
    enableXfa: false,
  })
  try {
    return { found, ...(await opened(await task.promise)) }
  } catch (error) {
    const { name } = /** @type {Error} */ (error)
    return { found, pages: null, fault: name === 'PasswordException' ? 'pdf.encrypted' : 'pdf.damaged' }
  } finally {
    await task.destroy()
  }
}

/** @param {import('pdfjs-dist').PDFDocumentProxy} document */
async function opened(document) {
  const pages = document.numPages
  // An empty password opens it, yet its strings and streams are ciphertext: nothing in it can be looked at.
  if ((await document.getPermissions()) !== null) return { pages, fault: 'pdf.encrypted' }
  if (pages === 0) return { pages, fault: 'pdf.empty' }
  for (let page = 1; page <= Math.min(pages, OPENED); page++) {
    try {
      await document.getPage(page)
    } catch {
      return { pages, fault: 'pdf.page-damaged', page }
    }
  }
  return { pages, fault: null }
}

parentPort?.on('message', async (/** @type {Uint8Array} */ bytes) => {
  parentPort?.postMessage(await look(bytes))
})
