import { act, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { setHomes } from '@/domain/commands/setHomes';
import type { Geometry } from '@/domain/geometry';
import { DrawingHint } from '@/features/drawing/DrawingHint';
import { createMapListener } from '@/features/drawing/mapListener';
import { Dock } from '@/features/targets/Dock';
import { inertPlanMap } from '@/map/inertPlanMap';
import { setCurrentMap } from '@/state/mapHandle';
import { openPlanNow, run } from '@/state/planStore';
import { setScreen } from '@/state/screenStore';
import { redo, undo } from '@/state/steps';
import { exampleLocation, examplePlan } from '../../examplePlan';
import { exampleLine, showPlan } from '../showPlan';

const listener = createMapListener(() => {});
/** About 0.76 ha: 57 homes at 75 per hectare. */
const shape: Geometry = exampleLocation({ id: 'vorm' }).geometry;

const counter = (type: string) =>
  within(screen.getByRole('region', { name: 'Opgave en totalen' })).getByRole('region', { name: type });
const ghostAt = (type: string) =>
  within(counter(type))
    .queryByText(/in tekening/)
    ?.textContent?.match(/^\+(\d+)/)?.[1];

beforeEach(() => {
  setCurrentMap(inertPlanMap({ center: [5.12, 52.09], zoom: 17 }));
  const programme = [exampleLine({ year: 2029 }), exampleLine({ id: 'z', type: 'zorggeschikt', count: 8 })];
  showPlan(examplePlan({ locations: [exampleLocation({ id: 'a', planningStatus: '3', programme })] }));
});
afterEach(() => setCurrentMap(undefined));

describe('de schatting bij het tekenen', () => {
  it('staat als schim in de dock bij het type dat gekozen is, en telt niet mee', async () => {
    const user = userEvent.setup();
    setScreen({ tool: 'polygon' });
    render(
      <>
        <DrawingHint />
        <Dock />
      </>,
    );
    act(() => listener.onShapeInHand(shape));
    expect(ghostAt('Geclusterd')).toBe('57');
    await user.selectOptions(screen.getByLabelText('Woningtype van de schatting'), 'Zorggeschikt');
    expect([ghostAt('Geclusterd'), ghostAt('Zorggeschikt')]).toEqual([undefined, '57']);
    expect(counter('Zorggeschikt')).toHaveTextContent('8 van 230');
    act(() => listener.onCancelled());
    expect(ghostAt('Zorggeschikt')).toBeUndefined();
  });

  it('staat bij elk type van de mix die het laatst is overgenomen, samen precies de schatting', () => {
    setScreen({
      tool: 'polygon',
      estimateMix: [
        { type: 'geclusterd', segment: 'sociale_huur', share: 60 },
        { type: 'geclusterd', segment: 'middenhuur', share: 15 },
        { type: 'zorggeschikt', segment: 'sociale_huur', share: 25 },
      ],
    });
    render(<Dock />);
    act(() => listener.onShapeInHand(shape));
    expect([ghostAt('Geclusterd'), ghostAt('Zorggeschikt'), ghostAt('Nultreden')]).toEqual([
      '43',
      '14',
      undefined,
    ]);
  });

  it('wordt een locatie die met ongedaan maken de totalen precies laat zoals ze waren', () => {
    const before = structuredClone(openPlanNow().view.totals);
    act(() => listener.onDrawn(shape));
    const drawn = [...openPlanNow().view.locations.values()].find(({ id }) => id !== 'a');
    if (drawn === undefined) throw new Error('nothing was drawn');
    run(() => setHomes(drawn, 'zorggeschikt', 'middenhuur', 57));
    const after = structuredClone(openPlanNow().view.totals);
    expect(after).not.toEqual(before);
    undo();
    undo();
    expect(openPlanNow().view.totals).toEqual(before);
    redo();
    redo();
    expect(openPlanNow().view.totals).toEqual(after);
  });
});
