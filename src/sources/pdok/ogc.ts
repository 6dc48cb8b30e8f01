import type * as z from 'zod/mini';
import type { Found } from '@/sources/asking/answers';
import type { Ask } from '@/sources/asking/asker';
import { nextPage, readPage } from './featurePage';
import type { Bases } from './urls';

export type FeatureQuestion<Value> = {
  /** Best first; the next is tried when one refuses or answers with something else. */
  bases: Bases;
  collection: string;
  /** Filters and box: unknown ones are refused by the server. */
  filter: Record<string, string>;
  /** Features per page; the server cuts at 1,000. */
  limit: number;
  /** No more pages are asked when there are so many features. */
  most: number;
  /** Reads one feature into what we call it. */
  schema: z.ZodMiniType<Value>;
  timeout?: number;
};

/** `isCut`: there are more; `hasUnread`: there were some that could not be read. */
export type FoundFeatures<Value> = { features: Value[]; isCut: boolean; hasUnread: boolean };

export type AskFeatures = <Value>(
  question: FeatureQuestion<Value>,
  signal?: AbortSignal,
) => Promise<Found<FoundFeatures<Value>>>;

/** The answer when what is asked for is not among the features: it can be the one that could not be read. */
export const nothingAmong = ({ isCut, hasUnread }: FoundFeatures<unknown>): Found<null> =>
  isCut || hasUnread ? { ok: false, reason: 'unexpected' } : { ok: true, value: null };

/** A list that misses what could not be read is not kept for long. */
export const keepOf = ({ hasUnread }: FoundFeatures<unknown>): 'session' | undefined =>
  hasUnread ? 'session' : undefined;

/** Asks an OGC API Features service (PDOK's GoKoala), page after page. */
export const createFeatureAsker = (ask: Ask): AskFeatures => {
  /** Which base answered, by the first of its list: the others are then not tried each time. */
  const working = new Map<string, string>();

  const askPage = async <Value>(
    url: string,
    { schema, timeout }: FeatureQuestion<Value>,
    signal?: AbortSignal,
  ) => {
    const reply = await ask(timeout ? { url, timeout } : { url }, signal);
    return reply.ok ? readPage(reply, schema) : reply;
  };

  const askFirstPage = async <Value>(question: FeatureQuestion<Value>, signal?: AbortSignal) => {
    const { bases, collection, filter, limit } = question;
    const parameters = new URLSearchParams({ f: 'json', ...filter, limit: String(limit) });
    const known = working.get(bases[0]);
    let failure: { ok: false; reason: 'refused' | 'unexpected' } | undefined;
    for (const base of known ? [known] : bases) {
      const url = `${base}/collections/${collection}/items?${parameters}`;
      const page = await askPage(url, question, signal);
      if (page.ok) {
        working.set(bases[0], base);
        return { url, page };
      }
      if (page.reason !== 'refused' && page.reason !== 'unexpected') return { url, page };
      failure ??= { ok: false, reason: page.reason };
    }
    return { url: '', page: failure ?? ({ ok: false, reason: 'refused' } as const) };
  };

  return async <Value>(question: FeatureQuestion<Value>, signal?: AbortSignal) => {
    const features: Value[] = [];
    let hasUnread = false;
    const foundWith = (isCut: boolean): Found<FoundFeatures<Value>> => ({
      ok: true,
      value: { features: features.slice(0, question.most), isCut, hasUnread },
    });
    const asked = new Set<string>();
    let { url, page } = await askFirstPage(question, signal);
    for (;;) {
      if (!page.ok) return page;
      features.push(...page.features);
      hasUnread ||= page.hasUnread;
      if (page.next === null) break;
      if (features.length >= question.most) return foundWith(true);
      asked.add(url);
      const next = nextPage(page.next, url);
      // Without its next page a list is not whole, and may not look as if it were.
      if (next === null || asked.has(next)) return { ok: false, reason: 'unexpected' };
      url = next;
      page = await askPage(url, question, signal);
    }
    return foundWith(features.length > question.most);
  };
};
