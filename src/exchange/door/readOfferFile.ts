import * as z from 'zod/mini';
import type { Work } from '../formats/work';
import { type OfferError, offerErrorSchema } from '../offers/offerError';
import { answersSchema, bidSchema } from '../offers/offerMembers';
import type { ReadOffer } from '../offers/readOffer';
import { done, failed, type Result } from '../result';
import { deliver } from './deliver';
import { readErrorOf, readInParcel } from './readPlanFile';
import { recognise } from './recognise';

const outcomeSchema = z.union([
  z.object({ ok: z.literal(true), kind: z.literal('offer'), bid: bidSchema, repeated: z.int() }),
  z.object({ ok: z.literal(true), kind: z.literal('answer'), answers: answersSchema }),
  z.object({ ok: z.literal(false), error: offerErrorSchema }),
]);

/** Reads the file of an offer, or of an answer to one. Never rejects. */
export const readOfferFile = async (
  file: Blob,
  work: Partial<Work> = {},
): Promise<Result<ReadOffer, OfferError>> => {
  const recognised = await recognise(file);
  if (!recognised.ok) return recognised;
  if (recognised.value.format.id !== 'geojson') return failed({ code: 'not_an_offer' });
  const answer = await deliver([], { job: 'offer', file }, work);
  if (!answer.ok) return failed(readErrorOf(answer.error));
  const outcome = outcomeSchema.safeParse(answer.value.at(-1)?.rest);
  if (!outcome.success) return failed({ code: 'reader_failed' });
  if (!outcome.data.ok) return failed(outcome.data.error);
  const [offered, basis] = answer.value.slice(0, -1).map(readInParcel);
  if (offered?.ok !== true) return failed({ code: 'reader_failed' });
  const { ok: _ok, ...about } = outcome.data;
  if (about.kind === 'answer') return done({ ...about, offered });
  return done({ ...about, offered, ...(basis?.ok && { basis }) });
};

/** Bytes in which a file says that it is an offer: its own member comes before the plan. */
const telling = 4_096;

/** Whether a file says that it is an offer or an answer to one, by how it begins. */
export const looksLikeOffer = async (file: Blob): Promise<boolean> => {
  const head = await file
    .slice(0, telling)
    .text()
    .catch(() => '');
  return /"boven-de-kaart"/.test(head) && /"(bod|antwoord)"\s*:\s*\{/.test(head);
};
