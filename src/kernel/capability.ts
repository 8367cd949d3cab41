/**
 * What kind of work a procedure is, so that a screen drawn for that work serves every procedure of its kind and none by name.
 * A procedure without one has the generic case page.
 *
 * - `contest`: announces, takes in, passes stages and publishes; its children are filed under it
 * - `intake`: what somebody files: prepared, signed, checked, judged
 * - `register`: a person in a register of those who judge
 * - `review`: one expert's conclusion on one filing
 * - `panel`: a body that votes item by item, with quorum and recusals
 * - `body`: a body that decides on a list of items by protocol
 * - `agreement`: negotiated in rounds and signed by every side
 * - `grant`: carried out in stages, paid in tranches, reported on
 * - `payments`: a register of payments that goes to the bank and is reconciled with its statements
 */
export const capabilities = [
  'contest',
  'intake',
  'register',
  'review',
  'panel',
  'body',
  'agreement',
  'grant',
  'payments',
] as const
export type Capability = (typeof capabilities)[number]
