/** A file in a zip, by what its list of contents says. */
type ZipEntry = { name: string; packed: number; size: number; isEncrypted: boolean };

const endMark = 0x06054b50;
const entryMark = 0x02014b50;
/** The end of a zip may have a remark behind it. */
const longestRemark = 65_557;

const viewOf = (bytes: Uint8Array): DataView =>
  new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

const endIn = (view: DataView): number => {
  const first = Math.max(0, view.byteLength - longestRemark);
  for (let at = view.byteLength - 22; at >= first; at -= 1) {
    if (view.getUint32(at, true) === endMark) return at;
  }
  return -1;
};

/** The files that a list of contents names; undefined when it is damaged. */
const entriesIn = (list: Uint8Array, count: number): ZipEntry[] | undefined => {
  const view = viewOf(list);
  const entries: ZipEntry[] = [];
  let at = 0;
  for (let n = 0; n < count; n += 1) {
    if (at + 46 > list.length || view.getUint32(at, true) !== entryMark) return undefined;
    const nameLength = view.getUint16(at + 28, true);
    entries.push({
      name: new TextDecoder().decode(list.subarray(at + 46, at + 46 + nameLength)),
      packed: view.getUint32(at + 20, true),
      size: view.getUint32(at + 24, true),
      isEncrypted: (view.getUint16(at + 8, true) & 1) === 1,
    });
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
};

/** Where the list of contents of a zip stands, by its last bytes, and how to read it; undefined when it is damaged. */
export const zipDirectory = (end: Uint8Array) => {
  const view = viewOf(end);
  const at = endIn(view);
  if (at < 0) return undefined;
  const count = view.getUint16(at + 10, true);
  return {
    start: view.getUint32(at + 16, true),
    size: view.getUint32(at + 12, true),
    entries: (list: Uint8Array) => entriesIn(list, count),
  };
};

/** The list of contents of a zip, before anything is unpacked; undefined when it is damaged. */
export const zipEntries = (bytes: Uint8Array): ZipEntry[] | undefined => {
  const directory = zipDirectory(bytes);
  return directory?.entries(bytes.subarray(directory.start));
};
