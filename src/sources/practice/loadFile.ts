import type * as z from 'zod/mini';
import { keepOnce, type Load, type Loaded } from './keepOnce';

/** Fetches a file of the practice municipality by its name. */
export type FetchFile = (name: string) => Promise<Response>;

/** From where the app itself stands: no other host is asked. */
export const fetchOwnFile: FetchFile = (name) =>
  fetch(new URL(`${import.meta.env.BASE_URL}practice/${name}`, document.baseURI));

const load = async <Facts>(
  name: string,
  schema: z.ZodMiniType<Facts>,
  fetchFile: FetchFile,
): Promise<Loaded<Facts>> => {
  let response: Response;
  try {
    response = await fetchFile(name);
  } catch {
    return { ok: false, reason: 'offline' };
  }
  if (!response.ok) return { ok: false, reason: 'refused' };
  try {
    return { ok: true, value: schema.parse(await response.json()) };
  } catch {
    // Another shape, or the page that some hosts give for a file that is not there.
    return { ok: false, reason: 'unexpected' };
  }
};

/** Loads a file when it is first asked for, and keeps it. */
export const loadFile = <Facts>(
  name: string,
  schema: z.ZodMiniType<Facts>,
  fetchFile: FetchFile,
): Load<Facts> => keepOnce(() => load(name, schema, fetchFile));
