/** Words around a screen that was drawn for its work. */
export const words = {
  record: { ru: 'Всё дело: факты, сроки, журнал', en: 'The whole case: facts, deadlines, journal' },
}
