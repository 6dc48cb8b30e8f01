import type { Geometry } from '@/domain/geometry';
import type { Bounds } from '@/geo/bounds';
import type { BroughtKind } from '@/plans/broughtFiles';
import { createQuestion } from '@/plans/question';
import type { Neighbourhood } from '@/sources/interfaces/neighbourhoods';
import type { Sources } from '@/sources/interfaces/sources';
import { zoneKinds } from '@/sources/interfaces/zones';
import { municipalityCode } from '@/sources/municipalityCode';
import { setLayer, useLayers } from '@/state/layerStore';
import { currentMap } from '@/state/mapHandle';
import { openPlanNow } from '@/state/planStore';
import type { AmenitiesInBox, Screen } from '@/state/screen';
import { setScreen, useScreen } from '@/state/screenStore';
import { firstBox, isAskable } from './askableBox';
import { type FigureLayerId, figureLayerIds } from './figureLayerIds';
import { zoneAskers, zoneLayerId } from './zones/zoneStore';

const isAskingFor = (layer: 'amenities' | 'neighbourhoods') => () =>
  useScreen.getState()[layer].state === 'asking';

/** A layer that could not be asked for is not on. */
const offWithout = (id: string, state: Screen['amenities']['state']): void => {
  if (state === 'not_asked') setLayer(id, { isOn: false });
};

const aboutAmenities = createQuestion<AmenitiesInBox>((amenities) => {
  setScreen({ amenities });
  offWithout('amenities', amenities.state);
}, isAskingFor('amenities'));
const aboutNeighbourhoods = createQuestion<readonly Neighbourhood[]>((neighbourhoods) => {
  setScreen({ neighbourhoods });
  for (const id of ['neighbourhoods', ...figureLayerIds]) offWithout(id, neighbourhoods.state);
}, isAskingFor('neighbourhoods'));

/** Whether a layer is switched on, with or without an answer. */
export const isOn = ({ state }: Screen['amenities'] | Screen['neighbourhoods']): boolean =>
  state !== 'off' && state !== 'not_asked';

export const hideAmenities = (): void => {
  setLayer('amenities', { isOn: false });
  aboutAmenities.stop();
};
/** They are let go of when no layer shows anything of them any more. */
const hideNeighbourhoodsAs = (id: string): void => {
  setLayer(id, { isOn: false });
  const users = ['neighbourhoods', ...figureLayerIds];
  const { settings } = useLayers.getState();
  if (!settings.some((setting) => setting.isOn && users.includes(setting.id))) aboutNeighbourhoods.stop();
};
export const hideNeighbourhoods = (): void => hideNeighbourhoodsAs('neighbourhoods');

type BoxFrom = (sources: Sources, signal: AbortSignal) => Promise<Bounds | undefined>;

/** Asks once for the amenities in a box: services that give them away do not want to be asked on every move. */
const askIn = (boxFrom: BoxFrom): void => {
  setLayer('amenities', { isOn: true });
  void aboutAmenities.ask(async (sources, signal) => {
    const bounds = await boxFrom(sources, signal);
    if (bounds === undefined || !isAskable(bounds)) return null;
    const answer = await sources.amenities.within(bounds, { signal });
    return answer.ok ? { ...answer, value: { bounds, amenities: answer.value } } : answer;
  });
};

export const askAmenities = (bounds: Bounds): void => askIn(async () => bounds);

const codeNow = (): string | undefined => municipalityCode(openPlanNow().view.header.area);

/** The outline on screen, or the one that is on its way to it: who is quick gets the same answer as who waits. */
const outlineNow = async (sources: Sources, signal: AbortSignal): Promise<Geometry | null> => {
  const { outline } = useScreen.getState();
  const code = codeNow();
  if (outline !== null || code === undefined) return outline;
  const answer = await sources.boundaries.municipality(code, { signal });
  return answer.ok ? (answer.value?.geometry ?? null) : null;
};

export const showAmenities = (): void =>
  askIn(async (sources, signal) => firstBox(await outlineNow(sources, signal), currentMap()?.bounds()));

/** Asks for the neighbourhoods of the municipality that the plan is about. */
const askNeighbourhoods = (): void =>
  void aboutNeighbourhoods.ask(async (sources, signal) => {
    const code = codeNow();
    return code === undefined ? null : sources.neighbourhoods.of(code, { signal });
  });

export const showNeighbourhoods = (): void => {
  setLayer('neighbourhoods', { isOn: true });
  askNeighbourhoods();
};

/** Shades of a figure need the neighbourhoods, which may be on the way or there already. */
const showFigure = (id: FigureLayerId): void => {
  setLayer(id, { isOn: true });
  const { state } = useScreen.getState().neighbourhoods;
  if (state !== 'asking' && state !== 'answered') askNeighbourhoods();
};

const askers = (id: string): { show: () => void; hide: () => void } | undefined => {
  if (id === 'amenities') return { show: showAmenities, hide: hideAmenities };
  if (id === 'neighbourhoods') return { show: showNeighbourhoods, hide: hideNeighbourhoods };
  const figure = figureLayerIds.find((each) => each === id);
  if (figure !== undefined)
    return { show: () => showFigure(figure), hide: () => hideNeighbourhoodsAs(figure) };
  const kind = zoneKinds.find((each) => zoneLayerId(each) === id);
  // What is there as a picture is not asked for.
  const isPicture = useLayers.getState().layers.find((layer) => layer.id === id)?.content?.type === 'tiles';
  return kind === undefined || isPicture ? undefined : zoneAskers[kind];
};

/** Switches a layer on or off, and asks for it where that is needed. */
export const switchLayer = (id: string, isOn: boolean): void => {
  const asker = askers(id);
  if (asker === undefined) setLayer(id, { isOn });
  else if (isOn) asker.show();
  else asker.hide();
};

/** Who brings a file wants to see what is in it. */
export const showBrought = (kind: BroughtKind): void => {
  const { amenities } = useScreen.getState();
  if (kind === 'neighbourhoods') showNeighbourhoods();
  if (kind !== 'amenities') return;
  if (amenities.state === 'answered') askAmenities(amenities.value.bounds);
  else showAmenities();
};

/** Asks again about what is on the map, when a file that told of it went or came back. */
export const refreshBrought = (kind: BroughtKind): void => {
  const { amenities, neighbourhoods } = useScreen.getState();
  const layer = {
    amenities,
    neighbourhoods,
    parcels: undefined,
    people: undefined,
    map: undefined,
    reference: undefined,
    underlay: undefined,
    paths: undefined,
  }[kind];
  if (layer !== undefined && isOn(layer)) showBrought(kind);
};
