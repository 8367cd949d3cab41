/** Words of the screen of a grant. */
export const words = {
  others: { ru: 'Что ещё можно сделать', en: 'What else may be done' },
}
