import { readFile } from 'node:fs/promises';
import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { BroughtFiles } from '@/features/layers/BroughtFiles';
import { bringChosenFile } from '@/features/layers/bringChosenFile';
import { inertPlanMap } from '@/map/inertPlanMap';
import type { MapView } from '@/map/mapContract';
import { useBroughtFiles } from '@/plans/broughtFiles';
import { setCurrentMap } from '@/state/mapHandle';
import { useNotices } from '@/state/noticeStore';
import { factNoteText } from '@/text/broughtFiles';
import { exampleLocation, examplePlan } from '../../examplePlan';
import { showPlan } from '../showPlan';

const goToBounds = vi.fn();
const scrollIntoView = vi.fn();

const lookAt = (center: MapView['center']) =>
  setCurrentMap({ ...inertPlanMap({ center, zoom: 12 }), goToBounds });

const bringMap = async () => {
  const user = userEvent.setup();
  const { container } = render(<BroughtFiles />);
  const input = container.querySelector('input');
  if (input === null) throw new Error('no file input');
  await user.upload(
    input,
    new File([new Uint8Array(await readFile('public/practice/markerwaard.pmtiles'))], 'waard.pmtiles'),
  );
  return user;
};
const taken = 'Kaart waard.pmtiles ligt nu onder het plan.';

// Fetched when asked for: on a busy machine that takes longer than a test waits.
beforeAll(() =>
  Promise.all([
    import('@/exchange/door/readFactFile'),
    import('@/sources/files/readFacts'),
    import('@/map/background/vectorArchive'),
  ]),
);
beforeEach(() => {
  showPlan(examplePlan());
  useBroughtFiles.setState({ files: [] });
  goToBounds.mockReset();
  scrollIntoView.mockReset();
  Element.prototype.scrollIntoView = scrollIntoView;
});

describe('een eigen kaart', () => {
  it('komt in beeld als de kaart ergens anders is', async () => {
    lookAt([4.3, 51.9]);
    await bringMap();
    expect(await screen.findByText(taken)).toBeVisible();
    expect(goToBounds).toHaveBeenCalledTimes(1);
    await waitFor(() => expect(scrollIntoView).toHaveBeenCalledWith({ block: 'nearest' }));
  });

  it('laat de kaart waar die is als het gebied al in beeld is', async () => {
    lookAt([5.26, 52.56]);
    await bringMap();
    expect(await screen.findByText(taken)).toBeVisible();
    expect(goToBounds).not.toHaveBeenCalled();
  });

  it('die wordt weggehaald, ligt volgens de app niet meer onder het plan', async () => {
    lookAt([5.26, 52.56]);
    const user = await bringMap();
    await screen.findByText(taken);
    await user.click(screen.getByRole('button', { name: 'waard.pmtiles weghalen' }));
    await waitFor(() => expect(screen.queryByText(taken)).not.toBeInTheDocument());
  });
});

describe('voorzieningen van een onbekende soort', () => {
  it('worden gemeld met de soorten die de app wel kent', () => {
    const note = { code: 'unknown_kind' as const, count: 2, said: ['ontmoeting'], numbers: [] };
    expect(factNoteText(note, 'row')).toBe(
      '2 overgeslagen: onbekende soort (ontmoeting). De app kent: supermarkt, huisarts, apotheek, fysiotherapeut, zorgsteunpunt, ontmoetingsplek, bibliotheek, park, bushalte, station.',
    );
  });
});

const bringFacts = async (kind: string, file: File) => {
  const user = userEvent.setup();
  const { container } = render(<BroughtFiles />);
  const input = container.querySelector('input');
  if (input === null) throw new Error('no file input');
  await user.selectOptions(screen.getByRole('combobox'), kind);
  await user.upload(input, file);
  return screen.findByRole('status');
};

const utrecht: MapView['center'] = [5.12, 52.09];

