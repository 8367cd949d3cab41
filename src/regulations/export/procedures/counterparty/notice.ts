/** What counterparties are told (`export:5`), in our own words; the company may add to it. */
export const notice = {
  ru:
    'Наши решения нельзя использовать так, чтобы это вредило национальной или международной безопасности. ' +
    'Мы просим сообщить, кто и для чего будет их использовать, и проверяем ответы.',
  en:
    'Our solutions must not be used in ways that harm national or international security. ' +
    'We ask who will use them and for what, and we check the answers.',
} as const
