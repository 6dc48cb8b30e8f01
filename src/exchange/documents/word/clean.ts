/**
 * A text without what XML 1.0 forbids: control characters, halves of surrogate pairs and the two non-characters. Word
 * refuses a whole file for one of them. A soft hyphen goes too: Word shows it as a hyphen.
 */
export const cleanText = (text: string): string =>
  text
    .replace(/\p{Surrogate}|\u00ad/gu, '')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what has to go
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '');
