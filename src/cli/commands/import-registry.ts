import { writeFileSync } from 'node:fs'
import { basename } from 'node:path'
import { inspector } from '../../files/index.ts'
import {
  fileHash,
  type ImportOrder,
  type ImportReport,
  isClean,
  kinds,
  noMapping,
  readBasis,
  readDay,
  readMapping,
  readRegistry,
  reportCsv,
  runImport,
  type Sheet,
  workbookLimits,
} from '../../imports/index.ts'
import { invalidInput } from '../../kernel/index.ts'
import type { Options, Run } from '../commands.ts'
import { withEngine } from '../engine.ts'
import { readBytes } from '../file.ts'
import { importText } from '../import-text.ts'
import type { Session } from '../io.ts'
import { officerOf } from '../officer.ts'
import { usageProblem } from '../usage.ts'

/** The role that the imports of every kind ask for. */
const ROLE = 'fund-officer'

/** `mera import KIND FILE`: exit 0 when every row was taken over and every total agrees, 1 when not, 2 where nothing could be read. */
export const importOf =
  (name: string): Run =>
  async (session, [path = '-'], options) => {
    const kind = kinds[name]!
    const by = given(options, 'by')
    const basis = readBasis(given(options, 'basis'))
    const on = readDay('on', text(options.on) ?? basis.date)
    const mapping = await mappingOf(session, name, options)
    const bytes = await readBytes(session, path)
    const fileName = path === '-' ? 'stdin' : basename(path)
    const order: Omit<ImportOrder, 'tenant' | 'actor'> = {
      kind,
      file: { name: fileName, sha256: fileHash(bytes) },
      sheets: await sheetsOf(bytes),
      mapping,
      registry: text(options.registry) ?? fileName,
      on,
      basis,
      parent: text(options.parent) ?? null,
      dryRun: options.dryRun === true,
      progress: (done, all) => session.errIsTerminal && session.err(`\r${done}/${all}`),
    }
    const report = await withEngine(session, async (at) => {
      const actor = await officerOf(at, by, ROLE)
      return runImport(at.engine, { ...order, tenant: at.tenant, actor })
    })
    if (session.errIsTerminal) session.err('\r\u001b[K')
    await tellReport(session, report, options)
    return isClean(report) ? 0 : 1
  }

const text = (value: Options[string]): string | undefined => (typeof value === 'string' ? value : undefined)

function given(options: Options, name: string): string {
  const value = text(options[name])
  if (value) return value
  throw usageProblem(
    { ru: `не указано: --${name}`, en: `missing: --${name}` },
    { ru: 'Справка: mera import grants --help', en: 'Help: mera import grants --help' },
  )
}

async function mappingOf(session: Session, name: string, { mapping }: Options) {
  const path = text(mapping)
  if (path === undefined) return noMapping
  const bytes = await readBytes(session, path)
  let json: unknown
  try {
    json = JSON.parse(new TextDecoder().decode(bytes))
  } catch {
    throw invalidInput([{ path: 'mapping', message: { ru: 'это не JSON', en: 'this is no JSON' } }])
  }
  return readMapping(kinds[name]!, json)
}

/** Workbooks are looked into by the files' inspector before a library unpacks them. */
async function sheetsOf(bytes: Uint8Array): Promise<readonly Sheet[]> {
  const looking = inspector({ archives: workbookLimits })
  try {
    return await readRegistry(bytes, async (archive) => {
      const { mediaType, findings } = await looking.inspect(archive, '')
      return { mediaType, codes: findings.map(({ code }) => code) }
    })
  } finally {
    await looking.close()
  }
}

async function tellReport(
  session: Session,
  report: ImportReport,
  { json, report: path }: Options,
): Promise<void> {
  const file = text(path)
  if (file) writeFileSync(file, reportCsv(report, session.language))
  await session.out(json ? `${JSON.stringify(report)}\n` : importText(report, session))
}
