import { Hono } from 'hono'
import { inLanguage, type Text } from '../../../kernel/index.ts'
import type { OpenApi } from '../../api/index.ts'
import { type Look, lookOf } from '../context.ts'
import { Layout } from '../parts/layout.tsx'
import { type Call, type Operation, OperationSection, whoMay } from './operation.tsx'
import { said } from './words.ts'

interface Part {
  readonly name: string
  readonly title: Text
  readonly calls: readonly Call[]
}

/** The parts of the API in the order of the description, each with its calls. */
function partsOf(document: OpenApi): readonly Part[] {
  const calls = Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(
      ([method, operation]): Call => ({ path, method, operation: operation as unknown as Operation }),
    ),
  )
  const tags = document.tags as readonly { readonly name: string; readonly 'x-title': Text }[]
  return tags.map(({ name, 'x-title': title }) => ({
    name,
    title,
    calls: calls.filter(({ operation }) => operation.tags.includes(name)),
  }))
}

const basics = [said.command, said.version, said.problem, said.seeing, said.list]

function Overview({ look, parts }: { look: Look; parts: readonly Part[] }) {
  const t = (text: Text) => inLanguage(text, look.language)
  return (
    <Layout look={look} title={t(said.title)}>
      <div class="sheet wide">
        <div class="cl" />
        <div class="body">
          <h1>{t(said.title)}</h1>
          <p class="lead">{t(said.lead)}</p>
          <p>
            <a href="/api/openapi.json">{t(said.machine)}</a>
          </p>
          <h2>{t(said.basics)}</h2>
          {basics.map((text) => (
            <p class="text">{t(text)}</p>
          ))}
          <h2>{t(said.parts)}</h2>
          <ul class="tree">
            {parts.map((part) => (
              <li>
                <span class="ref">
                  {part.calls.length} {t(said.calls)}
                </span>
                <a href={`/api/docs/${part.name}`}>
                  <b>{t(part.title)}</b>
                </a>
                <small>{part.name}</small>
              </li>
            ))}
          </ul>
        </div>
      </div>
    </Layout>
  )
}

function PartPage({ look, part }: { look: Look; part: Part }) {
  const t = (text: Text) => inLanguage(text, look.language)
  return (
    <Layout look={look} title={t(part.title)}>
      <div class="sheet wide">
        <div class="cl" />
        <div class="body">
          <small>
            <a href="/api/docs">{t(said.title)}</a>
          </small>
          <h1>{t(part.title)}</h1>
          <ul class="tree">
            {part.calls.map(({ operation, method }) => (
              <li>
                <span class="ref">{method.toUpperCase()}</span>
                <a href={`#${operation.operationId}`}>{t(operation['x-title'])}</a>
                <small>{whoMay(operation, look)}</small>
              </li>
            ))}
          </ul>
          {part.calls.map((call) => (
            <OperationSection call={call} look={look} />
          ))}
        </div>
      </div>
    </Layout>
  )
}

/** The description of the API for people: the parts, and every call of a part. */
export function apiPages(describe: () => OpenApi): Hono {
  const app = new Hono()
  let parts: readonly Part[] | undefined
  const all = () => {
    parts ??= partsOf(describe())
    return parts
  }
  app.get('/api/docs', (c) => c.html(<Overview look={lookOf(c)} parts={all()} />))
  app.get('/api/docs/:part', (c) => {
    const part = all().find(({ name }) => name === c.req.param('part'))
    return part ? c.html(<PartPage look={lookOf(c)} part={part} />) : c.notFound()
  })
  return app
}
