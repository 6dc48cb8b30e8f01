import { act, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { writeGeoJson } from '@/exchange/formats/geojson/writeGeoJson';
import { OpenFileButton } from '@/features/transfer/OpenFileButton';
import { storePlan } from '@/plans/storedPlans';
import { deletePlan, readPlanRows } from '@/storage/planTable';
import { emptyDatabase } from '../../emptyDatabase';
import { exampleLocation, examplePlan } from '../../examplePlan';
import { madeBackup } from '../../plans/madeBackup';
import { noticeTexts, showPlan } from '../showPlan';

const file = (name: string) => {
  const plan = examplePlan({ id: name, name, locations: [exampleLocation({ id: 'a' })] });
  return new File([writeGeoJson(plan)], `${name}.geojson`);
};
const onPlan = vi.fn();
const onKnown = vi.fn();
const onNewPlan = vi.fn();
/** Longer than reading these files takes. */
const wait = () => act(() => new Promise((resolve) => setTimeout(resolve, 500)));

const setUp = () => {
  const { container, unmount } = render(
    <OpenFileButton onPlan={onPlan} onNewPlan={onNewPlan} onKnown={onKnown} />,
  );
  const input = container.querySelector('input');
  if (input === null) throw new Error('no file input');
  const chooseFile = (chosen: File) => fireEvent.change(input, { target: { files: [chosen] } });
  return { choose: (name: string) => chooseFile(file(name)), chooseFile, unmount };
};
const opened = () => onPlan.mock.calls.map(([{ name }]) => name);

beforeEach(() => {
  showPlan(examplePlan());
  onPlan.mockReset();
  onKnown.mockReset();
});

const backupOf = async (keys?: string) =>
  new File([(await madeBackup(new Date('2026-11-21T12:00:00.000Z'), keys)).text], 'reservekopie.json');

describe('een plan openen uit een bestand', () => {
  it('geeft het plan dat erin staat', async () => {
    const { choose } = setUp();
    choose('Bod');
    await waitFor(() => expect(opened()).toEqual(['Bod']));
    await waitFor(() => expect(screen.queryByRole('progressbar')).not.toBeInTheDocument());
  });

  it('dat hier al precies zo staat, gaat naar dat plan en maakt er geen tweede van', async () => {
    const plan = examplePlan({ id: 'Bod', name: 'Bod', locations: [exampleLocation({ id: 'a' })] });
    const key = await storePlan(plan);
    const { choose } = setUp();
    choose('Bod');
    await waitFor(() => expect(onKnown).toHaveBeenCalledWith(key));
    expect(opened()).toEqual([]);
    expect(noticeTexts()).toEqual(["'Bod' staat hier al precies zo. Dat plan is geopend."]);
    await deletePlan(key);
  });

  it('dat halverwege ophoudt, opent zover het kwam en zegt dat de rest ontbreekt', async () => {
    const { chooseFile } = setUp();
    const locations = [exampleLocation({ id: 'a' }), exampleLocation({ id: 'b' })];
    const text = writeGeoJson(examplePlan({ name: 'Half', locations }));
    chooseFile(new File([text.slice(0, text.indexOf('"Locatie b"'))], 'half.geojson'));
    await waitFor(() => expect(opened()).toEqual(['Half']));
    expect(onPlan.mock.calls[0]?.[0].locations).toHaveLength(1);
    expect(noticeTexts()).toEqual([expect.stringMatching(/^Dit bestand is niet compleet\. .*: 1 locatie\./)]);
  });

  it('een PDF of een leeg GeoJSON-bestand zegt wat het is', async () => {
    const { chooseFile } = setUp();
    chooseFile(new File(['%PDF-1.7'], 'locaties.pdf'));
    await waitFor(() => expect(noticeTexts()).toEqual([expect.stringMatching(/is een PDF/)]));
    chooseFile(new File(['{"type":"FeatureCollection","features":[]}'], 'leeg.geojson'));
    await waitFor(() =>
      expect(noticeTexts()).toEqual(['In dit bestand staan geen locaties. Er is niets gewijzigd.']),
    );
  });

  it('haalt niemand terug die intussen een ander plan opende', async () => {
    const { choose, unmount } = setUp();
    choose('Bod');
    unmount();
    await wait();
    expect(opened()).toEqual([]);
    expect(noticeTexts()).toEqual([]);
  });

  it('van twee bestanden na elkaar telt het laatste', async () => {
    const { choose } = setUp();
    choose('Bod');
    choose('Ander bod');
    await waitFor(() => expect(opened()).toContain('Ander bod'));
    await wait();
    expect(opened()).toEqual(['Ander bod']);
  });
});

it('een melding over een verkeerd bestand blijft bij het bestand: niet erna, en niet in het volgende scherm', async () => {
  const { chooseFile, unmount } = setUp();
  chooseFile(new File(['geen plan'], 'een.json'));
  await waitFor(() => expect(noticeTexts()).toHaveLength(1));
  chooseFile(new File(['ook niet'], 'twee.json'));
  await waitFor(() => expect(noticeTexts()).toEqual([expect.stringContaining('twee.json')]));
  unmount();
  expect(noticeTexts()).toEqual([]);
});

describe('een reservekopie openen', () => {
  beforeEach(() => emptyDatabase());

  it('van een plan dat er nog precies zo staat, gaat naar dat plan', async () => {
    const key = await storePlan(examplePlan());
    const { chooseFile } = setUp();
    chooseFile(await backupOf(key));
    await waitFor(() => expect(onKnown).toHaveBeenCalledExactlyOnceWith(key));
    expect(noticeTexts()).toEqual(['1 plan stond er al precies zo.']);
    expect(await readPlanRows()).toHaveLength(1);
  });

  it('van alle plannen zet terug wat weg is, en zegt hoeveel er al stonden', async () => {
    const keys: string[] = [];
    for (const id of ['a', 'b', 'c']) keys.push(await storePlan(examplePlan({ id, name: `Plan ${id}` })));
    const backup = await backupOf();
    await deletePlan('b');
    const { chooseFile } = setUp();
    chooseFile(backup);
    await waitFor(() =>
      expect(noticeTexts()).toEqual([
        '1 plan teruggezet uit de reservekopie. 2 plannen stonden er al precies zo.',
      ]),
    );
    expect((await readPlanRows()).map(({ id }) => id).toSorted()).toEqual(keys);
    expect(onKnown).not.toHaveBeenCalled();
  });
});

describe('een reservekopie die niet kan worden teruggezet', () => {
  beforeEach(() => emptyDatabase());

  it('van een nieuwere versie vraagt om de app bij te werken, en heet geen verkeerd bestand', async () => {
    await storePlan(examplePlan());
    const { chooseFile } = setUp();
    const text = await (await backupOf()).text();
    chooseFile(new File([text.replace('"version":1', '"version":2')], 'reservekopie.json'));
    await waitFor(() =>
      expect(noticeTexts()).toEqual([
        'Het bestand reservekopie.json is gemaakt met een nieuwere versie van de app (2; deze versie leest tot 1). Er is niets gewijzigd. Laad de app opnieuw om bij te werken.',
      ]),
    );
  });

  it('door een ander programma als UTF-16 opgeslagen, wordt niet naar dit scherm verwezen', async () => {
    await storePlan(examplePlan());
    const { chooseFile } = setUp();
    const text = await (await backupOf()).text();
    chooseFile(new File([Buffer.from(`\uFEFF${text}`, 'utf16le')], 'reservekopie.json'));
    await waitFor(() =>
      expect(noticeTexts()).toEqual([
        'Het bestand reservekopie.json is een reservekopie. Er is niets gewijzigd. Het is na het maken in een ander programma bewaard. Gebruik het bestand zoals de app het heeft gemaakt.',
      ]),
    );
  });

  it('te groot om te lezen, wordt niet gelezen', async () => {
    class VastFile extends File {
      override get size(): number {
        return 600 * 1024 * 1024;
      }
      override text(): Promise<string> {
        throw new Error('must not be read');
      }
    }
    await storePlan(examplePlan());
    const { chooseFile } = setUp();
    chooseFile(new VastFile([await backupOf()], 'alles.json'));
    await waitFor(() =>
      expect(noticeTexts()).toEqual([
        'De reservekopie alles.json is te groot (629 MB; hoogstens 524 MB). Er is niets gewijzigd. Maak van elk plan een eigen reservekopie.',
      ]),
    );
  });

  it('maar een afgebroken reservekopie geeft wat er heel in staat, en zegt wat er weg is', async () => {
    for (const id of ['a', 'b']) await storePlan(examplePlan({ id, name: `Plan ${id}` }));
    const text = await (await backupOf()).text();
    await emptyDatabase();
    const { chooseFile } = setUp();
    chooseFile(new File([text.slice(0, text.lastIndexOf('"opgave"'))], 'reservekopie.json'));
    await waitFor(() =>
      expect(noticeTexts()).toEqual(['1 plan teruggezet uit de reservekopie. Niet te lezen: 1 plan.']),
    );
    expect(await readPlanRows()).toHaveLength(1);
  });
});

describe('een bestand dat geen plan is', () => {
  it('wordt bij naam genoemd, met wat u wel kunt kiezen', async () => {
    const { chooseFile } = setUp();
    chooseFile(new File([new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 0x9d, 0x81])], 'plein.jpg'));
    await waitFor(() =>
      expect(noticeTexts()).toEqual([
        'Het bestand plein.jpg is een afbeelding. Locaties daaruit kan de app niet lezen. Er is niets gewijzigd. Kies een bestand dat eindigt op .geojson of .json, of vraag daarom.',
      ]),
    );
  });
});
