import type { RecordKind } from '@/domain/records';

/**
 * What of a stored plan could not be read: one field of a record (its default counts), or, without `field`, the whole
 * record. Nothing of it is erased: a later version may be able to read it.
 */
export type Loss = {
  record: RecordKind;
  /** The name of the record, or of the location it is in, when that could be read. */
  name?: string;
  field?: string;
};

export type ReportLoss = (loss: Loss) => void;
