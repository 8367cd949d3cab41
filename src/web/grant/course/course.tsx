/** @jsxImportSource react */
import { Control } from './control.tsx'
import { Estimate } from './estimate.tsx'
import { Head, Now } from './head.tsx'
import { PartsOfPage } from './parts-of-page.tsx'
import { Reports } from './reports.tsx'
import { Stages } from './stages.tsx'
import type { Told } from './told.ts'
import { Tranches } from './tranches.tsx'

/** A grant under way: how it stands, stages, tranches, estimate, reports and acts, checks. */
export function Course(told: Told) {
  return (
    <div className="grant-course">
      <Head {...told} />
      <PartsOfPage of="grant" />
      <Now {...told} />
      <Stages {...told} />
      <Tranches {...told} />
      <Reports {...told} />
      <Estimate {...told} />
      <Control {...told} />
    </div>
  )
}
