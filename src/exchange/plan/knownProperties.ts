import { propertiesInFile } from './fileSchema';

/** The properties of a location that this version knows. */
export const knownProperties: ReadonlySet<string> = new Set(Object.keys(propertiesInFile.shape));
