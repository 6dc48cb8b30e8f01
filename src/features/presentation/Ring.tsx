import { useEffect, useRef } from 'react';
import type { Position } from '@/domain/geometry';
import { isPlaced } from '@/domain/placed';
import { boundsOf } from '@/geo/bounds';
import { centreOf } from '@/geo/measure';
import { currentMap, onMapMove } from '@/state/mapHandle';
import { openPlanNow, usePlan } from '@/state/planStore';
import { onlySelected, useScreen } from '@/state/screenStore';
import { presentScale } from '@/state/screenWidth';
import { nameSide } from './nameSide';
import './ring.css';

/** Among more locations than these the name stays below: they are drawn as sums. */
const mostWeighed = 200;

/** The line from the ring runs up to here, as a share of the height of the map. */
const lineAt = 0.5;

/** Where the other locations are. */
const othersThan = (id: string): Position[] => {
  const { locations } = openPlanNow().view;
  if (locations.size > mostWeighed) return [];
  return [...locations.values()].flatMap((each) =>
    each.id !== id && isPlaced(each) ? [centreOf(each.geometry)] : [],
  );
};

/** Around the location in the spotlight, with its name, tied to what is told of it at the right. */
export const Ring = () => {
  const id = useScreen(onlySelected);
  const location = usePlan((plan) => (id === null ? undefined : plan.view.locations.get(id)));
  const isMapReady = useScreen((screen) => screen.isMapReady);
  const box = useRef<HTMLDivElement>(null);
  const geometry = location !== undefined && isPlaced(location) ? location.geometry : undefined;
  useEffect(() => {
    const element = box.current;
    if (element === null || id === null || geometry === undefined || !isMapReady) return;
    const others = othersThan(id);
    const at = centreOf(geometry);
    const bounds = boundsOf([geometry]) ?? [...at, ...at];
    const [ring, line] = [element.querySelector<HTMLElement>('.ring__circle'), element.querySelector('path')];
    const name = element.querySelector<HTMLElement>('.ring__name');
    const donutReach = 14 * presentScale();
    const place = () => {
      const map = currentMap();
      if (map === undefined || ring === null) return;
      const { x, y } = map.project(at);
      const { width, height } = element.getBoundingClientRect();
      ring.style.transform = `translate(${x}px, ${y}px)`;
      ring.style.visibility = 'visible';
      // A shape that is larger than the ring needs none.
      const [west, south, east, north] = bounds;
      const [corner, opposite] = [map.project([west, south]), map.project([east, north])];
      const isWide = Math.max(opposite.x - corner.x, corner.y - opposite.y) > ring.offsetWidth;
      ring.classList.toggle('ring__circle--wide', isWide);
      const radius = isWide ? ring.offsetWidth / 4 : ring.offsetWidth / 2 - 2;
      if (name !== null) {
        const from = ring.offsetWidth / 2 - donutReach;
        const box = {
          width: name.offsetWidth + 2 * donutReach,
          from,
          to: from + name.offsetHeight + 2 * donutReach,
        };
        const isAbove =
          nameSide(
            { x, y },
            box,
            others.map((other) => map.project(other)),
          ) === 'above';
        name.classList.toggle('ring__name--above', isAbove);
        // Whole, also beside the edge.
        const half = name.offsetWidth / 2;
        const middle = Math.max(half, Math.min(x, width - half));
        name.style.left = `calc(50% + ${middle - x}px)`;
        const { offsetTop, offsetHeight } = name;
        const named = {
          x: middle - half,
          y: y - ring.offsetHeight / 2 + offsetTop,
          width: 2 * half,
          height: offsetHeight,
        };
        const round = { x: x - radius, y: y - radius, width: 2 * radius, height: 2 * radius };
        map.keepClear(isWide ? [named] : [named, round]);
      }
      // A bend at 45 degrees, and on to the edge.
      const level = Math.min(Math.max(height * lineAt, y - 2.2 * radius), y + 2.2 * radius);
      const turn = Math.atan2(level - y, Math.abs(level - y) + radius);
      const [startX, startY] = [x + radius * Math.cos(turn), y + radius * Math.sin(turn)];
      const bend = startX + Math.abs(level - startY);
      const isSeen = x > 0 && x < width - radius && y > 0 && y < height;
      line?.setAttribute('d', isSeen ? `M${startX} ${startY}L${bend} ${level}H${width}` : '');
    };
    place();
    // The map takes the room that the panel leaves it a frame later.
    const sizes = new ResizeObserver(place);
    sizes.observe(element);
    const stop = onMapMove(place);
    return () => {
      sizes.disconnect();
      stop();
      currentMap()?.keepClear([]);
    };
  }, [id, geometry, isMapReady]);
  if (location === undefined || geometry === undefined) return null;
  return (
    <div className="ring" ref={box} aria-hidden="true">
      <svg aria-hidden="true">
        <path />
      </svg>
      <span className="ring__circle">
        <span className="ring__name">
          <span>{location.name}</span>
        </span>
      </span>
    </div>
  );
};
