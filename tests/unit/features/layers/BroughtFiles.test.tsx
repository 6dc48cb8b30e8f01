import { readFile } from 'node:fs/promises';
import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { BroughtFiles } from '@/features/layers/BroughtFiles';
import { inertPlanMap } from '@/map/inertPlanMap';
import type { MapView } from '@/map/mapContract';
import { useBroughtFiles } from '@/state/broughtFiles';
import { setCurrentMap } from '@/state/mapHandle';
import { factNoteText } from '@/text/broughtFiles';
import { examplePlan } from '../../examplePlan';
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
    expect(scrollIntoView).toHaveBeenCalledWith({ block: 'nearest' });
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
    const note = { code: 'unknown_kind' as const, count: 2, examples: ['ontmoeting'] };
    expect(factNoteText(note)).toBe(
      '2 overgeslagen: onbekende soort (ontmoeting). De app kent: supermarkt, huisarts, apotheek, fysiotherapeut, zorgsteunpunt, ontmoetingsplek, bibliotheek, park, bushalte, station.',
    );
  });
});
