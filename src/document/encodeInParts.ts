import { writeVarUint } from 'lib0/encoding';
import * as Y from 'yjs';
import type { SharedDocument } from './sharedDocument';

/** What one copy of the document wrote, in order: Yjs calls them structs. */
type Written = [client: number, structs: (Y.GC | Y.Item)[]];

/** So many are read in some 30 ms. */
const structsInPart = 6_000;
const mostParts = 100;

/** As Yjs writes an update, of these alone. */
const encode = (written: readonly Written[]): Uint8Array => {
  const encoder = new Y.UpdateEncoderV2();
  const count = (value: number) => writeVarUint(encoder.restEncoder, value);
  count(written.length);
  for (const [client, structs] of written) {
    count(structs.length);
    encoder.writeClient(client);
    count(structs[0]?.id.clock ?? 0);
    for (const struct of structs) struct.write(encoder, 0);
  }
  const deleted = 0;
  count(deleted);
  return encoder.toUint8Array();
};

/**
 * The whole document as updates that are read one by one, with time for the page between them. The copy that wrote most
 * comes first, as the others build on it; Yjs keeps what comes before what it builds on until that is there.
 */
export const encodeInParts = (doc: SharedDocument): Uint8Array[] => {
  const copies = [...doc.store.clients].sort(([, a], [, b]) => b.length - a.length);
  const total = copies.reduce((sum, [, structs]) => sum + structs.length, 0);
  if (total <= structsInPart) return [Y.encodeStateAsUpdateV2(doc)];
  const size = Math.max(structsInPart, Math.ceil(total / mostParts));
  const parts: Written[][] = [];
  let part: Written[] = [];
  let room = 0;
  for (const [client, structs] of copies) {
    for (let from = 0; from < structs.length; ) {
      if (room === 0) {
        part = [];
        parts.push(part);
        room = size;
      }
      const next = structs.slice(from, from + room);
      part.push([client, next]);
      from += next.length;
      room -= next.length;
    }
  }
  // Against all that was written only what was deleted is new.
  return [...parts.map(encode), Y.encodeStateAsUpdateV2(doc, Y.encodeStateVector(doc))];
};
