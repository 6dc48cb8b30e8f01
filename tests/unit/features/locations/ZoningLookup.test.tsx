import { act, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Position } from '@/domain/geometry';
import { ZoningLookup } from '@/features/locations/ZoningLookup';
import type { Sources } from '@/sources/interfaces/sources';
import type { Zoning, ZoningSource } from '@/sources/interfaces/zoning';
import { openPlanNow } from '@/state/planStore';
import { exampleLocation, examplePlan } from '../../examplePlan';
import { answered, answerLater, failed, fakeSources } from '../layers/fakeSources';
import { showPlan } from '../showPlan';

const sources = vi.hoisted(() => ({ now: vi.fn<() => Promise<Sources>>() }));
vi.mock('@/plans/sourcesOfPlan', () => ({ sourcesNow: sources.now }));

const at = vi.fn<ZoningSource['at']>();
const place: Position = [5.12, 52.09];

const living = (fields: Partial<Zoning> = {}): Zoning => ({
  name: 'Wonen',
  planId: 'NL.IMRO.0344.DORP-VA01',
  planStatus: 'vastgesteld',
  date: '2014-06-12',
  documents: [],
  ...fields,
});

beforeEach(() => {
  showPlan(examplePlan({ locations: [exampleLocation({ id: 'a' })] }));
  at.mockReset();
  sources.now.mockReset();
  sources.now.mockResolvedValue(fakeSources({ zoning: { at } }));
});

const lookUp = async () => {
  const user = userEvent.setup();
  const { rerender } = render(<ZoningLookup at={place} />);
  await user.click(screen.getByRole('button', { name: 'Bestemming opzoeken' }));
  return rerender;
};

const fromPlans = { source: 'ruimtelijke_plannen' } as const;

describe('de bestemming van een locatie', () => {
  it('zegt bij de knop dat het midden van de locatie naar PDOK gaat, voordat iets gevraagd is', () => {
    render(<ZoningLookup at={place} />);
    expect(screen.getByRole('button', { name: 'Bestemming opzoeken' })).toHaveAccessibleDescription(
      'Als u dit kiest, gaat het midden van deze locatie naar PDOK (Ruimtelijke plannen).',
    );
    expect(sources.now).not.toHaveBeenCalled();
  });

  it('wordt in een oefenplan aan niemand gevraagd: dan staat er niets bij de knop', () => {
    showPlan(examplePlan({ area: { kind: 'practice', name: 'Markerwaard' } }));
    render(<ZoningLookup at={place} />);
    expect(screen.getByRole('button', { name: 'Bestemming opzoeken' })).not.toHaveAccessibleDescription();
    expect(screen.queryByText(/PDOK/)).not.toBeInTheDocument();
  });

  it('wordt genoemd met bron en dag, en met de waarschuwing dat zij verouderd kan zijn', async () => {
    at.mockResolvedValue(answered([living()], fromPlans));
    await lookUp();
    expect(await screen.findByText(/^Bestemming volgens/)).toHaveTextContent(
      'Bestemming volgens ruimtelijkeplannen (kan verouderd zijn): Wonen, vastgesteld 12 juni 2014',
    );
    expect(at.mock.calls.map(([asked]) => asked)).toEqual([place]);
  });

  it('heeft links naar de regels, in een nieuw venster en alleen over https', async () => {
    const documents = ['https://voorbeeld.nl/regels.html', 'javascript:alert(1)', 'http://voorbeeld.nl/x'];
    at.mockResolvedValue(answered([living({ name: '<b>Wonen</b>', documents })], fromPlans));
    await lookUp();
    const link = await screen.findByRole('link', { name: 'Regels op voorbeeld.nl' });
    expect(link).toHaveAttribute('href', 'https://voorbeeld.nl/regels.html');
    expect(link).toHaveAttribute('target', '_blank');
    expect(link).toHaveAttribute('rel', 'noopener noreferrer');
    expect(screen.getAllByRole('link').map((each) => each.getAttribute('href'))).toEqual([
      'https://voorbeeld.nl/regels.html',
      'https://omgevingswet.overheid.nl/regels-op-de-kaart',
    ]);
    expect(screen.getByText('<b>Wonen</b>, vastgesteld 12 juni 2014')).toBeInTheDocument();
  });

  it('van de oefengemeente heet fictief', async () => {
    at.mockResolvedValue(answered([living()], { source: 'markerwaard' }));
    await lookUp();
    expect(await screen.findByText(/^Bestemming volgens/)).toHaveTextContent('(fictief): Wonen');
    expect(screen.queryByRole('link')).not.toBeInTheDocument();
  });

  it('die er niet is, en een bron die niet antwoordt, worden gezegd', async () => {
    at.mockResolvedValueOnce(answered([], fromPlans));
    await lookUp();
    expect(await screen.findByText('Voor deze plek kent de bron geen bestemming.')).toBeInTheDocument();
    at.mockResolvedValueOnce(failed({ ...fromPlans, reason: 'slow' }));
    await userEvent.click(screen.getByRole('button', { name: 'Bestemming opzoeken' }));
    expect(await screen.findByText(/^Ruimtelijke plannen antwoordt niet op tijd\./)).toHaveTextContent(
      'Zoek de bestemming zelf op bij Regels op de kaart',
    );
  });

  it('komt niet in het plan', async () => {
    at.mockResolvedValue(answered([living()], fromPlans));
    await lookUp();
    await screen.findByText(/^Bestemming volgens/);
    expect(openPlanNow().history.undo).toBeUndefined();
  });

  it('van een plek waar de locatie niet meer ligt, verdwijnt', async () => {
    at.mockResolvedValueOnce(answered([living()], fromPlans));
    const rerender = await lookUp();
    await screen.findByText(/^Bestemming volgens/);
    rerender(<ZoningLookup at={[5.13, 52.09]} />);
    expect(screen.queryByText(/^Bestemming volgens/)).not.toBeInTheDocument();
    const later = answerLater<Zoning[]>();
    at.mockImplementation((_, asking) => later.ask(asking?.signal));
    await userEvent.click(screen.getByRole('button', { name: 'Bestemming opzoeken' }));
    rerender(<ZoningLookup at={[5.14, 52.09]} />);
    expect(later.signals[0]?.aborted).toBe(true);
    await act(async () => later.give(answered([living()], fromPlans)));
    expect(screen.queryByText(/^Bestemming volgens/)).not.toBeInTheDocument();
  });
});
