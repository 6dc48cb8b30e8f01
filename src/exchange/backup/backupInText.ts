import { isObject, type JsonObject } from '../json/jsonObject';
import { valueIn } from '../json/valueIn';
import { looksLikeBackup } from './backupFormat';
import { salvageBackup } from './salvageBackup';

/** The backup in a text, as far as it can be read, and not checked further; undefined when the text is none of ours. */
export const backupInText = (text: string): JsonObject | undefined => {
  if (!looksLikeBackup(text)) return undefined;
  const whole = valueIn(text);
  return isObject(whole) ? whole : salvageBackup(text);
};
