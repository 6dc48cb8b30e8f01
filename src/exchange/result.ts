/** What came of work that can fail in a way the caller must handle. Nothing is thrown. */
export type Result<Value, Failure> = { ok: true; value: Value } | { ok: false; error: Failure };

export const done = <Value>(value: Value): { ok: true; value: Value } => ({ ok: true, value });

export const failed = <Failure>(error: Failure): { ok: false; error: Failure } => ({ ok: false, error });
