import type { Answers } from '@/sources/asking/answers';
import type { Ask } from '@/sources/asking/asker';
import type { AskFeatures } from './ogc';

/** What the sources share: asking one address, asking features, and giving kept answers. */
export type Work = { ask: Ask; features: AskFeatures; answers: Answers };
