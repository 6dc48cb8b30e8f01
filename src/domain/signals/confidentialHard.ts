import { firmnessOf } from '../planningStatus';
import type { SignalRule } from './signal';

/** Only soft plans may be confidential. */
export const confidentialHard = {
  code: 'confidential_hard',
  severity: 'wrong',
  source: 'planmonitor',
  find: ({ confidentiality, planningStatus }) =>
    confidentiality === 'vertrouwelijk' && firmnessOf(planningStatus) === 'hard' ? {} : undefined,
} as const satisfies SignalRule;
