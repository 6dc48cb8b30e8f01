import { act, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { writeGeoJson } from '@/exchange/geojson/writeGeoJson';
import { OpenFileButton } from '@/features/transfer/OpenFileButton';
import { exampleLocation, examplePlan } from '../../examplePlan';
import { noticeTexts, showPlan } from '../showPlan';

const file = (name: string) => {
  const plan = examplePlan({ id: name, name, locations: [exampleLocation({ id: 'a' })] });
  return new File([writeGeoJson(plan)], `${name}.geojson`);
};
const onPlan = vi.fn();
const patient = { timeout: 5_000 };
/** Longer than reading these files takes. */
const wait = () => act(() => new Promise((resolve) => setTimeout(resolve, 500)));

const setUp = () => {
  const { container, unmount } = render(<OpenFileButton onPlan={onPlan} />);
  const input = container.querySelector('input');
  if (input === null) throw new Error('no file input');
  return { choose: (name: string) => fireEvent.change(input, { target: { files: [file(name)] } }), unmount };
};
const opened = () => onPlan.mock.calls.map(([{ name }]) => name);

beforeEach(() => {
  showPlan(examplePlan());
  onPlan.mockReset();
});

describe('een plan openen uit een bestand', () => {
  it('geeft het plan dat erin staat', async () => {
    const { choose } = setUp();
    choose('Bod');
    await waitFor(() => expect(opened()).toEqual(['Bod']), patient);
    await waitFor(() => expect(screen.queryByRole('progressbar')).not.toBeInTheDocument());
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
    await waitFor(() => expect(opened()).toContain('Ander bod'), patient);
    await wait();
    expect(opened()).toEqual(['Ander bod']);
  });
});
