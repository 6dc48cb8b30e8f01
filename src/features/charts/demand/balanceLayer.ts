import type { Feature } from 'geojson';
import { sumOfFirm } from '@/domain/totals/totals';
import type { Layer } from '@/map/layers/layerList';
import { askNeighbourhoodFacts, useNeighbourhoodFacts } from '@/plans/neighbourhoodFacts';
import { changeLayer, putLayer, useLayers } from '@/state/layerStore';
import { onShownChange, openPlanNow } from '@/state/planStore';
import { balanceText as text } from '@/text/balance';
import { sourceName } from '@/text/sources';
import { balanceIn, questionOf, useBalanceChoice } from './balanceStore';
import { shadeClasses } from './shadeClasses';

export const balanceLayerId = 'balance';

const layer: Layer = {
  id: balanceLayerId,
  kind: 'facts',
  name: text.layer,
  shows: text.shows,
  origin: { source: '', date: null },
  legend: [],
  isOffline: false,
  startsOn: false,
  startOpacity: 0.6,
  content: null,
};

const isOn = (): boolean =>
  useLayers.getState().settings.some((setting) => setting.id === balanceLayerId && setting.isOn);

/** How long edits rest before the map is coloured anew, in ms. */
const rests = 200;

const draw = (): void => {
  const { planId, view } = openPlanNow();
  const { planId: askedFor, asked } = useNeighbourhoodFacts.getState();
  if (askedFor !== planId || asked.state !== 'answered') return;
  const choice = useBalanceChoice.getState();
  const question = questionOf(choice, view);
  const { rows } = balanceIn(view, asked.value, question);
  const numbers = asked.value.map(({ figures }, index): number | null => {
    const row = rows[index];
    if (choice.colour === 'people') return figures.people_80_plus?.value ?? null;
    if (row === undefined) return null;
    if (choice.colour === 'planned') return sumOfFirm(row.planned);
    return (choice.colour === 'asked' ? row.asked : row.toFind)?.high ?? null;
  });
  const { shades, legend } = shadeClasses(numbers);
  const features = asked.value.map(
    ({ geometry }, index): Feature => ({
      type: 'Feature',
      properties: { shade: shades[index] ?? null },
      geometry,
    }),
  );
  const what = text.colours[choice.colour];
  const source =
    choice.colour === 'people' ? text.peopleSource : text.layerSource(what, choice.type, question.until);
  changeLayer(balanceLayerId, {
    content: { type: 'features', look: 'shades', features },
    legend,
    origin: { source: `${source} · ${sourceName(asked.from.source)}`, date: asked.from.asOf },
  });
};

/** Keeps the colours of the neighbourhoods with the plan, as long as they are on the map. Returns what stops it. */
const follow = (): (() => void) => {
  const { planId } = openPlanNow();
  const { planId: askedFor, asked } = useNeighbourhoodFacts.getState();
  if (askedFor !== planId || asked.state === 'off') void askNeighbourhoodFacts();
  let waiting: ReturnType<typeof setTimeout> | undefined;
  draw();
  const stops = [
    onShownChange(() => {
      clearTimeout(waiting);
      waiting = setTimeout(draw, rests);
    }),
    useNeighbourhoodFacts.subscribe(draw),
    useBalanceChoice.subscribe(draw),
  ];
  return () => {
    clearTimeout(waiting);
    for (const stop of stops) stop();
  };
};

/** Puts the balance in the list of layers, and follows the plan when it is switched on. Returns what stops it. */
export const followBalance = (): (() => void) => {
  let isFollowing = false;
  let stop: (() => void) | undefined;
  const look = (): void => {
    const { layers } = useLayers.getState();
    // The list is filled when a plan opens: this one comes after it.
    if (layers.length > 0 && !layers.some(({ id }) => id === balanceLayerId)) {
      const isPractice = openPlanNow().view.header.area.kind === 'practice';
      putLayer({ ...layer, isOffline: isPractice });
      return;
    }
    if (isOn() === isFollowing) return;
    // Following changes the list of layers itself: it is known before that.
    isFollowing = isOn();
    if (isFollowing) stop = follow();
    else stop?.();
  };
  look();
  const unsubscribe = useLayers.subscribe(look);
  return () => {
    unsubscribe();
    if (isFollowing) stop?.();
  };
};
