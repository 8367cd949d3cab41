// data file: the tokens of the visual language
export const tokens = `/* Mera's visual language: an official document that answers questions. Ink on paper, one stamp-blue accent,
   clause references as marginalia, hairlines instead of boxes, figures in tabular numerals. */
:root {
  --paper: #fbfaf6; --sheet: #ffffff; --ink: #1b1d21; --ink-2: #565c66; --ink-3: #7d828b;
  --line: #e2ded3; --line-2: #cfc9ba; --wash: #f3f0e8;
  --stamp: #1f4e9e; --stamp-wash: #e9eff9; --met: #2b6b3f; --met-wash: #e8f2ea;
  --broken: #a3262e; --broken-wash: #f9e9e8; --warn: #8a5a00; --warn-wash: #f8f0dc; --unknown: #5c4a8a;
  --serif: 'PT Serif', 'Noto Serif SC', Georgia, serif; --sans: 'PT Sans', 'Noto Sans SC', 'Segoe UI', sans-serif;
  --mono: 'PT Mono', ui-monospace, monospace;
  --s1: 4px; --s2: 8px; --s3: 12px; --s4: 16px; --s5: 24px; --s6: 32px; --s7: 48px; --s8: 72px;
  --t-xs: 12.5px; --t-s: 14px; --t-m: 16px; --t-l: 19px; --t-xl: 26px; --t-2xl: 38px;
  --radius: 3px; --measure: 68ch; --focus: 0 0 0 3px rgba(31, 78, 158, .35);
}
@media (prefers-color-scheme: dark) { :root:not([data-theme='light']) {
  --paper: #15171a; --sheet: #1b1e22; --ink: #e9e6de; --ink-2: #aeb2b9; --ink-3: #8a8f98; --line: #2c3036; --line-2: #3b4048; --wash: #20242a;
  --stamp: #8fb4f0; --stamp-wash: #1d2a40; --met: #86c79a; --met-wash: #1c2c22; --broken: #ef9a9a; --broken-wash: #351f21; --warn: #e0b566; --warn-wash: #332a17; --unknown: #b9a7e6; } }
:root[data-theme='dark'] {
  --paper: #15171a; --sheet: #1b1e22; --ink: #e9e6de; --ink-2: #aeb2b9; --ink-3: #8a8f98; --line: #2c3036; --line-2: #3b4048; --wash: #20242a;
  --stamp: #8fb4f0; --stamp-wash: #1d2a40; --met: #86c79a; --met-wash: #1c2c22; --broken: #ef9a9a; --broken-wash: #351f21; --warn: #e0b566; --warn-wash: #332a17; --unknown: #b9a7e6; }
`
