import type { Look } from './context.ts'
import { Layout, Section } from './parts/layout.tsx'

/** The pages for an address that does not exist and for a failure of ours. */
export function ErrorPage({ look, kind }: { look: Look; kind: '404' | '500' }) {
  return (
    <Layout look={look} title={look.t(`error.${kind}`)}>
      <div class="sheet">
        <Section>
          <h1>{look.t(`error.${kind}`)}</h1>
          <p class="lead">{look.t(`error.${kind}-lead`)}</p>
          <a class="btn" href="/">
            {look.t('nav.contests')}
          </a>
        </Section>
      </div>
    </Layout>
  )
}
