/** Who can be asked. The words for them are in `src/text`. */
export const sourceIds = [
  'locatieserver',
  'brk',
  'bag',
  'bestuurlijke_gebieden',
  'cbs',
  'openstreetmap',
  'ruimtelijke_plannen',
  'rvo',
  'rws',
  'rce',
  /** The fictional practice municipality. */
  'markerwaard',
  /** A file that the user brought. */
  'file',
] as const;
export type SourceId = (typeof sourceIds)[number];

/** Where an answer came from, to be shown beside it. */
export type Provenance = {
  source: SourceId;
  /** The day the source was asked, or the day of the data where the source tells it (ISO date). */
  asOf: string;
  /** The name of the file, when the user brought it. */
  fileName?: string;
  /** Others, from whom a part of the answer came: what those before them do not have. */
  besides?: readonly Provenance[];
  /** Who was asked for a part of the answer and did not give it. */
  missing?: SourceFailure;
};

/**
 * Why there is no answer. `offline`: no network; `slow`: no answer in time; `busy`: asked too often; `refused`: an
 * error of the service; `unexpected`: another shape, another CRS, or an error page with status 200; `aborted`: the
 * caller no longer wants it; `absent`: this source has no such data for this place.
 */
export const failureReasons = [
  'offline',
  'slow',
  'busy',
  'refused',
  'unexpected',
  'aborted',
  'absent',
] as const;
export type FailureReason = (typeof failureReasons)[number];

export type SourceFailure = { source: SourceId; reason: FailureReason };

/** What came of asking a source. Nothing rejects: whoever asks must say what it means for the work. */
export type Answer<Value> =
  | { ok: true; value: Value; from: Provenance }
  | { ok: false; failure: SourceFailure };

export type Asking = { signal?: AbortSignal };
