import { loadRd } from '@/geo/rd';
import { cornersOf, type SquareGrid } from '@/geo/squares/grid';
import { askAmenityFacts, useAmenityFacts } from '@/plans/amenityFacts';
import { useBroughtFiles } from '@/plans/broughtFiles';
import { createSquareCounter } from '@/sources/nearness/squareCounter';
import { onShownChange, openPlanNow } from '@/state/planStore';
import { groundOf, plannedIn } from './ground';
import { pathsNow } from './paths';
import { settingsIn } from './settings';
import { noSquares, useSquares } from './squaresStore';

/** Metres a side: those of the squares of the CBS. */
export const squareSize = 100;

/** How long edits rest before it is looked whether the plan adds something, in ms. */
const plannedRests = 250;

const cornersInDegrees = async (grid: SquareGrid) => {
  const { fromRd } = await loadRd();
  const [a, b, c, d] = cornersOf(grid, 0, 0, grid.columns, grid.rows);
  return [fromRd([...a]), fromRd([...b]), fromRd([...c]), fromRd([...d])] as const;
};

/**
 * Counts the squares of the open plan, and weighs them anew at each change of what they are weighed by. Returns the
 * function that stops it.
 */
export const startSquares = (): (() => void) => {
  const { planId } = openPlanNow();
  const counter = createSquareCounter();
  let isGone = false;
  let weighed = '';
  let plannedBefore = '';
  let pathsBefore: string | undefined;
  /** Only the last count matters. */
  let counts = 0;

  const weigh = async (): Promise<void> => {
    if (isGone || useSquares.getState().grid === null) return;
    const settings = settingsIn(openPlanNow().view);
    const key = JSON.stringify(settings);
    if (key === weighed) return;
    weighed = key;
    const answer = await counter.ask({ job: 'paint', settings });
    if (isGone || answer?.job !== 'paint') return;
    const { shades, tally, unknown } = answer;
    useSquares.setState({ picture: { shades, tally, unknown } });
  };

  const plannedNow = () => {
    const { locations, plannedAmenities } = openPlanNow().view;
    return plannedIn(locations.values(), plannedAmenities.values());
  };

  const count = async (): Promise<void> => {
    const { planId: askedFor, asked } = useAmenityFacts.getState();
    if (isGone || askedFor !== planId || asked.state !== 'answered') return;
    const planned = plannedNow();
    plannedBefore = JSON.stringify(planned);
    counts += 1;
    const mine = counts;
    if (useSquares.getState().grid === null) useSquares.setState({ state: 'counting' });
    const paths = pathsNow();
    pathsBefore = paths?.id;
    const ground = await groundOf(asked.value, planned);
    const file = await paths?.load().catch(() => undefined);
    // What could not be fetched is tried again at the next change.
    if (file === undefined && mine === counts) pathsBefore = undefined;
    const answer = await counter.ask({
      job: 'count',
      rings: ground.rings.map((ring) => ring.map(([x, y]): [number, number] => [x, y])),
      amenities: ground.amenities.map(({ kind, place: [x, y], from }) => ({ kind, place: [x, y], from })),
      size: squareSize,
      ...(paths && file && { paths: { id: paths.id, file } }),
    });
    if (isGone || mine !== counts || answer?.job !== 'count') return;
    const { grid, squares, walked } = answer;
    if (grid === null) return useSquares.setState({ ...noSquares, state: 'empty' });
    const [a, b, c, d] = await cornersInDegrees(grid);
    if (isGone || mine !== counts) return;
    useSquares.setState({
      state: 'ready',
      ground: { ...ground, walked: walked && paths ? { grid, near: walked, fileName: paths.name } : null },
      grid,
      squares,
      corners: [a, b, c, d],
      unreadPaths: walked === null ? (paths?.id ?? null) : null,
    });
    weighed = '';
    await weigh();
  };

  let looking: ReturnType<typeof setTimeout> | undefined;
  const onChange = (): void => {
    void weigh();
    clearTimeout(looking);
    looking = setTimeout(() => {
      if (isGone) return;
      const isOther = plannedBefore !== JSON.stringify(plannedNow()) || pathsBefore !== pathsNow()?.id;
      if (isOther) void count();
    }, plannedRests);
  };

  const { planId: askedFor, asked } = useAmenityFacts.getState();
  if (askedFor === planId && asked.state === 'answered') void count();
  else void askAmenityFacts();
  const stops = [
    useAmenityFacts.subscribe((next, before) => {
      if (next.asked === before.asked) return;
      // Squares of what was asked before say nothing of another area.
      if (next.asked.state !== 'answered') {
        counts += 1;
        useSquares.setState(noSquares, true);
      }
      void count();
    }),
    onShownChange(onChange),
    useBroughtFiles.subscribe(onChange),
  ];
  return () => {
    isGone = true;
    clearTimeout(looking);
    counter.end();
    for (const stop of stops) stop();
    useSquares.setState(noSquares, true);
  };
};
