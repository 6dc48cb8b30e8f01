import { type MouseEvent, useEffect, useRef, useState } from 'react';
import type { Position } from '@/domain/geometry';
import { placePicture } from '@/geo/placePicture';
import { type BroughtFileRow, placeFile } from '@/plans/broughtFiles';
import { currentMap } from '@/state/mapHandle';
import { underlayText as text } from '@/text/underlay';
import { CountField } from '@/ui/CountField';
import { usePictureUrl } from '@/ui/usePictureUrl';
import './underlay.css';

type Draft = { pixel: [number, number] | undefined; place: Position | undefined };
const numbers = [0, 1, 2] as const;
const noPoint: Draft = { pixel: undefined, place: undefined };

/** Lays a picture under the map: three of its points, each with the place on the map where it is. */
export const UnderlayDetail = ({ file }: { file: BroughtFileRow }) => {
  const url = usePictureUrl(file.content);
  const [isPlacing, setPlacing] = useState(file.corners === undefined);
  const [size, setSize] = useState({ width: 1, height: 1 });
  const [drafts, setDrafts] = useState<readonly Draft[]>([noPoint, noPoint, noPoint]);
  const [active, setActive] = useState(0);
  const [said, setSaid] = useState('');
  const lead = useRef<HTMLParagraphElement>(null);
  const isNew = file.corners === undefined;
  useEffect(() => {
    // Its row stands at the top of a long list, far from where the file was chosen.
    if (isNew) requestAnimationFrame(() => lead.current?.scrollIntoView({ block: 'nearest' }));
  }, [isNew]);
  const change = (number: number, part: Partial<Draft>) =>
    setDrafts(drafts.map((draft, index) => (index === number ? { ...draft, ...part } : draft)));
  const point = (event: MouseEvent<HTMLElement>) => {
    const { left, top, width, height } = event.currentTarget.getBoundingClientRect();
    const x = Math.round(((event.clientX - left) / width) * size.width);
    const y = Math.round(((event.clientY - top) / height) * size.height);
    change(active, { pixel: [x, y] });
  };
  const pin = (number: number) => {
    const place = currentMap()?.view().center;
    const next = drafts.map((draft, index) => (index === number ? { ...draft, place } : draft));
    setDrafts(next);
    setActive(Math.min(2, number + 1));
    const known = next.flatMap(({ pixel, place: at }) => (pixel && at ? [{ pixel, place: at }] : []));
    const [a, b, c] = known;
    if (!a || !b || !c) return;
    const corners = placePicture([a, b, c], size);
    setSaid(corners === undefined ? text.onOneLine : text.placed);
    if (corners !== undefined) void placeFile(file, corners);
  };
  if (!isPlacing) {
    return (
      <button type="button" className="button" onClick={() => setPlacing(true)}>
        {text.again}
      </button>
    );
  }
  return (
    <>
      <p ref={lead} className="small">
        {text.lead}
      </p>
      <button type="button" className="underlay" aria-label={text.picture(active + 1)} onClick={point}>
        {url !== undefined && (
          <img
            src={url}
            alt=""
            onLoad={({ currentTarget }) =>
              setSize({ width: currentTarget.naturalWidth, height: currentTarget.naturalHeight })
            }
          />
        )}
        {drafts.map(({ pixel }, index) =>
          pixel === undefined ? null : (
            <span
              key={numbers[index]}
              className="underlay__point"
              style={{ left: `${(pixel[0] / size.width) * 100}%`, top: `${(pixel[1] / size.height) * 100}%` }}
            >
              {index + 1}
            </span>
          ),
        )}
      </button>
      {numbers.map((number) => {
        const draft = drafts[number] ?? noPoint;
        return (
          <fieldset key={number} className="underlay__row" onFocus={() => setActive(number)}>
            <legend>
              {text.point(number + 1)}
              {draft.place !== undefined && <span className="soft small"> {text.pinned}</span>}
            </legend>
            {(['x', 'y'] as const).map((axis, index) => (
              <CountField
                key={axis}
                label={text.pixels(number + 1, axis)}
                value={draft.pixel?.[index] ?? null}
                max={axis === 'x' ? size.width : size.height}
                onChange={(value) => {
                  const [x = 0, y = 0] = draft.pixel ?? [];
                  change(number, { pixel: axis === 'x' ? [value, y] : [x, value] });
                }}
              />
            ))}
            <button
              type="button"
              className="button"
              aria-label={text.pin(number + 1)}
              disabled={draft.pixel === undefined}
              onClick={() => pin(number)}
            >
              {text.pinShort}
            </button>
          </fieldset>
        );
      })}
      <p className="small" role="status">
        {said}
      </p>
    </>
  );
};
