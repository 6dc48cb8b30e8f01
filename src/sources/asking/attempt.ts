import type { FailureReason } from '@/sources/interfaces/answer';
import type { Ports } from './ports';
import { readJson } from './readJson';
import { retryAfter } from './retryAfter';

/** One request for JSON: a GET, or with `form` the POST of a form. */
export type Question = { url: string; form?: Record<string, string>; timeout?: number };

export type Attempt =
  | { ok: true; body: unknown; contentCrs: string | null }
  | { ok: false; reason: FailureReason; mayRetry: boolean; retryAfter?: number | undefined };

const failed = (reason: FailureReason, mayRetry = false): Attempt => ({ ok: false, reason, mayRetry });

const judge = async (response: Response, now: Date): Promise<Attempt> => {
  if (!response.ok) {
    const isBusy = response.status === 429;
    return {
      ok: false,
      reason: isBusy ? 'busy' : 'refused',
      mayRetry: isBusy || response.status >= 500,
      retryAfter: retryAfter(response.headers.get('retry-after'), now),
    };
  }
  const body = await readJson(response);
  if (body === undefined) return failed('unexpected');
  return { ok: true, body, contentCrs: response.headers.get('content-crs') };
};

/** Asks once. No headers of our own: the services answer no pre-flight for them. Never rejects. */
export const attempt = async (
  { url, form }: Question,
  timeout: number,
  signal: AbortSignal,
  ports: Ports,
): Promise<Attempt> => {
  const ended = new AbortController();
  const end = () => ended.abort();
  let isLate = false;
  signal.addEventListener('abort', end, { once: true });
  if (signal.aborted) return failed('aborted');
  void ports.wait(timeout, ended.signal).then(() => {
    isLate = !ended.signal.aborted;
    end();
  });
  try {
    const request: RequestInit = { credentials: 'omit', signal: ended.signal };
    const asked = form ? { ...request, method: 'POST', body: new URLSearchParams(form) } : request;
    return await judge(await ports.fetch(url, asked), ports.now());
  } catch {
    if (signal.aborted) return failed('aborted');
    if (isLate) return failed('slow');
    // A browser tells no more than that it failed: no network, a dropped connection, or a refusal by CORS.
    return ports.isOnline() ? failed('refused', true) : failed('offline');
  } finally {
    signal.removeEventListener('abort', end);
    end();
  }
};
