/** Words of the screen of a grant. */
export const words = {
  now: { ru: 'Что можно сделать', en: 'What may be done' },
}
