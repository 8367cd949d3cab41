/** A title within a sentence: its first letter small, unless the word is an abbreviation («ИИ»). */
export const midSentence = (title: string, language: string): string =>
  /^\p{Lu}\p{Lu}/u.test(title) ? title : title.slice(0, 1).toLocaleLowerCase(language) + title.slice(1)
