import { longestName } from '@/domain/location';
import { type JsonObject, valueAt } from '../json/jsonObject';
import { cutText, type Report } from './noteBook';
import { readText } from './readFields';

/** The name of a feature as the file has it, for a note about it. */
export const nameInFile = (entry: JsonObject): string | undefined => {
  const name = valueAt(entry, 'naam');
  return typeof name === 'string' && name.trim() !== '' ? cutText(name, longestName) : undefined;
};

/** A description that is short enough to be a name. */
const longestDescription = 100;

/** The name of a feature, or undefined when it has none; a short description stands in for one. */
export const readName = (
  entry: JsonObject,
  field: string,
  isOwn: boolean,
  report: Report,
): string | undefined => {
  const name = readText(valueAt(entry, 'naam'), longestName, field, report);
  if (name.trim() !== '') return isOwn ? name : name.trim();
  const description = isOwn ? undefined : valueAt(entry, 'opmerkingen');
  if (typeof description !== 'string' || /\n/.test(description)) return undefined;
  return description !== '' && description.length <= longestDescription ? description : undefined;
};
