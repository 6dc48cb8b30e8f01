import { openPlanNow } from '@/state/planStore';
import { useScreen } from '@/state/screenStore';
import { MenuPopover } from '@/ui/MenuPopover';
import type { OpenMenu } from '@/ui/PopoverButton';
import type { QuietOperation } from './operations/operation';

export type OperationGroups = readonly { name: string; operations: readonly QuietOperation[] }[];

/** A menu of operations, each with why it cannot be done when it opens. */
export const OperationMenu = ({
  groups,
  ...menu
}: OpenMenu & { groups: OperationGroups; placement?: 'bottom end' | 'right top' }) => (
  <MenuPopover
    {...menu}
    groups={groups.map(({ name, operations }) => ({
      name,
      actions: operations.map(({ id, label, whyNot, run }) => ({
        id,
        label,
        whyNot: whyNot(openPlanNow(), useScreen.getState()),
        onAction: run,
      })),
    }))}
  />
);
