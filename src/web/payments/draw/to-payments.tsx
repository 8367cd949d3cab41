/** @jsxImportSource react */
import { Navigate } from 'react-router'

/** A register is drawn up of tranches that are chosen where they are due, not by their ids. */
export function ToPayments() {
  return <Navigate to="/payments" replace />
}
