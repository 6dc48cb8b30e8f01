import { act, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import type { MixPart } from '@/domain/estimate';
import type { Location } from '@/domain/location';
import type { Plan } from '@/domain/plan';
import { ProgrammeGrid } from '@/features/programme/ProgrammeGrid';
import { openPlanNow, usePlan } from '@/state/planStore';
import { setScreen, useScreen } from '@/state/screenStore';
import { undo } from '@/state/steps';
import { exampleLocation, examplePlan } from '../../examplePlan';
import { exampleLine, locationNow, showPlan } from '../showPlan';

const Grid = () => {
  const location = usePlan((plan) => plan.view.locations.get('a'));
  return location ? <ProgrammeGrid location={location} startYear={2029} onLast={() => undefined} /> : null;
};

/** The example location is 0,76 ha: 57 homes at 75 a hectare. */
const setUp = async (fields: Partial<Location> = {}, plan: Partial<Plan> = {}, mix?: MixPart[]) => {
  showPlan(examplePlan({ locations: [exampleLocation({ id: 'a', ...fields })], ...plan }));
  if (mix !== undefined) setScreen({ estimateMix: mix });
  const user = userEvent.setup();
  render(<Grid />);
  await user.click(screen.getByRole('button', { name: 'Schatting overnemen' }));
  return user;
};

const choose = (user: ReturnType<typeof userEvent.setup>, name: string, option: string) =>
  user.selectOptions(screen.getByRole('combobox', { name }), option);
const number = (name: string) => screen.getByRole('spinbutton', { name });
const linesNow = () =>
  locationNow('a').programme.map(({ type, segment, count, year }) => [type, segment, count, year]);

const building: Location['origin'] = {
  kind: 'building',
  id: '0344100000000001',
  yearBuilt: 1972,
  uses: ['kantoorfunctie'],
  floorArea: 2400,
  source: 'bag',
  asOf: '2026-11-21',
};

const half: MixPart[] = [
  { type: 'geclusterd', segment: 'sociale_huur', share: 50 },
  { type: 'nultreden', segment: 'middenhuur', share: 50 },
];

describe('de schatting overnemen', () => {
  it('maakt van oppervlakte en dichtheid woningen in de gekozen verdeling, in één stap terug te draaien', async () => {
    const user = await setUp();
    await choose(user, 'Woningtype 1', 'Geclusterd');
    await choose(user, 'Segment 1', 'Sociale huur');
    await user.click(screen.getByRole('button', { name: 'Nog een soort' }));
    await choose(user, 'Woningtype 2', 'Nultreden');
    await choose(user, 'Segment 2', 'Middenhuur');
    await user.click(screen.getByRole('button', { name: '57 woningen overnemen' }));
    expect(linesNow()).toEqual([
      ['geclusterd', 'sociale_huur', 29, 2029],
      ['nultreden', 'middenhuur', 28, 2029],
    ]);
    expect(useScreen.getState().estimateMix).toMatchObject(half);
    act(() => {
      undo();
    });
    expect(linesNow()).toEqual([]);
  });

  it('onthoudt de verdeling voor de volgende locatie', async () => {
    await setUp({}, {}, half);
    expect(screen.getByRole('combobox', { name: 'Segment 2' })).toHaveDisplayValue('Middenhuur');
  });

  it('zegt dat de delen samen 100% moeten zijn, en neemt tot dan niets over', async () => {
    const user = await setUp({}, {}, half);
    await user.clear(number('Deel (%) 1'));
    await user.type(number('Deel (%) 1'), '70');
    expect(screen.getByText('De delen zijn samen 120%. Dat moet 100% zijn.')).toBeInTheDocument();
    expect(screen.getByRole('button', { name: /woningen overnemen$/ })).toBeDisabled();
    await user.click(screen.getByRole('button', { name: 'Soort 2 weghalen' }));
    expect(screen.queryByText(/^De delen/)).not.toBeInTheDocument();
  });

  it('vraagt eerst of het klopt bij zo veel woningen dat geen locatie ze houdt', async () => {
    const side = 0.02;
    const ring = [
      [5.1, 52],
      [5.1 + side, 52],
      [5.1 + side, 52 + side],
      [5.1, 52 + side],
      [5.1, 52],
    ] as [number, number][];
    const user = await setUp({ geometry: { type: 'Polygon', coordinates: [ring] } });
    await user.click(screen.getByRole('button', { name: /woningen overnemen$/ }));
    expect(screen.getByRole('alert')).toHaveTextContent(/woningen op \d+,\d\d ha: zo veel op één locatie/);
    expect(linesNow()).toEqual([]);
    await user.click(screen.getByRole('button', { name: 'Toch overnemen' }));
    expect(linesNow().length).toBeGreaterThan(0);
  });

  it('rekent bij een gekozen pand met zijn vloer en de maat per woning die u invult, voor het hele plan', async () => {
    const user = await setUp({ origin: building });
    expect(screen.getByText(/^Het pand heeft 2.400 m² vloer/)).toBeInTheDocument();
    await user.type(number('Vloer per woning (m²)'), '80');
    expect(openPlanNow().view.header.settings.homeSize).toBe(80);
    await user.click(screen.getByRole('button', { name: '30 woningen overnemen' }));
    expect(linesNow().reduce((sum, [, , count]) => sum + Number(count), 0)).toBe(30);
  });

  it('staat er niet als er al woningen zijn, wel als er alleen gesloopt wordt', async () => {
    showPlan(examplePlan({ locations: [exampleLocation({ id: 'a', programme: [exampleLine()] })] }));
    const { unmount } = render(<Grid />);
    expect(screen.queryByRole('button', { name: 'Schatting overnemen' })).not.toBeInTheDocument();
    unmount();
    await setUp({ programme: [exampleLine({ count: -8 })] });
    expect(screen.getByText('0 erbij, 8 sloop:')).toBeInTheDocument();
  });
});
