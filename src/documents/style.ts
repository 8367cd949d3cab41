/** The style sheet of a printed form: an A4 sheet of paper on the screen, the bare sheet on paper. */
export const documentCss = `
.doc { --ink: #1b1d21; --ink-2: #565c66; --ink-3: #6b7079; --line: #e2ded3; --line-2: #cfc9ba; --stamp: #1f4e9e;
  box-sizing: border-box; position: relative; max-width: 210mm; margin: 32px auto; padding: 20mm 15mm 20mm 25mm;
  background: #fff; color: var(--ink); border: 1px solid var(--line-2);
  font: 16px/1.5 'PT Serif', 'Noto Serif SC', Georgia, serif; font-variant-numeric: tabular-nums lining-nums; }
.doc *, .doc *::before { box-sizing: inherit; }
.doc h1 { font-size: 21px; line-height: 1.3; text-align: center; margin: 24px 0; white-space: pre-line; }
.doc h2 { font-size: 16px; line-height: 1.3; margin: 24px 0 8px; }
.doc p { margin: 0 0 8px; }
.doc sup { font-size: 11px; line-height: 0; color: var(--ink-2); }
.doc small { font-size: 12.5px; color: var(--ink-2); }
.doc-place, .doc-above { text-align: right; margin-left: 40%; font-size: 14px; }
.doc-above { color: var(--ink); font-weight: 700; margin-top: 12px; }
.doc-stamp { position: absolute; top: 6mm; right: 15mm; padding: 2px 10px; border: 2px solid #a11; color: #a11;
  font: 700 16px/1.4 'PT Sans', 'Segoe UI', sans-serif; letter-spacing: .08em; transform: rotate(-3deg); }
.doc-translation { font: 12.5px/1.4 'PT Sans', 'Segoe UI', sans-serif; color: var(--ink-2); }
.doc-line, .doc-text, .doc-table, .doc-wording { position: relative; }
.doc-line { display: grid; grid-template-columns: minmax(0, 2fr) minmax(0, 3fr); gap: 0 16px; padding: 6px 0;
  border-bottom: 1px solid var(--line); break-inside: avoid; }
.doc-statement { grid-template-columns: minmax(0, 3fr) minmax(0, 2fr); }
.doc-value { white-space: pre-line; overflow-wrap: anywhere; }
.doc-blank { min-height: 1.5em; border-bottom: 1px solid var(--ink-3); align-self: end; }
.doc-under { grid-column: 2; }
.doc-table { margin: 16px 0; }
.doc table { border-collapse: collapse; width: 100%; font-size: 14px; }
.doc th { font-weight: 400; color: var(--ink-2); text-align: left; vertical-align: bottom; }
.doc th, .doc td { padding: 8px; border: 1px solid var(--line-2); white-space: pre-line; overflow-wrap: break-word; }
.doc td { vertical-align: baseline; }
.doc tr { break-inside: avoid; }
.doc thead { display: table-header-group; }
.doc tfoot { display: table-row-group; font-weight: 700; }
.doc-missing { color: var(--ink-2); font-style: italic; }
.doc-signature { display: grid; grid-template-columns: minmax(0, 2fr) 45mm minmax(0, 2fr); gap: 16px; margin-top: 24px;
  align-items: end; break-inside: avoid; }
.doc-rule { border-top: 1px solid var(--ink); text-align: center; line-height: 1.2; margin-bottom: -16px; }
.doc-notes { margin-top: 32px; padding-top: 8px; border-top: 1px solid var(--line-2); font-size: 12.5px; color: var(--ink-2); }
.doc-notes p { margin: 0 0 2px; position: relative; }
.doc-foot { display: flex; flex-wrap: wrap; gap: 4px 24px; margin-top: 32px; padding-top: 8px;
  border-top: 1px solid var(--line-2); font: 11px/1.4 'PT Sans', 'Segoe UI', sans-serif; color: var(--ink-2); }
.doc-foot code { font-family: 'PT Mono', ui-monospace, monospace; overflow-wrap: anywhere; }
.doc-clause { position: absolute; right: calc(100% + 6px); top: 6px; width: 20mm; text-align: right;
  font: 11px/1.4 'PT Sans', 'Segoe UI', sans-serif; color: var(--ink-3); text-decoration: none; }
.doc td { position: relative; }
.doc-clause:hover, .doc-clause:focus-visible { color: var(--stamp); text-decoration: underline; }
@media (max-width: 720px) {
  .doc { padding: 24px 16px; margin: 0; border: 0; }
  .doc-line, .doc-statement { grid-template-columns: 1fr; } .doc-under { grid-column: 1; }
  .doc-place, .doc-above { margin-left: 0; }
  .doc-table { overflow-x: auto; } .doc-clause { position: static; display: block; width: auto; text-align: left; }
}
@page { size: A4; margin: 20mm 15mm 20mm 25mm; }
@media print {
  .training { border: 2px solid #000; padding: 4px; }
  body { background: none; margin: 0; }
  .doc { max-width: none; margin: 0; padding: 0; border: 0; font-size: 12pt; }
  .doc table { font-size: 10.5pt; } .doc-clause { display: none; }
}
`
