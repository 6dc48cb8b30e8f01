import type { FactFile } from '@/exchange/facts/factFile';
import { readFactFile } from '@/exchange/facts/readFactFile';

/** The records of a file that has to be readable. */
export const readFixture = async (content: string | Uint8Array<ArrayBuffer>): Promise<FactFile> => {
  const result = await readFactFile(new Blob([content]));
  if (!result.ok) throw new Error(result.error.code);
  return result.value;
};
