import { isObject, type JsonObject, valueAt } from '../json/jsonObject';

const total = /^(?:sub|eind|generaal )?\s*tota(?:al|len)\b(?!\s*(?:plan|herstel|vernieuw))/i;

const isTotal = (value: unknown): boolean => typeof value === 'string' && total.test(value.trim());

/** Whether a row of a table adds up those above it: it has no place, and is called a total or has that word in a column. */
export const isTotalRow = (feature: unknown, name: string | undefined, properties: JsonObject): boolean => {
  if (isObject(feature) && isObject(valueAt(feature, 'geometry'))) return false;
  return name === undefined ? Object.values(properties).some(isTotal) : isTotal(name);
};
