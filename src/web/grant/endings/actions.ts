/** Actions that stand in the parts of this folder, so that they stand nowhere else on the screen. */
export const endingActions: readonly string[] = [
  ...['demand-penalty', 'record-penalty-payment'],
  ...[
    'decide-return',
    'send-demand',
    'record-return',
    'lower-claim',
    'hold-talks',
    'file-with-court',
    'record-judgment',
  ],
  ...[
    'propose-supplement',
    'sign-supplement',
    'sign-supplement-by-fund',
    'change-requisites',
    'decide-requisites',
  ],
  ...['ask-fund', 'answer-member', 'request-documents', 'supply-documents', 'request-survey', 'add-report'],
  ...['answer-request', 'propose-force-majeure', 'confirm-force-majeure', 'end-force-majeure'],
  ...['notify-early-stop', 'refuse-grant', 'terminate-by-fund', 'terminate-by-court', 'reconcile', 'settle'],
  ...[
    'record-link-check',
    'record-publication',
    'record-register-entry',
    'add-requirement',
    'confirm-requirement',
  ],
  ...['confirm-completion', 'fulfil', 'close'],
]
