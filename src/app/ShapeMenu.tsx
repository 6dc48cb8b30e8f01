import { lazy } from 'react';
import { shapeText } from '@/text/shape';
import { PopoverButton } from '@/ui/PopoverButton';
import type { OperationGroups } from './OperationMenu';
import { shapeGroups, shapeOfSeveral } from './operations/shape';

const OperationMenu = lazy(() =>
  import('./OperationMenu').then((module) => ({ default: module.OperationMenu })),
);

const severalGroups: OperationGroups = [{ name: shapeText.menu, operations: shapeOfSeveral }];

/** "Vorm": what can be done with the shape of what is selected. */
export const ShapeMenu = ({ isOfSeveral = false }: { isOfSeveral?: boolean }) => (
  <PopoverButton className="button button--link" label={shapeText.menu}>
    {(menu) => <OperationMenu {...menu} groups={isOfSeveral ? severalGroups : shapeGroups} />}
  </PopoverButton>
);
