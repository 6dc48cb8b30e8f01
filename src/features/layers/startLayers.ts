import { amenityFeatures, neighbourhoodFeatures } from '@/map/layers/factFeatures';
import type { LayerContent } from '@/map/layers/mapLayer';
import { leaveArea, lookForArea } from '@/plans/keptArea';
import { keepLayers, restoreLayers } from '@/plans/layerSettings';
import { municipalAreasAttribution } from '@/sources/pdok/urls';
import { changeLayer, resetLayers, useLayers } from '@/state/layerStore';
import { openPlanNow } from '@/state/planStore';
import { type Screen, useScreen } from '@/state/screenStore';
import { sourceName } from '@/text/sources';
import { switchLayer } from './askSurroundings';
import { backgroundLayer, catalogue } from './catalogue';
import { figureLayerIds, figurePart } from './figureLayers';
import { followOwnLayers } from './own/ownLayers';
import { followStock, stockLayer } from './stock/stockLayer';
import { forgetZones } from './zones/zoneStore';

const features = (
  look: Extract<LayerContent, { type: 'features' }>['look'],
  all: Extract<LayerContent, { type: 'features' }>['features'],
  attribution = '',
): LayerContent => ({ type: 'features', look, features: all, attribution });

/** Gives each layer what came of asking for it; while something else is on its way it keeps what it has. */
const followFacts = (isPractice: boolean, next: Screen, before?: Screen): void => {
  const { amenities, neighbourhoods, outline } = next;
  if (amenities !== before?.amenities && amenities.state !== 'asking') {
    changeLayer(
      'amenities',
      amenities.state === 'answered'
        ? {
            content: features('amenities', amenityFeatures(amenities.value.amenities)),
            origin: { source: sourceName(amenities.from.source), date: amenities.from.asOf },
          }
        : { content: null },
    );
  }
  if (neighbourhoods !== before?.neighbourhoods && neighbourhoods.state !== 'asking') {
    changeLayer(
      'neighbourhoods',
      neighbourhoods.state === 'answered'
        ? {
            content: features('neighbourhoods', neighbourhoodFeatures(neighbourhoods.value)),
            origin: { source: sourceName(neighbourhoods.from.source), date: neighbourhoods.from.asOf },
          }
        : { content: null },
    );
    for (const id of figureLayerIds) {
      changeLayer(
        id,
        neighbourhoods.state === 'answered'
          ? figurePart(id, neighbourhoods.value)
          : { content: null, legend: [] },
      );
    }
  }
  if (outline !== before?.outline) {
    const credit = isPractice ? '' : municipalAreasAttribution;
    changeLayer('municipality', {
      content:
        outline === null
          ? null
          : features('outline', [{ type: 'Feature', properties: {}, geometry: outline }], credit),
    });
  }
};

/** Asks for what was on when the plan was left. */
const askAgain = (): void => {
  for (const { id, isOn } of useLayers.getState().settings) {
    if (isOn) switchLayer(id, true);
  }
};

/** Fills the list of layers of the open plan, and keeps it up to date. Returns the function that stops it. */
export const startLayers = (): (() => void) => {
  const { planId, view } = openPlanNow();
  const isPractice = view.header.area.kind === 'practice';
  let isGone = false;
  useLayers.setState({ layers: [stockLayer(), ...catalogue(isPractice), backgroundLayer] });
  followFacts(isPractice, useScreen.getState());
  const stops = [
    followStock(),
    followOwnLayers(),
    useScreen.subscribe((next, before) => followFacts(isPractice, next, before)),
  ];
  if (!isPractice) void lookForArea(planId).catch(() => undefined);
  void restoreLayers(planId, () => isGone).then(() => {
    if (isGone) return;
    askAgain();
    stops.push(keepLayers(planId));
  });
  return () => {
    isGone = true;
    for (const stop of stops) stop();
    leaveArea();
    resetLayers();
    forgetZones();
  };
};
