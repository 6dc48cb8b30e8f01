/** What XML 1.0 forbids: control characters, halves of a pair, and two code points that are none. */
const forbidden = /(?![\t\n\r\u0080-\u009f])\p{Cc}|\p{Cs}|[\ufffe\uffff]/gu;

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text as it can stand in XML, between tags and in an attribute. What XML forbids is left out. */
export const xmlText = (text: string): string =>
  text.replace(forbidden, '').replace(/[&<>"]/g, (character) => escapes[character] ?? '');
