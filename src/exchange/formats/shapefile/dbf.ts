/** A field of a dBase table: a name of at most ten characters, and what a record says there. */
export type Field<Row> = { name: string } & (
  | { kind: 'text'; size: number; value: (row: Row) => string }
  | { kind: 'whole'; size: number; value: (row: Row) => number }
);

/** As much of a text as fits in so many bytes, without half a character at the end. */
const cut = (text: string, size: number): { bytes: Uint8Array; isCut: boolean } => {
  const bytes = new TextEncoder().encode(text);
  if (bytes.length <= size) return { bytes, isCut: false };
  let end = size;
  while (end > 0 && ((bytes[end] ?? 0) & 0b1100_0000) === 0b1000_0000) end -= 1;
  return { bytes: bytes.subarray(0, end), isCut: true };
};

/** A control character would end a text, or the file. */
const plain = (text: string): string => text.replace(/\p{Cc}+/gu, ' ');

/** A table as dBase keeps it (in UTF-8, which a file beside it says), and how many texts were cut. `day`: ISO. */
export const dbfOf = <Row>(
  fields: readonly Field<Row>[],
  rows: readonly Row[],
  day: string,
): { bytes: Uint8Array; cut: number } => {
  const headSize = 33 + 32 * fields.length;
  const rowSize = 1 + fields.reduce((sum, { size }) => sum + size, 0);
  const bytes = new Uint8Array(headSize + rowSize * rows.length + 1);
  const view = new DataView(bytes.buffer);
  const [year = 1980, month = 1, date = 1] = day.slice(0, 10).split('-').map(Number);
  bytes.set([3, year - 1900, month, date]);
  view.setUint32(4, rows.length, true);
  view.setUint16(8, headSize, true);
  view.setUint16(10, rowSize, true);
  const encoder = new TextEncoder();
  for (const [at, { name, kind, size }] of fields.entries()) {
    const start = 32 + 32 * at;
    bytes.set(encoder.encode(name).subarray(0, 10), start);
    bytes.set([(kind === 'text' ? 'C' : 'N').charCodeAt(0)], start + 11);
    bytes.set([size], start + 16);
  }
  bytes[headSize - 1] = 0x0d;
  bytes.fill(0x20, headSize, bytes.length - 1);
  bytes[bytes.length - 1] = 0x1a;
  let cuts = 0;
  for (const [nr, row] of rows.entries()) {
    let at = headSize + nr * rowSize + 1;
    for (const field of fields) {
      if (field.kind === 'text') {
        const text = cut(plain(field.value(row)), field.size);
        bytes.set(text.bytes, at);
        if (text.isCut) cuts += 1;
      } else {
        bytes.set(encoder.encode(String(field.value(row)).padStart(field.size)).subarray(0, field.size), at);
      }
      at += field.size;
    }
  }
  return { bytes, cut: cuts };
};
