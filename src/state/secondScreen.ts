import * as z from 'zod/mini';
import { colourings } from '@/domain/colouring/colouring';
import { positionSchema } from '@/domain/geometry';
import { idSchema } from '@/domain/ids';
import { chooseColour, useColouring } from './colouring';
import { currentMap, onMapMove } from './mapHandle';
import { isOpen, onShownChange, openPlanNow, showVariant, usePlanState } from './planStore';
import { noSelection, type Screen } from './screen';
import { onlySelected, setScreen, useScreen } from './screenStore';

/** What the first window looks at. `width` and `height`: of its map, in px. */
const shownSchema = z.object({
  kind: z.literal('shown'),
  selected: z.nullable(idSchema),
  variantId: z.nullable(idSchema),
  compared: z.nullable(z.object({ left: z.string(), right: z.string() })),
  filteredIds: z.nullable(z.array(idSchema)),
  colours: z.enum(colourings),
});
const viewSchema = z.object({
  kind: z.literal('view'),
  center: positionSchema,
  zoom: z.number().check(z.minimum(0), z.maximum(24)),
  width: z.number().check(z.positive()),
  height: z.number().check(z.positive()),
});
/** `hello`: a second screen has come, or a first one that was gone is back. */
const helloSchema = z.object({ kind: z.enum(['second_here', 'first_here']) });
const messageSchema = z.union([shownSchema, viewSchema, helloSchema]);
type Message = z.infer<typeof messageSchema>;

/** Windows of the same plan in this browser hear each other. Null where there is no such thing. */
const openChannel = (onMessage: (message: Message) => void) => {
  if (typeof BroadcastChannel === 'undefined') return null;
  const { planId } = openPlanNow();
  const channel = new BroadcastChannel(`boven-de-kaart/second-screen/${planId}`);
  channel.onmessage = ({ data }) => {
    const { data: message } = messageSchema.safeParse(data);
    if (message !== undefined && isOpen(planId)) onMessage(message);
  };
  return { say: (message: Message) => channel.postMessage(message), close: () => channel.close() };
};

const shownNow = (screen: Screen): Message => ({
  kind: 'shown',
  selected: onlySelected(screen),
  variantId: openPlanNow().view.variantId,
  compared: screen.compared,
  filteredIds: screen.filteredIds === null ? null : [...screen.filteredIds],
  colours: useColouring.getState().by,
});

const viewNow = (): Message | undefined => {
  const map = currentMap();
  const box = document.querySelector('.plan-canvas')?.getBoundingClientRect();
  if (map === undefined || box === undefined) return undefined;
  return { kind: 'view', ...map.view(), width: box.width, height: box.height };
};

/** As the first window: tells what it looks at, from the moment that a second screen is there. Returns how to stop. */
export const leadSecondScreen = (): (() => void) => {
  let isHeard = false;
  const channel = openChannel(({ kind }) => {
    if (kind !== 'second_here') return;
    isHeard = true;
    tell();
  });
  if (channel === null) return () => undefined;
  const tellView = () => {
    const view = isHeard ? viewNow() : undefined;
    if (view !== undefined) channel.say(view);
  };
  const tellShown = () => {
    if (isHeard) channel.say(shownNow(useScreen.getState()));
  };
  const tell = () => {
    tellShown();
    tellView();
  };
  channel.say({ kind: 'first_here' });
  const stops = [
    onMapMove(tellView),
    useScreen.subscribe((next, before) => {
      if (next.selection !== before.selection || next.compared !== before.compared) tellShown();
      if (next.filteredIds !== before.filteredIds) tellShown();
    }),
    // Another variant is shown.
    onShownChange(tellShown),
    useColouring.subscribe(tellShown),
  ];
  return () => {
    for (const stop of stops) stop();
    channel.close();
  };
};

/** Shows at least what the first window does, on a map of another size. */
const follow = ({ center, zoom, width, height }: z.infer<typeof viewSchema>): void => {
  const box = document.querySelector('.plan-canvas')?.getBoundingClientRect();
  const larger = box === undefined ? 1 : Math.min(box.width / width, box.height / height);
  currentMap()?.jumpTo({ center, zoom: zoom + Math.log2(Math.max(larger, 0.1)) });
};

const show = ({ selected, variantId, compared, filteredIds, colours }: z.infer<typeof shownSchema>): void => {
  showVariant(variantId);
  if (useColouring.getState().by !== colours) chooseColour(colours);
  const isKnown = selected !== null && openPlanNow().view.locations.has(selected);
  const isSame = onlySelected(useScreen.getState()) === selected;
  setScreen({
    compared,
    filteredIds,
    ...(isSame ? {} : { selection: isKnown ? new Set([selected]) : noSelection }),
  });
};

/** As the second screen: shows what the first window looks at. Returns how to stop. */
export const followFirstWindow = (): (() => void) => {
  let latest: z.infer<typeof viewSchema> | undefined;
  const channel = openChannel((message) => {
    if (message.kind === 'first_here') ask();
    if (message.kind === 'shown') show(message);
    if (message.kind === 'view') {
      latest = message;
      follow(message);
    }
  });
  const ask = () => channel?.say({ kind: 'second_here' });
  ask();
  const stops = [
    // The map comes later than the rest of the screen; and a panel beside it takes of its room.
    useScreen.subscribe((next, before) => {
      if (next.isMapReady && !before.isMapReady) ask();
      if (next.selection === before.selection || latest === undefined) return;
      const view = latest;
      requestAnimationFrame(() => usePlanState.getState().status === 'open' && follow(view));
    }),
  ];
  return () => {
    for (const stop of stops) stop();
    channel?.close();
  };
};
