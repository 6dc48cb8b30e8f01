import { scoreClasses } from '@/domain/suitability/score';
import type { Layer } from '@/map/layers/layerList';
import { useAmenityFacts } from '@/plans/amenityFacts';
import { changeLayer, putLayer, useLayers } from '@/state/layerStore';
import { useNearnessOnPaper } from '@/state/nearnessOnPaper';
import { openPlanNow } from '@/state/planStore';
import { useTheme } from '@/state/themeStore';
import { sourceName } from '@/text/sources';
import { suitabilityText as text } from '@/text/suitability';
import { countedNow, nearnessOnPaper } from './onPaper';
import { settingsIn } from './settings';
import { pixelsOf } from './squareShades';
import { useSquares } from './squaresStore';

export const suitabilityLayerId = 'suitability';

/** The layer as the list has it, before anything was counted. */
const layer: Layer = {
  id: suitabilityLayerId,
  kind: 'facts',
  name: text.name,
  shows: text.shows,
  origin: { source: text.ownChoice, date: null },
  legend: scoreClasses.map((from, shade) => ({
    mark: { type: 'shade', shade },
    label: text.legendClass(from),
  })),
  isOffline: false,
  startsOn: false,
  startOpacity: 0.5,
  content: null,
};

const draw = (): void => {
  const { picture, grid, corners } = useSquares.getState();
  const counted = countedNow();
  useNearnessOnPaper.setState({ make: counted === undefined ? null : () => nearnessOnPaper(counted) });
  const { asked } = useAmenityFacts.getState();
  const { name } = settingsIn(openPlanNow().view);
  changeLayer(suitabilityLayerId, {
    content:
      picture === null || grid === null || corners === null
        ? null
        : { type: 'pixels', image: pixelsOf(picture, grid.columns, grid.rows), corners },
    ...(asked.state === 'answered' && {
      origin: { source: `${name}, ${sourceName(asked.from.source)}`, date: asked.from.asOf },
    }),
  });
};

/** Puts the kansenkaart in the list of layers, and its picture in that at each change. Returns what stops it. */
export const followSquares = (): (() => void) => {
  const isPractice = openPlanNow().view.header.area.kind === 'practice';
  const put = (): void => {
    const { layers } = useLayers.getState();
    // The list is filled when a plan opens: this one comes after it.
    if (layers.length === 0 || layers.some(({ id }) => id === suitabilityLayerId)) return;
    putLayer({ ...layer, isOffline: isPractice });
    draw();
  };
  put();
  const stops = [
    useLayers.subscribe(put),
    useSquares.subscribe((next, before) => {
      if (next.picture !== before.picture || next.corners !== before.corners) draw();
    }),
    // The tokens of the look are there once the screen has taken it over.
    useTheme.subscribe(() => requestAnimationFrame(draw)),
  ];
  return () => {
    for (const stop of stops) stop();
    useNearnessOnPaper.setState({ make: null });
  };
};
