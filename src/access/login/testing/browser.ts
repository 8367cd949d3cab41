/** Goes where a login sends the browser, with cookies, until it is sent back to the address of return; gives that address. */
export async function browse(
  start: string,
  redirectUri: string,
  form?: (page: string) => URLSearchParams | undefined,
) {
  const cookies = new Map<string, string>()
  let url = start
  let body: URLSearchParams | undefined
  for (let hop = 0; hop < 20; hop++) {
    if (url.startsWith(redirectUri)) return url
    const response = await fetch(url, {
      redirect: 'manual',
      headers: { cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join('; ') },
      ...(body ? { method: 'POST', body } : {}),
    })
    for (const cookie of response.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(cookie) ?? []
      cookies.set(name, value)
    }
    const location = response.headers.get('location')
    const page = await response.text()
    body = location ? undefined : form?.(page)
    if (location) url = new URL(location, url).href
    else if (body) url = new URL(/action="([^"]+)"/.exec(page)?.[1] ?? url, url).href
    else throw new Error(`stopped at ${url}: ${response.status} ${page.slice(0, 300)}`)
  }
  throw new Error('too many redirects')
}
