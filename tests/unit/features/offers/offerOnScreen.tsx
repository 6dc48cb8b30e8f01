import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { vi } from 'vitest';
import type { Plan } from '@/domain/plan';
import { type OfferParts, writeOffer } from '@/exchange/offers/writeOffer';
import { OfferScreen } from '@/features/offers/OfferScreen';
import { openOfferFile, useScreen } from '@/state/screenStore';
import { exampleLocation, examplePlan, waitingLocation } from '../../examplePlan';
import { exampleLine, showPlan } from '../showPlan';

// Reading and comparing make room for the page: on a busy machine that takes its time.
vi.setConfig({ testTimeout: 40_000 });

/** A plan of one location with so many homes, and what comes beside it. */
export const planWith = (count: number, more: Plan['locations'] = []): Plan =>
  examplePlan({
    locations: [exampleLocation({ id: 'a', name: 'Blok C', programme: [exampleLine({ count })] }), ...more],
  });

export const bid: OfferParts['bid'] = {
  id: 'bod-1',
  name: 'Polderwonen (fictief)',
  role: 'corporatie',
  madeAt: '2026-11-20T08:00:00.000Z',
  conditions: '',
  asks: 'sociale grondprijs',
  covers: '',
  coverAreas: [],
  isComplete: false,
  basisAt: '2026-11-03T08:00:00.000Z',
};

const fresh = waitingLocation({ id: 'n', name: 'Zorg bij winkels', programme: [exampleLine({ count: 12 })] });

/** An offer of 56 where it started from 40, and of a location that seeks a place. */
export const offerText = (about: Partial<OfferParts['bid']> = {}, planFields: Partial<Plan> = {}): string =>
  writeOffer({
    bid: { ...bid, ...about },
    plan: { ...planWith(56, [fresh]), ...planFields },
    basis: planWith(40),
    ids: new Set(['a', 'n']),
  });

const Shown = () => {
  const file = useScreen((state) => state.offerFile);
  return file === null ? null : <OfferScreen file={file} />;
};

/** Opens the file of an offer in a plan that has 48 by now. */
export const openOffer = (text: string, ours = planWith(48)) => {
  showPlan(ours);
  openOfferFile(new File([text], 'bod.geojson'));
  render(<Shown />);
  return userEvent.setup();
};

export const choice = async (name: string, verdict: string) =>
  within(await screen.findByRole('group', { name: `Uw keuze: ${name}` })).getByRole('radio', {
    name: verdict,
  });

export const button = (name: string) => screen.getByRole('button', { name });
