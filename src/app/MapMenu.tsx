import { useRef } from 'react';
import { currentMap, onceLaidOut } from '@/state/mapHandle';
import { openPlanNow } from '@/state/planStore';
import type { MapMenuAt } from '@/state/screen';
import { onlySelected, setScreen, useScreen } from '@/state/screenStore';
import { shapeText } from '@/text/shape';
import { type MenuGroup, MenuPopover } from '@/ui/MenuPopover';
import { removeSelection } from './operations/editing';
import type { QuietOperation } from './operations/operation';
import { shape } from './operations/shape';

const splitFrom = (corner: NonNullable<MapMenuAt['corner']>): void => {
  const locationId = onlySelected(useScreen.getState());
  if (locationId === null) return;
  setScreen({ tool: 'line', drawingFor: { kind: 'split', locationId, share: 'by_area' }, shapeInHand: null });
  currentMap()?.resume({ tool: 'line', corners: [corner] });
  currentMap()?.focus();
  onceLaidOut((map) => map.reveal({ geometry: { type: 'Point', coordinates: corner } }));
};

const actionOf = ({ id, label, whyNot, run }: QuietOperation) => ({
  id,
  label,
  whyNot: whyNot(openPlanNow(), useScreen.getState()),
  onAction: run,
});

const onShape = ['shape_split', 'shape_cut', 'shape_part', 'shape_duplicate'];

const groupsAt = ({ at, corner }: MapMenuAt): MenuGroup[] => [
  ...(corner === null
    ? []
    : [
        {
          name: shapeText.corner,
          actions: [
            {
              id: 'remove_corner',
              label: shapeText.removeCorner,
              onAction: () => void currentMap()?.removeCorner(at),
            },
            { id: 'split_here', label: shapeText.splitHere, onAction: () => splitFrom(corner) },
          ],
        },
      ]),
  {
    name: shapeText.menu,
    actions: [...shape.filter(({ id }) => onShape.includes(id)), removeSelection].map(actionOf),
  },
];

/** The menu of the selected location, where somebody pressed long on it or with the right button. */
export const MapMenu = () => {
  const menu = useScreen((screen) => screen.mapMenu);
  const trigger = useRef<HTMLButtonElement>(null);
  if (menu === null) return null;
  const { x, y } = menu.at;
  return (
    <>
      <button
        ref={trigger}
        type="button"
        className="map-menu"
        aria-label={shapeText.menu}
        tabIndex={-1}
        style={{ left: x, top: y }}
      />
      <MenuPopover
        key={`${x} ${y}`}
        trigger={trigger}
        groups={groupsAt(menu)}
        placement="right top"
        onClose={() => setScreen({ mapMenu: null })}
      />
    </>
  );
};
