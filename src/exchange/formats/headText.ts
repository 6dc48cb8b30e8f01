/** The first bytes of a file as text: as UTF-16 when a byte order mark says so, else as UTF-8. */
export const headText = (head: Uint8Array): string => {
  const utf16 =
    head[0] === 0xff && head[1] === 0xfe
      ? 'utf-16le'
      : head[0] === 0xfe && head[1] === 0xff
        ? 'utf-16be'
        : '';
  return new TextDecoder(utf16 || 'utf-8').decode(head);
};

export const looksLikeJson = (head: Uint8Array): boolean => /^\s*[{[]/.test(headText(head));
