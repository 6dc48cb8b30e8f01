import * as Y from 'yjs';
import type { SharedDocument } from './sharedDocument';

/** The whole document as one update, for writing it again in full. */
export const encodeDocument = (doc: SharedDocument): Uint8Array => Y.encodeStateAsUpdateV2(doc);
