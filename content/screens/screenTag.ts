/** Four signs by which staff tell screens without a name apart; the same on the screen and in the list. */
export const screenTag = (id: string): string => id.slice(0, 4).toUpperCase()
