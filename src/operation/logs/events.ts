import type { Text } from '../../kernel/index.ts'

/** Everything a log line can be about: a closed list, so that no line is made of free text. */
export const logEvents = {
  starting: { ru: 'запуск', en: 'starting' },
  listening: { ru: 'сервер слушает', en: 'listening' },
  'metrics-listening': { ru: 'показатели отдаются', en: 'metrics are served' },
  migrated: { ru: 'схема обновлена', en: 'schema migrated' },
  warning: { ru: 'предупреждение о настройке', en: 'warning about the configuration' },
  ready: { ru: 'готов', en: 'ready' },
  'not-ready': { ru: 'не готов', en: 'not ready' },
  request: { ru: 'запрос', en: 'request' },
  'request-failed': { ru: 'запрос не удался', en: 'request failed' },
  'request-timeout': { ru: 'ответ не готов вовремя', en: 'answer not ready in time' },
  'command-refused': { ru: 'команда отклонена', en: 'command refused' },
  'relay-failed': { ru: 'очередь: не выполнено', en: 'relay: not done' },
  'deadline-failed': { ru: 'срок: не выполнено', en: 'deadline: not done' },
  'job-failed': { ru: 'задание не выполнено', en: 'job failed' },
  'mail-failed': { ru: 'письмо не отправлено', en: 'letter not sent' },
  stopping: { ru: 'остановка', en: 'stopping' },
  'stop-step-failed': { ru: 'шаг остановки не удался', en: 'step of the stop failed' },
  'stop-forced': { ru: 'остановка без ожидания', en: 'stop without waiting' },
  stopped: { ru: 'остановлен', en: 'stopped' },
  crashed: { ru: 'непредвиденный сбой', en: 'unexpected failure' },
} as const satisfies Readonly<Record<string, Text>>

export type LogEvent = keyof typeof logEvents
