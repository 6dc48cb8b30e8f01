import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { FetchFile } from '@/sources/practice/loadFile';

/** The files of the practice municipality, straight from the disk. */
export const fetchFromDisk: FetchFile = async (name) => {
  const path = fileURLToPath(new URL(`../../../public/practice/${name}`, import.meta.url));
  return new Response(await readFile(path), { headers: { 'content-type': 'application/json' } });
};
