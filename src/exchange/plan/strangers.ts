import type { JsonObject } from '../json/jsonObject';
import { mostStrangers } from '../limits';
import { propertiesInFile } from './fileSchema';
import { type Report, shown } from './noteBook';

/** Remembers the properties that this app does not know, so that one note can name them. */
export type Strangers = {
  look: (properties: JsonObject, nameKey: string | undefined) => void;
  tell: (report: Report) => void;
};

/** The properties of a location that this version knows. */
export const knownProperties: ReadonlySet<string> = new Set([
  ...Object.keys(propertiesInFile.shape),
  'status_planologisch',
]);

export const meetStrangers = (): Strangers => {
  const met = new Set<string>();
  return {
    look: (properties, nameKey) => {
      for (const key of Object.keys(properties)) {
        if (met.size >= mostStrangers) return;
        if (!knownProperties.has(key) && key !== nameKey) met.add(key);
      }
    },
    tell: (report) => {
      if (met.size === 0) return;
      const value = [...met].map(shown).join(', ');
      report({ code: 'properties_left_out', action: 'left_out', field: 'properties', value });
    },
  };
};
