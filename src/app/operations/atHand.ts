import { bar } from './bar';
import { drawing } from './drawing';
import { editing } from './editing';
import type { Operation } from './operation';

/** What is there from the first moment: all that has keys, and the buttons around the map. */
export const atHand: readonly Operation[] = [...drawing, ...editing, ...bar];
