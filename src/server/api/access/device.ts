const browsers: readonly (readonly [RegExp, string])[] = [
  [/\bYaBrowser\//, 'Яндекс Браузер'],
  [/\bEdgA?\//, 'Edge'],
  [/\bOPR\//, 'Opera'],
  [/\bFirefox\//, 'Firefox'],
  [/\bChrom(e|ium)\//, 'Chrome'],
  [/\bSafari\//, 'Safari'],
]
const systems: readonly (readonly [RegExp, string])[] = [
  [/\bAndroid\b/, 'Android'],
  [/\b(iPhone|iPad)\b/, 'iOS'],
  [/\bWindows\b/, 'Windows'],
  [/\bMac OS X\b/, 'macOS'],
  [/\bLinux\b/, 'Linux'],
]
const found = (list: typeof browsers, agent: string) => list.find(([sign]) => sign.test(agent))?.[1]

/** What a person needs to know their own device by; the rest of what browsers tell of themselves is not kept. */
export function deviceOf(agent: string | undefined): string {
  const parts = [found(browsers, agent ?? ''), found(systems, agent ?? '')]
  return parts.filter((part) => part !== undefined).join(', ')
}