describe('eigen gegevens', () => {
  it('gaan voor op die van openbare bronnen, en dat staat erbij', () => {
    render(<BroughtFiles />);
    expect(
      screen.getByText(
        /Van een soort voorziening die in uw bestand staat, ziet u alleen die uit uw bestand\./,
      ),
    ).toBeVisible();
  });

  it('die zijn overgeslagen, worden aangewezen met hun regel', async () => {
    lookAt(utrecht);
    const rows = ['A 1,5.12,52.09', 'A 2,5.12,52.09', 'A 3,5.12,52.09'];
    const file = new File([`aanduiding,lon,lat\n${rows.join('\n')}`], 'percelen.csv');
    expect(await bringFacts('parcels', file)).toHaveTextContent(
      '3 overgeslagen: geen vlak (regel 1, 2 en 3).',
    );
  });

  it('uit GeoJSON worden aangewezen met hun object, en als het er meer zijn staat dat erbij', async () => {
    lookAt(utrecht);
    const feature = { type: 'Feature', properties: {}, geometry: { type: 'Point', coordinates: utrecht } };
    const content = { type: 'FeatureCollection', features: Array.from({ length: 4 }, () => feature) };
    expect(
      await bringFacts('parcels', new File([JSON.stringify(content)], 'percelen.geojson')),
    ).toHaveTextContent('4 overgeslagen: geen vlak (onder meer object 1, 2 en 3).');
  });

  const amenities = (lon: number, lat: number) =>
    new File([`soort,naam,lon,lat\nhuisarts,De Brug,${lon},${lat}`], 'voorzieningen.csv');
  const warning = /Let op: niets hieruit ligt in het kaartbeeld of in het gebied van dit plan/;

  it('die nergens bij dit plan liggen, geven een waarschuwing', async () => {
    lookAt(utrecht);
    expect(await bringFacts('amenities', amenities(6.57, 53.22))).toHaveTextContent(warning);
  });

  it('in beeld of bij de locaties van het plan geven er geen', async () => {
    showPlan(examplePlan({ locations: [exampleLocation({ id: 'a' })] }));
    lookAt([6.57, 53.22]);
    expect(await bringFacts('amenities', amenities(5.1205, 52.0905))).not.toHaveTextContent(warning);
  });
});

describe('een foto in plaats van gegevens', () => {
  it('krijgt te horen welke bestanden wel kunnen', async () => {
    const photo = new File([new Uint8Array([0xff, 0xd8, 0, 0xe0, 0x9d, 0x81])], 'plein.csv');
    expect(await bringFacts('amenities', photo)).toHaveTextContent(
      'Dit bestand is geen leesbare tekst. Kies een bestand dat eindigt op .geojson, .json of .csv.',
    );
  });
});

describe('een eigen bestand met looppaden', () => {
  beforeEach(() => useBroughtFiles.setState({ files: [] }));

  it('laat zich stoppen terwijl het wordt gelezen', async () => {
    useNotices.setState({ notices: [] });
    const file = Object.assign(new File(['{}'], 'paden.geojson'), {
      text: () => new Promise<string>(() => {}),
    });
    const told = bringChosenFile('paths', file);
    await waitFor(() => expect(useNotices.getState().notices).toHaveLength(1), { timeout: 3_000 });
    useNotices.getState().notices[0]?.action?.act();
    expect(await told).toEqual(['Gestopt. Het plan is niet gewijzigd.']);
    expect(useBroughtFiles.getState().files).toEqual([]);
  });

  const kml = (coordinates: string) =>
    `<kml xmlns="http://www.opengis.net/kml/2.2"><Placemark><LineString><coordinates>${coordinates}</coordinates></LineString></Placemark></kml>`;

  it('mag in elk formaat zijn dat de app leest', async () => {
    const file = new File([kml('5.1,52.1 5.11,52.1 5.11,52.11')], 'paden.kml');
    expect(await bringChosenFile('paths', file)).toEqual([
      'paden.kml: 1 lijn. De kansenkaart meet nu over het looppad.',
    ]);
    const [brought] = useBroughtFiles.getState().files;
    // It is kept as what it became: saved again, it opens elsewhere.
    expect(brought?.name).toBe('paden.geojson');
    expect(JSON.parse((await brought?.content.text()) ?? '').features[0].geometry.coordinates).toEqual([
      [
        [5.1, 52.1],
        [5.11, 52.1],
        [5.11, 52.11],
      ],
    ]);
  });

  it('zonder lijnen, of dat niemand kan lezen, wordt geweigerd met de reden', async () => {
    const csv = new File(['naam,lon,lat\nA,5.1,52.1'], 'paden.csv');
    expect(await bringChosenFile('paths', csv)).toEqual([
      'In dit bestand staan geen lijnen die bij elkaar komen. Er valt niet overheen te lopen. Afstanden blijven zoals ze waren.',
    ]);
    const photo = new File([new Uint8Array([0xff, 0xd8, 0, 0xe0, 0x9d])], 'paden.jpg');
    expect((await bringChosenFile('paths', photo))[0]).toMatch(/^Dit bestand kan de app niet lezen\./);
    expect(useBroughtFiles.getState().files).toEqual([]);
  });
});
