import { useEffect, useState } from 'react';
import { boundsOf } from '@/geo/bounds';
import {
  type AreaWish,
  areaZooms,
  countOf,
  type KeepableChoice,
  keepArea,
  keepableChoices,
  mostTiles,
  sampleBytes,
} from '@/plans/keptArea';
import { currentMap } from '@/state/mapHandle';
import { useScreen } from '@/state/screenStore';
import { offlineText as text } from '@/text/offlineArea';
import { SelectField } from '@/ui/SelectField';

type Which = 'municipality' | 'view';

/** How large a tile is, asked of the service once the wish is settled. */
const useTileSize = (wish: AreaWish | undefined): number | undefined => {
  const [known, setKnown] = useState<{ key: string; bytes: number | undefined }>();
  const key = wish === undefined ? '' : `${wish.choice} ${wish.maxzoom} ${wish.bounds.join()}`;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key names all that it depends on
  useEffect(() => {
    if (wish === undefined || countOf(wish) > mostTiles) return;
    let isGone = false;
    const timer = setTimeout(() => {
      sampleBytes(wish).then(
        (bytes) => !isGone && setKnown({ key, bytes }),
        () => undefined,
      );
    }, 600);
    return () => {
      isGone = true;
      clearTimeout(timer);
    };
  }, [key]);
  return known?.key === key ? known.bytes : undefined;
};

/** Which part of the map is fetched, how detailed, and how much that is. */
export const AreaChoice = ({ onStart }: { onStart: () => void }) => {
  const outline = useScreen((screen) => screen.outline);
  const inView = useScreen((screen) => screen.inView);
  const background = useScreen((screen) => screen.backgroundChoice);
  const [which, setWhich] = useState<Which>(outline === null ? 'view' : 'municipality');
  const [zoom, setZoom] = useState('16');
  const [choice, setChoice] = useState<KeepableChoice>(
    keepableChoices.find((each) => each === background) ?? 'auto',
  );
  const whole = outline && boundsOf([outline]);
  const isMunicipality = which === 'municipality' && whole !== null;
  const bounds = isMunicipality ? whole : (inView ?? currentMap()?.bounds());
  const wish = bounds && { choice, bounds, isMunicipality, maxzoom: Number(zoom) };
  const size = useTileSize(wish);
  if (wish === undefined) return <p className="small">{text.noPlace}</p>;
  const tiles = countOf(wish);
  const isTooMany = tiles > mostTiles;
  const areas = (['municipality', 'view'] as const).filter((each) => each === 'view' || whole !== null);
  return (
    <>
      <SelectField
        label={text.area}
        value={which}
        options={areas.map((each) => [each, text.areas[each]] as const)}
        onChange={setWhich}
      />
      <SelectField
        label={text.choice}
        value={choice}
        options={keepableChoices.map((each) => [each, text.choices[each]] as const)}
        onChange={setChoice}
      />
      <SelectField
        label={text.detail}
        value={zoom}
        options={areaZooms.map((each) => [String(each), text.details(each)] as const)}
        onChange={setZoom}
      />
      <p className={isTooMany ? 'small offline-area__fault' : 'small'} role="status">
        {isTooMany ? text.tooMany(tiles, mostTiles) : text.size(tiles, size && size * tiles)}
      </p>
      <p className="small soft">{text.manners}</p>
      <button
        type="button"
        className="button button--primary"
        disabled={isTooMany}
        onClick={() => {
          void keepArea(wish);
          onStart();
        }}
      >
        {text.fetch}
      </button>
    </>
  );
};
