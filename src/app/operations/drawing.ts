import type { MapTool } from '@/map/mapContract';
import { currentMap } from '@/state/mapHandle';
import { drawnForNow, setScreen } from '@/state/screenStore';
import { drawingText } from '@/text/words';
import type { IconName } from '@/ui/Icon';
import { notAtWork } from './atWork';
import type { Operation } from './operation';

/** Switches to a tool and puts the keyboard on the map, so that Enter and Escape reach the shape. */
const chooseTool = (tool: MapTool): void => {
  setScreen({ tool, ...(tool !== 'select' && drawnForNow(tool)), shapeInHand: null });
  currentMap()?.focus();
};

const tool = (
  id: keyof typeof drawingText & MapTool,
  icon: IconName,
  shortcut: string,
): Operation & { id: MapTool } => ({
  id,
  label: drawingText[id],
  group: 'drawing',
  icon,
  shortcuts: [shortcut],
  reach: 'map',
  whyNot: (plan, screen) => (screen.hasNoMap ? drawingText.noMap : notAtWork(plan, screen)),
  run: () => chooseTool(id),
});

export const drawPolygon = tool('polygon', 'polygon', 'V');

export const drawing = [
  tool('select', 'select', 'S'),
  drawPolygon,
  tool('rectangle', 'rectangle', 'R'),
  tool('point', 'point', 'P'),
  tool('parcel', 'parcel', 'K'),
  tool('building', 'building', 'B'),
] as const;
