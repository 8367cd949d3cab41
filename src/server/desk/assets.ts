import { readFileSync } from 'node:fs'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'

/** The built files of the desk: which begin the page, and each by its name. */
export interface DeskFiles {
  readonly script: string
  readonly style: string | null
  read(name: string): Buffer | null
}

/** The files beside the running build; null where the sources run unbuilt, as in tests. */
export function builtDesk(): DeskFiles | null {
  const build = (globalThis as { MERA_BUILD?: string }).MERA_BUILD
  if (build === undefined) return null
  const { script, style } = JSON.parse(readFileSync(new URL('web.json', build), 'utf8')) as DeskFiles
  return {
    script,
    style,
    read(name) {
      try {
        return readFileSync(new URL(name, build))
      } catch {
        return null
      }
    },
  }
}

/** An answer's body as it travels. */
export interface Packed {
  readonly body: Uint8Array<ArrayBuffer>
  readonly encoding: 'br' | 'gzip' | null
}

/** Packs once what is asked for again and again, in the way the asker understands. */
export function packer(): (name: string, read: () => Uint8Array | null, accepted: string) => Packed | null {
  const packed = new Map<string, Packed>()
  return (name, read, accepted) => {
    const encoding = /\bbr\b/.test(accepted) ? 'br' : /\bgzip\b/.test(accepted) ? 'gzip' : null
    const key = `${encoding} ${name}`
    const known = packed.get(key)
    if (known) return known
    const plain = read()
    if (plain === null) return null
    const body =
      encoding === 'br'
        ? brotliCompressSync(plain, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } })
        : encoding === 'gzip'
          ? gzipSync(plain)
          : plain
    const made: Packed = { body: new Uint8Array(body), encoding }
    packed.set(key, made)
    return made
  }
}
