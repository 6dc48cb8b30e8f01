import { commonColumns, type Known, technicalColumns } from './commonColumns';
import { registerColumns } from './registerColumns';

/** All columns that are known by name; of two that are spelled the same the later counts. */
export const knownColumns: readonly Known[] = [commonColumns, ...registerColumns, technicalColumns];
