import { amenityFeatures, neighbourhoodFeatures } from '@/map/layers/factFeatures';
import type { LayerSettings } from '@/map/layers/layerList';
import type { LayerContent } from '@/map/layers/mapLayer';
import { leaveArea, lookForArea } from '@/plans/keptArea';
import { keepLayers, restoreLayers } from '@/plans/layerSettings';
import { amenityKinds } from '@/sources/interfaces/amenities';
import { municipalAreasAttribution } from '@/sources/pdok/urls';
import { changeLayer, isPartOn, resetLayers, useLayers } from '@/state/layerStore';
import { openPlanNow } from '@/state/planStore';
import type { Screen } from '@/state/screen';
import { useScreen } from '@/state/screenStore';
import { sourceName } from '@/text/sources';
import { switchLayer } from './askSurroundings';
import { backgroundLayer, catalogue } from './catalogue';
import { figureLayerIds } from './figureLayerIds';
import { figurePart } from './figureLayers';
import { followOwnLayers } from './own/ownLayers';
import { followStock, stockLayer } from './stock/stockLayer';
import { forgetZones } from './zones/zoneStore';

const features = (
  look: Extract<LayerContent, { type: 'features' }>['look'],
  all: Extract<LayerContent, { type: 'features' }>['features'],
  attribution = '',
): LayerContent => ({ type: 'features', look, features: all, attribution });

/** The amenities that came, of the kinds that are on. */
const showAmenities = (amenities: Screen['amenities']): void => {
  if (amenities.state !== 'answered') {
    changeLayer('amenities', { content: null });
    return;
  }
  const { settings } = useLayers.getState();
  const shown = amenities.value.amenities.filter(({ kind }) => isPartOn(settings, 'amenities', kind));
  changeLayer('amenities', {
    content: features('amenities', amenityFeatures(shown)),
    origin: { source: sourceName(amenities.from.source), date: amenities.from.asOf },
  });
};

const kindsOff = (settings: LayerSettings): string =>
  amenityKinds.filter((kind) => !isPartOn(settings, 'amenities', kind)).join();

/** Gives each layer what came of asking for it; while something else is on its way it keeps what it has. */
const followFacts = (isPractice: boolean, next: Screen, before?: Screen): void => {
  const { amenities, neighbourhoods, outline } = next;
  if (amenities !== before?.amenities && amenities.state !== 'asking') showAmenities(amenities);
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
    useLayers.subscribe((next, before) => {
      if (kindsOff(next.settings) !== kindsOff(before.settings))
        showAmenities(useScreen.getState().amenities);
    }),
    followStock(),
    followOwnLayers(),
    useScreen.subscribe((next, before) => followFacts(isPractice, next, before)),
  ];
  if (!isPractice) void lookForArea(planId).catch(() => undefined);
  void restoreLayers(planId, () => isGone).then((isRestored) => {
    if (isGone) return;
    if (isRestored) askAgain();
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
