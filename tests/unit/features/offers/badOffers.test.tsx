import { screen, waitFor } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { openPlanNow } from '@/state/planStore';
import { openOfferFile } from '@/state/screenStore';
import { locationNow } from '../showPlan';
import { button, offerText, openOffer, planWith } from './offerOnScreen';

// What jsdom calls a Blob cannot be read as a file.
await vi.hoisted(async () => {
  const { Blob, File } = await import('node:buffer');
  Reflect.set(globalThis, 'Blob', Blob);
  Reflect.set(globalThis, 'File', File);
});

// Fetched when a first offer is opened.
await import('@/exchange/offers/readOffer');

type FileContent = { version: number; bod: object; features: { id: string; properties: object }[] };
const edited = (change: (file: FileContent) => void): string => {
  const file: FileContent = JSON.parse(offerText());
  change(file);
  return JSON.stringify(file);
};

/** Takes all of it: before that was asked and said yes to, nothing of the plan changes. */
const takesAllAfterYes = async (user: ReturnType<typeof openOffer>): Promise<void> => {
  await waitFor(() => expect(button('Alles overnemen')).toBeEnabled());
  await user.click(button('Alles overnemen'));
  expect(button('Keuzes verwerken')).toBeDisabled();
  expect(locationNow('a').programme[0]?.count).toBe(48);
  await user.click(screen.getByRole('checkbox', { name: /toch verwerken/ }));
  await user.click(button('Keuzes verwerken'));
  await screen.findByRole('button', { name: 'Antwoord maken' });
  expect(locationNow('a').programme[0]?.count).toBe(56);
};

describe('een bod dat niet klopt wordt herkend en uitgelegd, en vraagt een ja', () => {
  it('van een andere gemeente', async () => {
    const area = { kind: 'municipality', code: 'GM0355', name: 'Zeist' } as const;
    const user = openOffer(offerText({}, { area }));
    expect(await screen.findByText(/ander gebied: Zeist/)).toBeVisible();
    await takesAllAfterYes(user);
  });

  it('van een ander plan', async () => {
    const user = openOffer(offerText({}, { id: 'anders', name: 'Plan Zeist' }));
    expect(await screen.findByText(/ander plan: Plan Zeist/)).toBeVisible();
    await takesAllAfterYes(user);
  });

  it('met de hand gewijzigd: wat niet te lezen is, wordt geteld', async () => {
    const user = openOffer(
      edited(({ features }) =>
        Object.assign(features[0]?.properties ?? {}, { planologische_status: 'prima', lift: 'misschien' }),
      ),
    );
    expect(await screen.findByText(/met de hand gewijzigd of beschadigd: 2 keer/)).toBeVisible();
    await takesAllAfterYes(user);
  });

  it('met hetzelfde nummer twee keer: alleen de eerste telt, en er komt geen kopie', async () => {
    const user = openOffer(
      edited((file) => {
        const [first] = file.features;
        if (first)
          file.features.push({ ...first, properties: { ...first.properties, naam: 'Blok C anders' } });
      }),
    );
    expect(await screen.findByText(/noemt 1 locatie twee keer/)).toBeVisible();
    expect(screen.queryByText('Blok C anders')).toBeNull();
    await takesAllAfterYes(user);
    expect(openPlanNow().view.locations.size).toBe(2);
  });

  it('al verwerkt, of ouder dan wat al verwerkt is', async () => {
    const user = openOffer(offerText());
    await screen.findByText('botst');
    await user.click(button('Alles overnemen'));
    await user.click(button('Keuzes verwerken'));
    await screen.findByRole('button', { name: 'Antwoord maken' });
    openOfferFile(new File([offerText()], 'bod.geojson'));
    expect(await screen.findByText(/al verwerkt op/)).toBeVisible();
    expect(await screen.findByText(/Blok C, Zorg bij winkels: niet veranderd/)).toBeVisible();
    openOfferFile(new File([offerText({ id: 'ouder', madeAt: '2026-11-01T08:00:00.000Z' })], 'b'));
    expect(await screen.findByText(/al een nieuwer bod verwerkt/)).toBeVisible();
    expect(openPlanNow().view.locations.size).toBe(2);
  });
});

describe('een bod dat er anders uitziet dan verwacht', () => {
  it('van een oudere kopie van het plan: wat wij sindsdien wijzigden botst, en niets verdwijnt', async () => {
    openOffer(offerText());
    expect(await screen.findByText(/ging uit van ons plan van 3 november 2026/)).toBeVisible();
    expect(await screen.findByText('botst')).toBeVisible();
    expect(locationNow('a').programme[0]?.count).toBe(48);
  });

  it('van een ouder formaat: wordt gewoon gelezen', async () => {
    openOffer(
      edited((file) => {
        file.version = 1;
      }),
      planWith(40),
    );
    expect(await screen.findByRole('row', { name: /^Geclusterd, sociale huur 40 40 56$/ })).toBeVisible();
  });

  it('zegt waarom een bestand geen bod is, of van een versie die nog moet komen', async () => {
    openOffer('{"type":"FeatureCollection","features":[]}');
    expect(await screen.findByRole('alert')).toHaveTextContent(/geen bod/);
    openOfferFile(
      new File(
        [
          edited((file) => {
            file.version = 99;
          }),
        ],
        'bod.geojson',
      ),
    );
    await waitFor(() => expect(screen.getByRole('alert')).toHaveTextContent(/nieuwere versie/));
    expect(locationNow('a').programme[0]?.count).toBe(48);
  });
});
