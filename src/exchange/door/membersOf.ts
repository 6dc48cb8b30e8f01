import { readableIn } from '../formats/archive/readable';
import { zipDirectory } from '../formats/archive/zipEntries';

/** As long as the end of a zip can be, with a remark behind it. */
const longestEnd = 65_557;
const zipStart = 'PK\u0003\u0004';

/**
 * The files in a zip that can each be read by themselves, by name; none of a file that is one whole, such as a workbook.
 * Only its list of contents is looked at. Never rejects.
 */
export const membersOf = async (file: Blob): Promise<string[]> => {
  try {
    const start = await file.slice(0, 4).text();
    if (start !== zipStart) return [];
    const end = new Uint8Array(await file.slice(Math.max(0, file.size - longestEnd)).arrayBuffer());
    const place = zipDirectory(end);
    if (place === undefined) return [];
    const list = new Uint8Array(await file.slice(place.start, place.start + place.size).arrayBuffer());
    const members = readableIn(place.entries(list) ?? []);
    return members.length > 1 ? members : [];
  } catch {
    return [];
  }
};
