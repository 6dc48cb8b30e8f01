import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { Drawer } from '@/app/Drawer';
import { ExportDialog } from '@/features/transfer/choices/ExportDialog';
import { setExportChoice } from '@/plans/exportChoice';
import { setScreen, useScreen } from '@/state/screenStore';
import { saveFile } from '@/ui/saveFile';
import { exampleLocation, examplePlan } from '../../examplePlan';
import { exampleLine, showPlan } from '../showPlan';

vi.mock('@/ui/saveFile', () => ({ saveFile: vi.fn() }));

const { geometry: _, ...placeless } = exampleLocation({
  id: 'c',
  name: 'Zoekt plek',
  planningStatus: '5B',
  programme: [exampleLine({ count: 1_200 })],
});
const plan = examplePlan({
  locations: [
    exampleLocation({
      id: 'a',
      name: 'Hard',
      planningStatus: '1A',
      notes: 'Bel Jansen',
      programme: [exampleLine({ count: 24 })],
    }),
    exampleLocation({
      id: 'b',
      name: 'Zacht',
      planningStatus: '3',
      programme: [exampleLine({ count: 10, year: 2029 })],
    }),
    placeless,
  ],
});

const onClose = vi.fn();
const count = () => screen.getByRole('region', { name: 'Dit gaat in het bestand' });
const open = () => render(<ExportDialog onClose={onClose} />);

beforeEach(() => {
  vi.mocked(saveFile).mockClear();
  onClose.mockClear();
  setExportChoice({
    format: 'excel',
    which: 'all',
    variantId: null,
    isPublic: false,
    withPersonal: true,
    withMoney: true,
    withContacts: false,
  });
  showPlan(plan);
});

describe('Exporteren met keuzes', () => {
  it('zegt vooraf hoeveel er in het bestand gaat, en dat is wat er geschreven wordt', async () => {
    const user = userEvent.setup();
    open();
    expect(within(count()).getByRole('status').textContent).toBe('3 locaties, 1.234 woningen');
    await user.selectOptions(screen.getByLabelText('Formaat'), 'GeoJSON (WGS84)');
    await user.click(screen.getByLabelText('Alleen wat openbaar is'));
    expect(within(count()).getByRole('status').textContent).toBe('1 locatie, 24 woningen');
    await user.click(screen.getByRole('button', { name: 'Exporteren' }));
    await expect.poll(() => vi.mocked(saveFile).mock.calls.length, { timeout: 30_000 }).toBe(1);
    const [name, content] = vi.mocked(saveFile).mock.calls[0] ?? [];
    expect(name).toMatch(/-openbaar-[\d-]+\.geojson$/);
    const written: unknown = JSON.parse((await content?.text()) ?? '');
    expect(written).toMatchObject({
      features: [{ id: 'a', properties: { aantal_woningen: 24, opmerkingen: '' } }],
    });
    expect(onClose).toHaveBeenCalled();
  });

  it('laat contactgegevens van partners weg, tenzij iemand erom vraagt', async () => {
    const user = userEvent.setup();
    const partner = { id: 'p', name: 'De Dijk', role: 'corporatie' as const, contact: 'Kim, 06-12345678' };
    showPlan({ ...plan, partners: [partner] });
    open();
    await user.selectOptions(screen.getByLabelText('Formaat'), 'GeoJSON (WGS84)');
    const written = async (time: number) => {
      await user.click(screen.getByRole('button', { name: 'Exporteren' }));
      await expect.poll(() => vi.mocked(saveFile).mock.calls.length, { timeout: 30_000 }).toBe(time);
      return vi.mocked(saveFile).mock.calls.at(-1)?.[1].text();
    };
    expect(await written(1)).not.toContain('Kim');
    await user.click(screen.getByLabelText('Contactgegevens van partners meenemen'));
    expect(await written(2)).toContain('Kim, 06-12345678');
  });

  it('laat de selectie en het filter kiezen als die er zijn', async () => {
    const user = userEvent.setup();
    setScreen({ selection: new Set(['b']), filter: { statuses: ['1A', '3'] } });
    open();
    const which = screen.getByLabelText('Welke locaties');
    await user.selectOptions(which, 'De selectie (1)');
    expect(within(count()).getByRole('status').textContent).toBe('1 locatie, 10 woningen');
    await user.selectOptions(which, 'Wat het filter doorlaat (2)');
    expect(within(count()).getByRole('status').textContent).toBe('2 locaties, 34 woningen');
  });

  it('zegt wat een register mist, en brengt naar de regel waar dat in te vullen is', async () => {
    const user = userEvent.setup();
    render(<Drawer onRemove={() => undefined} />);
    const dialog = open();
    onClose.mockImplementationOnce(() => dialog.unmount());
    const missing = screen.getByRole('region', { name: 'Wat nog mist' });
    const [noYear] = within(missing).getAllByText('Woningen zonder jaar');
    if (noYear === undefined) throw new Error('nothing is missing');
    expect(noYear.textContent).toBe('Woningen zonder jaar 1');
    await user.click(noYear);
    const line = noYear.closest('li');
    await user.click(within(line ?? missing).getByRole('button', { name: 'Hard', hidden: true }));
    expect(onClose).toHaveBeenCalled();
    expect([...useScreen.getState().selection]).toEqual(['a']);
    const drawer = await screen.findByRole('form', { name: 'Locatie' });
    const row = within(drawer).getByRole('button', { name: /^Geclusterd, sociale huur/i, expanded: true });
    await vi.waitFor(() => expect(row).toHaveFocus());
  });

  it('zonder locaties is er niets te exporteren', () => {
    showPlan(examplePlan());
    open();
    expect(within(count()).getByRole('status').textContent).toBe(
      'Er is niets om te exporteren. Kies andere locaties.',
    );
    expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Exporteren' }).disabled).toBe(true);
  });
});
