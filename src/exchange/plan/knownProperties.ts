import { propertiesInFile } from './fileSchema';

/** The properties of a location that this version knows; GIS programs put the id of a feature among them. */
export const knownProperties: ReadonlySet<string> = new Set([...Object.keys(propertiesInFile.shape), 'id']);
