import { act, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { plannedIn } from '@/features/suitability/ground';
import { NearFold } from '@/features/suitability/NearFold';
import { PeopleNear } from '@/features/suitability/PeopleNear';
import { SuitabilityOnMap } from '@/features/suitability/SuitabilityOnMap';
import { SuitabilityPanel } from '@/features/suitability/SuitabilityPanel';
import { loadRd } from '@/geo/rd';
import { useAmenityFacts } from '@/plans/amenityFacts';
import { useBroughtFiles } from '@/plans/broughtFiles';
import type { Amenity } from '@/sources/interfaces/amenities';
import { useLayers } from '@/state/layerStore';
import { useNearnessOnPaper } from '@/state/nearnessOnPaper';
import { openPlanNow } from '@/state/planStore';
import { setScreen } from '@/state/screenStore';
import { undo } from '@/state/steps';
import { exampleLocation, examplePlan } from '../../examplePlan';
import { exampleLine, locationNow, showPlan } from '../showPlan';

const amenity = (kind: Amenity['kind'], point: Amenity['point'], name = ''): Amenity => ({
  id: `${kind} ${point}`,
  kind,
  name,
  point,
});

/** Some 3.4 by 2.2 km around the example location. */
const answerAmenities = (...amenities: Amenity[]) =>
  act(() =>
    useAmenityFacts.setState({
      planId: openPlanNow().planId,
      asked: {
        state: 'answered',
        from: { source: 'openstreetmap', asOf: '2026-11-28' },
        value: {
          amenities,
          area: {
            type: 'Polygon',
            coordinates: [
              [
                [5.1, 52.08],
                [5.15, 52.08],
                [5.15, 52.1],
                [5.1, 52.1],
                [5.1, 52.08],
              ],
            ],
          },
        },
      },
    }),
  );

const supermarket = amenity('supermarkt', [5.1205, 52.092], 'De Hoek');
const doctor = amenity('huisarts', [5.13, 52.0905]);

const setUp = (fields: object = {}) => {
  const location = exampleLocation({ id: 'a', programme: [exampleLine({ year: 2029 })], ...fields });
  showPlan(examplePlan({ locations: [location] }));
  answerAmenities(supermarket, doctor);
  return userEvent.setup();
};

const rowsOf = (name: string): string[][] =>
  within(screen.getByRole('table', { name }))
    .getAllByRole('row')
    .map((row) => [...row.children].map(({ textContent }) => (textContent ?? '').replaceAll('\u00a0', ' ')));

const settingsNow = () => openPlanNow().view.suitability.get('kansenkaart');

// On a busy machine it takes longer to fetch what comes lazily than a test waits for it.
beforeAll(async () => void (await loadRd()));
// Nobody knows who lives here: the squares of the CBS are asked for.
beforeAll(() => void vi.stubGlobal('fetch', async () => new Response('', { status: 404 })));

describe('kansenkaart: wat telt', () => {
  it('begint met een voorinstelling met haar bron, en bewaart pas wat iemand wijzigt', async () => {
    const user = setUp();
    render(<SuitabilityPanel />);
    expect(screen.getByRole('radio', { name: /Utrecht 500 m/ })).toBeChecked();
    expect(screen.getByText(/Actieplan ‘Een \(t\)huis voor ouderen’.*8 maart 2022/)).toBeVisible();
    expect(settingsNow()).toBeUndefined();
    await user.click(screen.getByRole('radio', { name: /Geroscoop/ }));
    expect(settingsNow()).toMatchObject({
      preset: 'geroscoop',
      full: 300,
      none: 5000,
      weights: { supermarkt: 52 },
    });
    expect(screen.getByText(/Bewaard in het plan\./)).toBeVisible();
    act(() => void undo());
    expect(settingsNow()).toBeUndefined();
  });

  it('wordt eigen zodra iemand aan een voorinstelling draait', async () => {
    const user = setUp();
    render(<SuitabilityPanel />);
    await user.click(screen.getByLabelText('Telt niet meer vanaf (m)'));
    await user.keyboard('{Control>}a{/Control}800');
    expect(settingsNow()).toMatchObject({ preset: 'eigen', name: 'Eigen', full: 500, none: 800 });
    expect(screen.getByRole('radio', { name: /Eigen/ })).toBeChecked();
  });

  it('laat de afstanden van het rollatorprofiel leeg tot iemand ze invult', async () => {
    const user = setUp();
    render(<SuitabilityPanel />);
    await user.click(screen.getByRole('radio', { name: /Rollator/ }));
    expect(screen.getByText('Vul twee afstanden in, dan kleurt de kaart.')).toBeVisible();
    await user.click(screen.getByLabelText('Telt vol tot (m)'));
    await user.keyboard('150');
    await user.click(screen.getByLabelText('Telt niet meer vanaf (m)'));
    await user.keyboard('400');
    expect(settingsNow()).toMatchObject({ preset: 'rollator', full: 150, none: 400 });
  });
});

describe('kansenkaart: in de buurt van een locatie', () => {
  const open = async (user: ReturnType<typeof userEvent.setup>) => {
    render(<NearFold location={locationNow('a')} />);
    await user.click(screen.getByRole('button', { name: /In de buurt/ }));
    await screen.findByRole('table', { name: 'In de buurt' });
  };

  it('staat hoe ver alles hemelsbreed is, wat het meest scheelt en wat onbekend is', async () => {
    const user = setUp();
    await open(user);
    expect(rowsOf('In de buurt').slice(1, 4)).toEqual([
      ['SSupermarktDe Hoek', '170 m', '1', '1,0'],
      ['HHuisarts', '650 m', '1', '0,0'],
      ['OOntmoetingsplek', 'onbekend', '1', '–'],
    ]);
    expect(screen.getByText('huisarts, 650 m', { exact: false })).toBeVisible();
    expect(screen.getByText(/Onbekend, en dus niet geteld: ontmoetingsplek/)).toBeVisible();
    expect(
      screen.getByText(/50 van 100 volgens ‘Utrecht 500 m’\. Een hulpmiddel, geen oordeel\./),
    ).toBeVisible();
  });

  it('telt een eigen ontmoetingsruimte mee vanaf het jaar dat zij klaar is', async () => {
    const user = setUp({ meetingRoom: 'inpandig' });
    await open(user);
    expect(rowsOf('In de buurt')[3]).toEqual([
      'OOntmoetingsplekLocatie a · gepland, 2029',
      '0 m',
      '1',
      '1,0',
    ]);
  });

  it('vraagt pas naar voorzieningen als iemand dat wil', async () => {
    const user = setUp();
    act(() => useAmenityFacts.setState({ planId: null, asked: { state: 'off' } }));
    render(<NearFold location={locationNow('a')} />);
    await user.click(screen.getByRole('button', { name: /In de buurt/ }));
    expect(screen.getByRole('button', { name: 'Voorzieningen ophalen' })).toBeVisible();
    expect(screen.getByText(/niet naar deze locatie/)).toBeVisible();
  });
});

describe('kansenkaart: waarom deze kleur', () => {
  it('legt het aangeklikte vierkant uit, en plant daar een voorziening die vanaf haar jaar telt', async () => {
    const user = setUp();
    useLayers.setState({ settings: [{ id: 'suitability', isOn: true, opacity: 1 }] });
    render(<SuitabilityOnMap />);
    act(() => setScreen({ spot: [5.1205, 52.092] }));
    const card = await screen.findByRole('region', { name: 'Waarom deze kleur' });
    expect(within(card).getByText('50')).toBeVisible();
    const paper = await useNearnessOnPaper.getState().make?.();
    expect(paper?.at([5.1205, 52.092])).toEqual({ score: 50, misses: 'huisarts, 670\u00a0m' });
    expect(paper?.rules.join(' ')).toContain('Iets telt vol tot 500\u00a0m en niet meer vanaf 500\u00a0m');
    expect(paper?.rules.join(' ')).toContain('Actieplan ‘Een (t)huis voor ouderen’');
    // Within 500 m of both, of one of the two, and of none.
    expect(paper?.shades.map(({ rings }) => rings.length > 0)).toEqual([true, false, true, false, true]);
    await user.click(within(card).getByRole('button', { name: 'Hier een voorziening plannen' }));
    await user.selectOptions(screen.getByLabelText('Soort'), 'Huisarts');
    await user.type(screen.getByLabelText('Naam'), 'Nieuwe praktijk');
    await user.type(screen.getByLabelText('Komt er in (jaar)'), '2030');
    await user.click(screen.getByRole('button', { name: 'Bewaren' }));
    expect([...openPlanNow().view.plannedAmenities.values()]).toMatchObject([
      { name: 'Nieuwe praktijk', kind: 'huisarts', year: 2030, place: [5.1205, 52.092] },
    ]);
    await waitFor(() => expect(within(card).getByText('100')).toBeVisible());
  });

  it('meet over het looppad als er een bestand met paden is, tot iemand hemelsbreed kiest', async () => {
    const user = setUp();
    // A detour of more than a kilometre between the square and the supermarket.
    const content = new Blob([
      JSON.stringify({
        type: 'FeatureCollection',
        features: [
          {
            type: 'Feature',
            properties: {},
            geometry: {
              type: 'LineString',
              coordinates: [
                [5.1205, 52.092],
                [5.1205, 52.099],
                [5.118, 52.099],
                [5.118, 52.092],
              ],
            },
          },
        ],
      }),
    ]);
    const { planId } = openPlanNow();
    const at = '2026-11-28T10:00:00.000Z';
    act(() =>
      useBroughtFiles.setState({
        files: [{ id: 'p', planId, kind: 'paths', name: 'paden.geojson', at, content }],
      }),
    );
    useLayers.setState({ settings: [{ id: 'suitability', isOn: true, opacity: 1 }] });
    render(<SuitabilityOnMap />);
    render(<SuitabilityPanel />);
    act(() => setScreen({ spot: [5.118, 52.092] }));
    const card = await screen.findByRole('region', { name: 'Waarom deze kleur' });
    expect(within(card).getByText(/Over het looppad \(paden\.geojson\)/)).toBeVisible();
    const distance = () => rowsOf('Waarom deze kleur').find(([kind]) => kind?.includes('Supermarkt'))?.[1];
    expect(distance()).toMatch(/^1,[78] km$/);
    await user.click(screen.getByRole('radio', { name: 'Hemelsbreed' }));
    await waitFor(() => expect(within(card).getByText(/^Hemelsbreed/)).toBeVisible());
    expect(distance()).toMatch(/^\d{3} m$/);
    act(() => useBroughtFiles.setState({ files: [] }));
  });

  it('zegt het als looppaden niet komen en meet hemelsbreed, tot zij er bij een volgende wijziging wel zijn', async () => {
    const user = userEvent.setup();
    const area = { kind: 'practice', name: 'Markerwaard' } as const;
    showPlan(examplePlan({ area, locations: [exampleLocation({ id: 'a' })] }));
    answerAmenities(supermarket, doctor);
    useLayers.setState({ settings: [{ id: 'suitability', isOn: true, opacity: 1 }] });
    render(<SuitabilityOnMap />);
    render(<SuitabilityPanel />);
    await user.click(await screen.findByRole('radio', { name: 'Over het looppad' }));
    const unread = 'Deze looppaden konden niet worden gelezen. Afstanden zijn nu hemelsbreed.';
    expect(await screen.findByText(unread)).toBeVisible();
    const coordinates = [
      [5.1205, 52.092],
      [5.118, 52.092],
    ];
    const features = [{ type: 'Feature', properties: {}, geometry: { type: 'LineString', coordinates } }];
    const paths = JSON.stringify({ type: 'FeatureCollection', features });
    const before = globalThis.fetch;
    vi.stubGlobal('fetch', async () => new Response(paths));
    await user.click(screen.getByRole('radio', { name: /Geroscoop/ }));
    await waitFor(() => expect(screen.queryByText(unread)).not.toBeInTheDocument());
    vi.stubGlobal('fetch', before);
  });

  it('laat bij een andere plek niet zien wie er bij de vorige woont', async () => {
    setUp();
    const { rerender } = render(<PeopleNear at={[5.1205, 52.092]} />);
    expect(await screen.findByText(/binnen 300 m wonen/)).toBeVisible();
    rerender(<PeopleNear at={[5.16, 52.13]} />);
    expect(screen.queryByText(/binnen 300 m/)).not.toBeInTheDocument();
  });

  it('zegt dat een plek buiten het gebied niet is geteld', async () => {
    setUp();
    useLayers.setState({ settings: [{ id: 'suitability', isOn: true, opacity: 1 }] });
    render(<SuitabilityOnMap />);
    act(() => setScreen({ spot: [5.3, 52.2] }));
    expect(await screen.findByText('Deze plek ligt buiten het getelde gebied.')).toBeVisible();
  });
});

describe('een ontmoetingsruimte die het plan erbij geeft', () => {
  it('telt vanaf het laatste jaar, ook met een lege regel zonder jaar, en niet bij een alternatief', () => {
    const empty = exampleLine({ id: 'leeg', count: 0 });
    const room = exampleLocation({
      id: 'a',
      meetingRoom: 'inpandig',
      programme: [exampleLine({ year: 2030 }), empty],
    });
    expect(plannedIn([room], [])).toMatchObject([{ kind: 'ontmoetingsplek', from: 2030 }]);
    expect(plannedIn([{ ...room, alternativeOf: 'b' }], [])).toEqual([]);
  });
});
