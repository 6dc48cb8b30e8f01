import type { Geometry } from '@/domain/geometry';
import type { Bounds } from '@/geo/bounds';
import type { BroughtKind } from '@/plans/broughtFiles';
import { createQuestion } from '@/plans/question';
import type { Neighbourhood } from '@/sources/interfaces/neighbourhoods';
import type { Sources } from '@/sources/interfaces/sources';
import { municipalityCode } from '@/sources/municipalityCode';
import { setLayer } from '@/state/layerStore';
import { currentMap } from '@/state/mapHandle';
import { openPlanNow } from '@/state/planStore';
import { type AmenitiesInBox, type Screen, setScreen, useScreen } from '@/state/screenStore';
import { firstBox, isAskable } from './askableBox';

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
  offWithout('neighbourhoods', neighbourhoods.state);
}, isAskingFor('neighbourhoods'));

/** Whether a layer is switched on, with or without an answer. */
export const isOn = ({ state }: Screen['amenities'] | Screen['neighbourhoods']): boolean =>
  state !== 'off' && state !== 'not_asked';

export const hideAmenities = (): void => {
  setLayer('amenities', { isOn: false });
  aboutAmenities.stop();
};
export const hideNeighbourhoods = (): void => {
  setLayer('neighbourhoods', { isOn: false });
  aboutNeighbourhoods.stop();
};

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
export const showNeighbourhoods = (): void => {
  setLayer('neighbourhoods', { isOn: true });
  void aboutNeighbourhoods.ask(async (sources, signal) => {
    const code = codeNow();
    return code === undefined ? null : sources.neighbourhoods.of(code, { signal });
  });
};

/** Layers that are asked for when they are switched on, by id. */
export const askedLayers: Readonly<Record<string, { show: () => void; hide: () => void }>> = {
  amenities: { show: showAmenities, hide: hideAmenities },
  neighbourhoods: { show: showNeighbourhoods, hide: hideNeighbourhoods },
};

/** Switches a layer on or off, and asks for it where that is needed. */
export const switchLayer = (id: string, isOn: boolean): void => {
  const asked = askedLayers[id];
  if (asked === undefined) setLayer(id, { isOn });
  else if (isOn) asked.show();
  else asked.hide();
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
  const layer = { amenities, neighbourhoods, parcels: undefined, map: undefined }[kind];
  if (layer !== undefined && isOn(layer)) showBrought(kind);
};
