import { differencesOf } from '@/domain/differences';
import type { Location } from '@/domain/location';
import { fieldName, recordWords } from './records';

/** Programme, partners and the like are named as a whole. */
const wholes: Readonly<Record<string, string>> = { line: 'programma', commitment: 'partners' };

/** What a file changes of a location, in words: "programma, planologische status". */
export const changedFields = (before: Location, after: Location): string => {
  const names = differencesOf('location', before, after).flatMap(({ kind, fields }) =>
    kind === 'location'
      ? fields.map((field) =>
          field === 'geometry' ? 'vorm' : field === 'name' ? 'naam' : fieldName(kind, field),
        )
      : [wholes[kind] ?? recordWords[kind].name],
  );
  return [...new Set(names)].join(', ');
};
