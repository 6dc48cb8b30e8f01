import type { Provenance, SourceFailure } from '@/sources/interfaces/answer';

/**
 * What came of asking the sources something that is shown on request. `not_asked`: there was nothing to ask about;
 * `not_loaded`: a part of the app is missing.
 */
export type Asked<Value> =
  | { state: 'off' | 'asking' | 'not_asked' | 'not_loaded' }
  | { state: 'failed'; failure: SourceFailure }
  | { state: 'answered'; value: Value; from: Provenance };
