import { create } from 'zustand';
import type { Geometry } from '@/domain/geometry';
import { type Bounds, boundsOf } from '@/geo/bounds';
import { sizeOfBounds } from '@/geo/distance';
import type { ZoneTone } from '@/map/layers/looks/zonesLook';
import type { LayerContent } from '@/map/layers/mapLayer';
import { createQuestion } from '@/plans/question';
import { type Zone, type ZoneKind, zoneKinds } from '@/sources/interfaces/zones';
import type { Asked } from '@/state/asked';
import { changeLayer, setLayer } from '@/state/layerStore';
import { currentMap } from '@/state/mapHandle';
import { useScreen } from '@/state/screenStore';
import { sourceName } from '@/text/sources';

/** What came of asking for the zones of a kind. */
export const useZones = create<Partial<Record<ZoneKind, Asked<readonly Zone[]>>>>(() => ({}));

export const forgetZones = (): void => useZones.setState({}, true);

/** The id of the layer of a kind: that of parcels is the one that picking shows too. */
export const zoneLayerId = (kind: ZoneKind): string => (kind === 'percelen' ? 'parcels' : kind);

/** Metres: of a wider box a service would have to give too much. */
const widestBox = 60_000;

const looks: Record<ZoneKind, { tone: ZoneTone; strength: number }> = {
  natura2000: { tone: 'green', strength: 0.25 },
  overstroming: { tone: 'water', strength: 0.2 },
  erfgoed: { tone: 'plain', strength: 0.12 },
  geluid: { tone: 'plain', strength: 0.18 },
  bestemming: { tone: 'plain', strength: 0.06 },
  percelen: { tone: 'plain', strength: 0 },
};

const contentOf = (kind: ZoneKind, zones: readonly Zone[]): LayerContent => ({
  type: 'features',
  look: 'zones',
  features: zones.map(({ name, geometry }) => ({
    type: 'Feature',
    properties: { name, ...looks[kind] },
    geometry,
  })),
});

const follow = (kind: ZoneKind, asked: Asked<readonly Zone[]>): void => {
  useZones.setState({ [kind]: asked });
  if (asked.state === 'not_asked') setLayer(zoneLayerId(kind), { isOn: false });
  if (asked.state === 'asking') return;
  changeLayer(
    zoneLayerId(kind),
    asked.state === 'answered'
      ? {
          content: contentOf(kind, asked.value),
          origin: { source: sourceName(asked.from.source), date: asked.from.asOf },
        }
      : { content: null },
  );
};

/** The municipality, or what is in view; undefined when that is too much. */
const boxNow = (outline: Geometry | null): Bounds | undefined => {
  const bounds = (outline && boundsOf([outline])) ?? currentMap()?.bounds();
  if (bounds === undefined) return undefined;
  const { width, height } = sizeOfBounds(bounds);
  return Math.max(width, height) <= widestBox ? bounds : undefined;
};

const askerFor = (kind: ZoneKind) => {
  const question = createQuestion<readonly Zone[]>(
    (asked) => follow(kind, asked),
    () => useZones.getState()[kind]?.state === 'asking',
  );
  return {
    show: (): void => {
      setLayer(zoneLayerId(kind), { isOn: true });
      void question.ask(async (sources, signal) => {
        const box = boxNow(useScreen.getState().outline);
        return box === undefined ? null : sources.zones.within(kind, box, { signal });
      });
    },
    hide: (): void => {
      setLayer(zoneLayerId(kind), { isOn: false });
      question.stop();
    },
  };
};

/** Shows and hides the zones of each kind, which are asked for when they are shown. */
export const zoneAskers = Object.fromEntries(zoneKinds.map((kind) => [kind, askerFor(kind)]));
