import { expect, it } from 'vitest'
import { createApp } from './app.tsx'
import { memoryParts } from './testing/memory-parts.ts'

it('every page of a training copy says what it is in its language, nothing of another does', async () => {
  const copy = createApp(memoryParts(), { training: true })
  const real = createApp(memoryParts())
  for (const path of ['/', '/rules', '/no-such-page', '/verify', '/?lang=en']) {
    const page = await copy.request(path)
    const text = await page.text()
    expect(text, path).toContain(path.endsWith('en') ? 'TRAINING COPY' : 'УЧЕБНАЯ КОПИЯ')
    expect(text.match(/class="training"/g), path).toHaveLength(1)
    const same = await real.request(path)
    expect([page.status, page.headers.get('content-security-policy')]).toEqual([
      same.status,
      same.headers.get('content-security-policy'),
    ])
    expect(await same.text(), path).not.toMatch(/class="training"|x-mera-training/)
  }
  const css = await copy.request('/assets/mera.css')
  expect([css.headers.get('content-type'), css.headers.get('x-mera-training')]).toEqual([
    'text/css; charset=utf-8',
    'true',
  ])
})
