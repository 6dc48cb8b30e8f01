import type { FactFileNote, RecordForm } from './factFile';

/** Records of which the geometry is still as it came in: not looked at, in degrees or in Rijksdriehoek. */
export type RawRecords = {
  form: RecordForm;
  records: { fields: ReadonlyMap<string, unknown>; geometry: unknown }[];
  notes: FactFileNote[];
};
