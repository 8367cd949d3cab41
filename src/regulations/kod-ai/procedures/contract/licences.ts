/** Licences that anyone may use free of charge and without an end (`kod-ai:2.5.d`, `kod-ai:contract-7.6.d`), by SPDX id. */
export const openLicences: readonly string[] = [
  'AGPL-3.0-only',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'BSL-1.0',
  'EUPL-1.2',
  'GPL-2.0-only',
  'GPL-3.0-only',
  'ISC',
  'LGPL-2.1-only',
  'LGPL-3.0-only',
  'MIT',
  'MPL-2.0',
  'MulanPSL-2.0',
  'Unlicense',
  'Zlib',
]
