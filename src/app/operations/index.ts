import { atHand } from './atHand';
import { drawerParts } from './drawerParts';
import { explainColumns, exports } from './files';
import { inHand } from './inHand';
import { moreTools } from './moreTools';
import { type Operation, withoutKeys } from './operation';
import { plan } from './plan';
import { presenting } from './presenting';
import { shape } from './shape';
import { view } from './view';

/** All that can be done in an open plan. Fetched by who looks through it: the first screen has what is at hand. */
export const operations: readonly Operation[] = [
  ...atHand,
  ...inHand,
  ...Object.values(presenting),
  ...[...exports, explainColumns, ...plan, ...moreTools, ...shape, ...drawerParts, ...view].map(withoutKeys),
];
