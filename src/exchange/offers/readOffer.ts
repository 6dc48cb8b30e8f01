import { openGeoJson, readOpened } from '../formats/geojson/readGeoJson';
import type { Work } from '../formats/work';
import { isObject, valueAt } from '../json/jsonObject';
import { largestFile } from '../limits';
import { loadGround } from '../plan/ground';
import { systemsIn } from '../plan/placeFeatures';
import type { ReadResult } from '../plan/readResult';
import { done, failed, type Result } from '../result';
import type { OfferError } from './offerError';
import {
  type Answers,
  answerMember,
  answersFromFile,
  type Bid,
  basisMember,
  bidFromFile,
  offerMember,
} from './offerMembers';

/** A plan file that was read and holds something. */
export type ReadPart = Extract<ReadResult, { ok: true }>;

/** What an offer file or the file of an answer holds. `basis` is left out when the offer does not say. */
export type ReadOffer =
  | {
      kind: 'offer';
      bid: Bid;
      offered: ReadPart;
      basis?: ReadPart;
      /** Locations that came again under the id of an earlier one, and were left out. */
      repeated: number;
    }
  | { kind: 'answer'; answers: Answers; offered: ReadPart };

const idOf = (feature: unknown): unknown => (isObject(feature) ? valueAt(feature, 'id') : undefined);

/** The features that are the first under their id: a second one would come in as a copy. */
const firstOfEach = (features: readonly unknown[]): unknown[] => {
  const seen = new Set<unknown>();
  return features.filter((feature) => {
    const id = idOf(feature);
    if (id === undefined) return true;
    const isFirst = !seen.has(id);
    seen.add(id);
    return isFirst;
  });
};

/** Reads the file of an offer, or of an answer to one. Never throws. */
export const readOffer = async (
  file: Blob,
  { progress }: Pick<Work, 'progress'>,
): Promise<Result<ReadOffer, OfferError>> => {
  if (file.size > largestFile) return failed({ code: 'too_large', size: file.size, largest: largestFile });
  let bytes: Uint8Array;
  try {
    bytes = new Uint8Array(await file.arrayBuffer());
  } catch {
    return failed({ code: 'unreadable_file' });
  }
  const opened = openGeoJson(bytes);
  if (!opened.ok) return opened;
  const { file: content, raw: whole, isOwn } = opened.value;
  const raw = { ...whole, features: firstOfEach(whole.features) };
  const repeated = whole.features.length - raw.features.length;
  const [bid, answer] = [valueAt(content, offerMember), valueAt(content, answerMember)];
  if (!isOwn || (bid === undefined && answer === undefined)) return failed({ code: 'not_an_offer' });
  const ground = await loadGround(systemsIn(raw, isOwn));
  const offered = readOpened({ ...opened.value, raw }, ground, { progress });
  if (!offered.ok) return failed(offered.error);
  if (bid === undefined) {
    const answers = isObject(answer) ? answersFromFile(answer) : undefined;
    return answers === undefined ? failed({ code: 'no_terms' }) : done({ kind: 'answer', answers, offered });
  }
  const terms = isObject(bid) ? bidFromFile(bid) : undefined;
  if (terms === undefined) return failed({ code: 'no_terms' });
  const features = valueAt(content, basisMember);
  if (!Array.isArray(features)) return done({ kind: 'offer', bid: terms, offered, repeated });
  const basis = readOpened({ ...opened.value, raw: { ...raw, features, notes: [] } }, ground);
  return done({ kind: 'offer', bid: terms, offered, repeated, ...(basis.ok && { basis }) });
};
