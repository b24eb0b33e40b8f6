const signs: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** Text as it stands in HTML, SVG or a quoted attribute of theirs. */
export const escapeMarkup = (text: string): string => text.replace(/[&<>"]/gu, (sign) => signs[sign] ?? sign)
