import { inPieces, PIECE } from './pieces.ts'
import { pause, sent } from './request.ts'
import { FileRefused, type FileTold, refusedBy, type Sending } from './told.ts'

const PLACE = '/api/v1/files'
const PAUSE = 1000
const TRIES = 4

/** Sends a file in one go, again where the connection broke. */
async function whole(file: Blob, name: string, { language, onProgress, signal }: Sending): Promise<FileTold> {
  const headers = {
    accept: 'application/json',
    'accept-language': language,
    'content-type': 'application/octet-stream',
    'x-file-name': encodeURIComponent(name),
  }
  const tell = (bytes: number) => onProgress(file.size > 0 ? Math.floor((bytes * 100) / file.size) : 0)
  for (let n = 1; ; n++) {
    try {
      return JSON.parse(await sent('POST', PLACE, headers, file, tell, signal)) as FileTold
    } catch (error) {
      if (error instanceof FileRefused || signal.aborted || n === TRIES) throw error
      await pause(PAUSE * n)
    }
  }
}

/** Waits till a file in quarantine is decided. */
async function decided(told: FileTold, { language, signal }: Sending): Promise<FileTold> {
  let now = told
  while (now.state === 'quarantined') {
    await pause(PAUSE)
    const answer = await fetch(`${PLACE}/${now.id}`, { signal, headers: { 'accept-language': language } })
    const text = await answer.text()
    if (!answer.ok) throw refusedBy(answer.status, answer.headers.get('content-type'), text)
    now = JSON.parse(text) as FileTold
  }
  return now
}

/**
 * Brings a file to the server, a large one in pieces, and waits for its check; `onArrived` is told when only the check is left.
 * @throws FileRefused where the server says why, TypeError where it did not arrive
 */
export async function sendFile(
  file: Blob,
  name: string,
  sending: Sending,
  onArrived: () => void = () => {},
): Promise<FileTold> {
  const told = await (file.size > PIECE ? inPieces : whole)(file, name, sending)
  if (told.state === 'quarantined') onArrived()
  return decided(told, sending)
}
