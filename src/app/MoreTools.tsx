import type { OpenMenu } from '@/ui/PopoverButton';
import { OperationMenu } from './OperationMenu';
import { moreToolGroups } from './operations/moreTools';

/** "Meer gereedschap": the tools that are asked for less often. */
export const MoreTools = (menu: OpenMenu) => (
  <OperationMenu {...menu} groups={moreToolGroups} placement="right top" />
);
