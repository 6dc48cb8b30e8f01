import { largestCount } from '@/domain/numbers';
import { isObject } from '../../json/jsonObject';
import { fieldValue } from './fieldValues';
import { isBlank, numberIn } from './numberInText';
import { squash } from './plainName';

const names = [
  'id',
  'woningtype',
  'segment',
  'aantal',
  'gerealiseerd',
  'opleverjaar',
  'eigenaar',
  'bouwvorm',
  'instandhouding',
] as const;
const nameBySpelling = new Map<string, string>([
  ...names.map((name): [string, string] => [squash(name), name]),
  ['type', 'woningtype'],
  ['jaar', 'opleverjaar'],
  ['aantalwoningen', 'aantal'],
]);

const numbers: ReadonlySet<string> = new Set(['aantal', 'gerealiseerd', 'instandhouding']);

const tidyMember = (name: string, value: unknown): unknown => {
  if (isBlank(value)) return undefined;
  if (numbers.has(name)) return numberIn(value)?.value ?? value;
  return fieldValue(name, value) ?? value;
};

/** The entries of `programma` with names, codes and numbers as our own file has them. */
export const tidyProgramme = (entries: readonly unknown[]): unknown[] =>
  entries.map((entry) => {
    if (!isObject(entry)) return entry;
    const tidy: Record<string, unknown> = {};
    for (const [key, value] of Object.entries(entry)) {
      const name = nameBySpelling.get(squash(key)) ?? key;
      tidy[name] = tidyMember(name, value);
    }
    return tidy;
  });

/** How many homes come in a list that may not be readable as one, as far as can be seen. */
export const homesNamedIn = (programme: unknown): number => {
  if (typeof programme === 'string') {
    const counts = [...programme.slice(0, 100_000).matchAll(/['"]?aantal['"]?\s*[:=]\s*['"]?(\d{1,6})/gi)];
    return counts.reduce((sum, [, count]) => sum + Number(count), 0);
  }
  if (!Array.isArray(programme)) return 0;
  return tidyProgramme(programme).reduce<number>((sum, entry) => {
    const count = isObject(entry) ? entry.aantal : undefined;
    return typeof count === 'number' && count > 0 && count <= largestCount ? sum + Math.round(count) : sum;
  }, 0);
};
