/** Actions that stand in the parts of this folder, so that they stand nowhere else on the screen. */
export const courseActions: readonly string[] = [
  ...['file-report', 'return-report', 'approve-report', 'give-opinion', 'record-jury-opinion'],
  ...['sign-act', 'sign-act-by-fund', 'pay-tranche', 'question-expense', 'confirm-expense'],
  ...['assign-monitor', 'open-check', 'close-check', 'record-breach'],
]
