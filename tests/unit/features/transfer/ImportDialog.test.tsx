import { fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import type { Plan } from '@/domain/plan';
import { emptyTarget } from '@/domain/target';
import { writeBackup } from '@/exchange/backup/backup';
import { writeGeoJson } from '@/exchange/formats/geojson/writeGeoJson';
import { ImportDialog } from '@/features/transfer/ImportDialog';
import { NoteList } from '@/features/transfer/NoteList';
import { openPlanNow } from '@/state/planStore';
import { undo } from '@/state/steps';
import { wholePlan } from '@/state/wholePlan';
import { readSnapshots } from '@/storage/snapshotTable';
import { exampleLocation, examplePlan } from '../../examplePlan';
import { FakeWorker, withWorkers } from '../../exchange/fakeWorker';
import { exampleLine, noticeTexts, showPlan } from '../showPlan';
import { warmUp } from './warmUp';

beforeAll(warmUp);
const fileOf = (content: string, name = 'bod.geojson') => new File([content], name);

const offer = examplePlan({
  id: 'bod',
  name: 'Bod van De Dijk',
  partners: [{ id: 'p', name: 'De Dijk', role: 'corporatie' }],
  locations: [
    exampleLocation({ id: 'x', name: 'Kerkweg', programme: [exampleLine()] }),
    exampleLocation({ id: 'y', name: 'Havenkom', programme: [exampleLine({ id: 'r2', count: 1200 })] }),
  ],
});

const setUp = (open: Plan, file: File) => {
  showPlan(open);
  const onClose = vi.fn();
  const user = userEvent.setup();
  render(<ImportDialog file={file} onOtherFile={() => {}} onClose={onClose} />);
  return { user, onClose };
};

afterEach(() => vi.unstubAllGlobals());

/** Takes everything in, and never comes to an end of it. */
const neverPacks = () => () => undefined;

/** On another place than the offer. */
const full = () =>
  examplePlan({
    locations: [
      exampleLocation({ id: 'a', name: 'Kerkweg', geometry: { type: 'Point', coordinates: [5.2, 52.1] } }),
    ],
  });
const locationNames = () => [...openPlanNow().view.locations.values()].map(({ name }) => name);

describe('een bestand importeren', () => {
  it('zegt wat erin zit en wat er zal gebeuren, voor er iets gebeurt', async () => {
    const { user, onClose } = setUp(full(), fileOf(writeGeoJson(offer)));
    expect(await screen.findByText(/^Gevonden: 2 locaties met 1\.224 woningen\./)).toHaveTextContent(
      "De locaties komen bij wat er al in 'Voorbeeldplan' staat.",
    );
    expect(screen.getByText('bod.geojson')).toBeVisible();
    expect(locationNames()).toEqual(['Kerkweg']);
    await user.click(screen.getByRole('button', { name: 'Annuleren' }));
    expect(onClose).toHaveBeenCalledOnce();
    expect(locationNames()).toEqual(['Kerkweg']);
  });

  it('zet de locaties erbij met namen die vrij zijn, als een stap ongedaan maken', async () => {
    const { user, onClose } = setUp(full(), fileOf(writeGeoJson(offer)));
    await user.click(await screen.findByRole('button', { name: '2 locaties toevoegen' }));
    await waitFor(() => expect(onClose).toHaveBeenCalledOnce());
    expect(locationNames().toSorted()).toEqual(['Havenkom', 'Kerkweg', 'Kerkweg (2)']);
    expect(noticeTexts()).toEqual([
      '2 locaties geïmporteerd. 1 locatie kreeg een andere naam, omdat de naam al bestond.',
    ]);
    undo();
    expect(locationNames()).toEqual(['Kerkweg']);
    expect(openPlanNow().view.partners.size).toBe(0);
  });

  it('voegt de eigen export van het plan niet nog eens toe, en zegt dat er niets te doen is', async () => {
    const open = { ...offer, id: 'open' };
    setUp(open, fileOf(writeGeoJson(offer)));
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'Er is niets om toe te voegen. Het plan is niet gewijzigd.',
    );
    expect(screen.getByText('Staat al precies zo in het plan')).toBeVisible();
    expect(screen.queryByRole('button', { name: /toevoegen|vervangen/ })).not.toBeInTheDocument();
  });

  it('zegt vooraf wat nieuw, gewijzigd en bekend is, en vervangt of zet erbij', async () => {
    const [kerkweg, havenkom] = offer.locations;
    if (kerkweg === undefined || havenkom === undefined) throw new Error('no locations');
    const third = exampleLocation({
      id: 'z',
      name: 'Molen',
      programme: [exampleLine({ id: 'r3', count: 6 })],
    });
    const open = { ...offer, locations: [kerkweg, { ...havenkom, notes: 'Nieuw' }] };
    const changed = { ...havenkom, notes: 'Van het bod' };
    const { user } = setUp(open, fileOf(writeGeoJson({ ...offer, locations: [kerkweg, changed, third] })));
    expect(await screen.findByText(/^Gevonden: 3 locaties met 1\.230 woningen\./)).toBeVisible();
    await screen.findByText('Nieuw');
    const count = (term: string) =>
      within(screen.getByText(term).closest('div') ?? document.body).getByRole('definition').textContent;
    expect(count('Nieuw')).toBe('1');
    expect(count('Staat in het plan, met andere gegevens')).toBe('1');
    expect(count('Staat al precies zo in het plan')).toBe('1');
    await user.click(screen.getByRole('radio', { name: /^Erbij/ }));
    expect(await screen.findByRole('button', { name: '2 locaties toevoegen' })).toBeVisible();
    await user.click(screen.getByRole('radio', { name: /^Vervangen/ }));
    await user.click(await screen.findByRole('button', { name: '1 toevoegen en 1 vervangen' }));
    await waitFor(() => expect(noticeTexts()[0]).toBe('1 locatie geïmporteerd. 1 locatie bijgewerkt.'));
    expect(locationNames().toSorted()).toEqual(['Havenkom', 'Kerkweg', 'Molen']);
    expect([...openPlanNow().view.locations.values()].map(({ notes }) => notes)).toContain('Van het bod');
    undo();
    expect(locationNames().toSorted()).toEqual(['Havenkom', 'Kerkweg']);
    expect([...openPlanNow().view.locations.values()].map(({ notes }) => notes)).toContain('Nieuw');
  });

  it('neemt in een leeg plan het hele plan over, met opgave en partners', async () => {
    const { user } = setUp(examplePlan({ id: 'leeg', name: 'Leeg' }), fileOf(writeGeoJson(offer)));
    expect(await screen.findByText(/het hele plan 'Bod van De Dijk' wordt overgenomen/)).toBeVisible();
    await user.click(await screen.findByRole('button', { name: 'Plan overnemen' }));
    await waitFor(() => expect(wholePlan()).toEqual(offer));
  });

  it('zegt wat er mis is met een kapot bestand, en laat het plan staan', async () => {
    const { onClose } = setUp(full(), fileOf('{"type": "FeatureCollection", "features": ['));
    expect(await screen.findByRole('alert')).toHaveTextContent(
      /^Dit bestand is niet compleet: het houdt op bij regel 1, teken \d+\. Het plan is niet gewijzigd\./,
    );
    expect(screen.getByRole('button', { name: 'Ander bestand kiezen' })).toBeVisible();
    expect(onClose).not.toHaveBeenCalled();
    expect(locationNames()).toEqual(['Kerkweg']);
  });

  it('zegt van een reservekopie wat het is en waar die wel opengaat, en laat het plan staan', async () => {
    const backup = writeBackup(
      [{ plan: offer, snapshots: [], edits: [], files: [] }],
      '2026-11-21T12:00:00.000Z',
    );
    setUp(full(), fileOf(backup, 'reservekopie.json'));
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'Dit bestand is een reservekopie. Het plan is niet gewijzigd. Ga naar “Alle plannen” en kies daar “Bestand openen”.',
    );
    expect(locationNames()).toEqual(['Kerkweg']);
  });

  it.each([
    ['een opgave', { id: 'met-opgave' }],
    ['partners', { id: 'met-partners', partners: offer.partners, target: emptyTarget }],
    ['een dichtheid', { id: 'met-dichtheid', target: emptyTarget, settings: { density: 40 } }],
  ])('bewaart eerst een momentopname van een plan zonder locaties, met %s', async (_, fields) => {
    const { user } = setUp(examplePlan(fields), fileOf(writeGeoJson(offer)));
    await user.click(await screen.findByRole('button', { name: /overnemen|toevoegen/ }));
    await waitFor(() => expect(locationNames()).toHaveLength(2));
    expect((await readSnapshots(fields.id)).map(({ cause }) => cause)).toContain('import');
  });

  it('bewaart van een plan waar nog niets in staat alleen hoe het ontvangen is', async () => {
    const { user } = setUp(
      examplePlan({ id: 'leeg-plan', target: emptyTarget }),
      fileOf(writeGeoJson(offer)),
    );
    await user.click(await screen.findByRole('button', { name: 'Plan overnemen' }));
    await waitFor(() => expect(locationNames()).toHaveLength(2));
    await expect
      .poll(async () => (await readSnapshots('leeg-plan')).map(({ name }) => name))
      .toEqual(['Zoals ontvangen']);
  });

  it('zegt dat er niets bruikbaars in zit, en biedt dan geen toevoegen aan', async () => {
    setUp(full(), fileOf('{"type": "FeatureCollection", "features": []}'));
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'Er zijn geen bruikbare locaties gevonden. Het plan is niet gewijzigd.',
    );
    expect(screen.queryByRole('button', { name: /toevoegen/ })).not.toBeInTheDocument();
  });

  it('annuleren terwijl er nog een momentopname wordt gemaakt, neemt niets over', async () => {
    showPlan({ ...full(), id: 'geannuleerd' });
    const { unmount } = render(
      <ImportDialog file={fileOf(writeGeoJson(offer))} onOtherFile={() => {}} onClose={() => unmount()} />,
    );
    const takeOver = await screen.findByRole('button', { name: '2 locaties toevoegen' });
    withWorkers(neverPacks);
    fireEvent.click(takeOver);
    expect(screen.getByRole('progressbar')).toHaveAccessibleName('Momentopname wordt gemaakt…');
    await waitFor(() => expect(FakeWorker.started).toHaveLength(1));
    fireEvent.click(screen.getByRole('button', { name: 'Annuleren' }));
    await waitFor(() => expect(FakeWorker.started.every(({ isTerminated }) => isTerminated)).toBe(true));
    expect(locationNames()).toEqual(['Kerkweg']);
    expect(await readSnapshots('geannuleerd')).toEqual([]);
    expect(noticeTexts()).toEqual([]);
  });

  it('noemt per feature en veld wat anders gelezen is', async () => {
    const feature = {
      type: 'Feature',
      geometry: { type: 'Point', coordinates: [5.1, 52.1] },
      properties: { naam: 'Kerkweg', planologische_status: '9Z' },
    };
    setUp(full(), fileOf(JSON.stringify({ type: 'FeatureCollection', features: [feature] })));
    expect(await screen.findByRole('heading', { name: '2 opmerkingen bij het lezen' })).toBeVisible();
    expect(screen.getAllByRole('listitem')[0]).toHaveTextContent(
      /^Locatie 1 \(Kerkweg\), veld planologische_status: deze planologische status kennen we niet \(“9Z”\)/,
    );
  });

  it('waarschuwt bovenaan voor een totaal dat niet past', async () => {
    setUp(full(), fileOf('Naam;Woningen\nKade;40\nOord;55\nEindtotaal;65\n', 'tabel.csv'));
    const [above] = await screen.findAllByText(/het noemt 65 woningen, in de rijen staan er 95\./);
    expect(above).toHaveClass('import__warning');
  });
});

describe('de opmerkingen bij het lezen', () => {
  it('zegt het ook als alles gelezen is', () => {
    render(<NoteList notes={[]} moreNotes={0} />);
    expect(screen.getByText('Alles is gelezen zoals het in het bestand staat.')).toBeVisible();
  });

  it('toont er tweehonderd en telt de rest', () => {
    const notes = Array.from({ length: 250 }, (_, index) => ({
      code: 'bad_count' as const,
      action: 'left_out' as const,
      feature: { index },
    }));
    render(<NoteList notes={notes} moreNotes={1000} />);
    expect(screen.getByRole('heading', { name: '1.250 opmerkingen bij het lezen' })).toBeVisible();
    const items = within(screen.getByRole('list')).getAllByRole('listitem');
    expect(items).toHaveLength(201);
    expect(items.at(-1)).toHaveTextContent('en nog 1.050 opmerkingen');
  });

  it('sluiten tijdens het lezen neemt niets over', async () => {
    showPlan(full());
    const { unmount } = render(
      <ImportDialog file={fileOf(writeGeoJson(offer))} onOtherFile={() => {}} onClose={() => {}} />,
    );
    expect(screen.getByRole('status')).toHaveTextContent('bod.geojson wordt gelezen…');
    unmount();
    await waitFor(() => expect(locationNames()).toEqual(['Kerkweg']));
  });
});
