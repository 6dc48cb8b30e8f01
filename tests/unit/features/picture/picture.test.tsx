import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { chosenPart } from '@/domain/leaving/chosenPart';
import { givenChoice, wholeChoice } from '@/domain/leaving/partChoice';
import { PictureFold } from '@/features/picture/PictureFold';
import { makeDocument } from '@/features/report/documents/makeDocument';
import { useBroughtFiles } from '@/plans/broughtFiles';
import { storePlan } from '@/plans/storedPlans';
import { usePlan } from '@/state/planStore';
import { undo } from '@/state/steps';
import { wholePlan } from '@/state/wholePlan';
import { deletePlan } from '@/storage/planTable';
import { exampleLocation, examplePlan } from '../../examplePlan';
import { blocksOf, documentOf, sourceFor } from '../report/documentOf';
import { locationNow, showPlan } from '../showPlan';

const small = new Blob(['kleine foto'], { type: 'image/jpeg' });
// What a canvas does is tested in the browser.
vi.mock('@/exchange/picture/shrinkPicture', async (original) => ({
  ...(await original<typeof import('@/exchange/picture/shrinkPicture')>()),
  shrinkPicture: async (file: Blob) =>
    (await file.text()).startsWith('<svg') ? { ok: false, error: 'not_picture' } : { ok: true, value: small },
}));

const Shown = () => {
  const location = usePlan((plan) => plan.view.locations.get('a'));
  return location === undefined ? null : <PictureFold location={location} />;
};

const plan = examplePlan({ id: 'foto', locations: [exampleLocation({ id: 'a', name: 'Kerkweg' })] });

const open = async () => {
  const user = userEvent.setup();
  render(<Shown />);
  await user.click(screen.getByRole('button', { name: /^Foto of schets/ }));
  return user;
};
const choose = async (user: ReturnType<typeof userEvent.setup>, content: string, name = 'IMG_1.jpg') => {
  const input = document.querySelector<HTMLInputElement>('input[type=file]');
  if (input === null) throw new Error('nothing to choose a file with');
  await user.upload(input, new File([content], name, { type: 'image/jpeg' }));
};

beforeEach(async () => {
  vi.stubGlobal(
    'URL',
    Object.assign(URL, { createObjectURL: () => 'blob:foto', revokeObjectURL: () => undefined }),
  );
  await storePlan(plan);
  showPlan(plan);
  useBroughtFiles.setState({ files: [], pictures: new Map() });
});
afterEach(async () => {
  await deletePlan('foto');
});

describe('een foto bij een locatie', () => {
  it('wordt naast het plan bewaard, en de locatie zegt alleen welke', async () => {
    const user = await open();
    await choose(user, 'foto');
    await expect.poll(() => screen.queryByRole('img', { name: 'Foto of schets van Kerkweg' })).not.toBeNull();
    const { picture = '' } = locationNow('a');
    expect(picture).toMatch(/^Foto Kerkweg \w{12}\.jpg$/);
    expect([...useBroughtFiles.getState().pictures.keys()]).toEqual([picture]);
    // Undone, the picture of before is there again: none.
    undo();
    expect(await screen.findByRole('button', { name: 'Foto kiezen' })).toBeInTheDocument();
  });

  it('wordt geweigerd als het er geen is, met wat er dan wel kan', async () => {
    const user = await open();
    await choose(user, '<svg/>', 'tekening.jpg');
    expect((await screen.findByRole('alert')).textContent).toMatch(
      /JPG, PNG of WebP; een SVG of PDF kan niet/,
    );
    expect(locationNow('a').picture).toBeUndefined();
  });

  it('gaat in geen ander bestand mee, en staat wel in het factsheet dat niet openbaar is', async () => {
    const user = await open();
    await choose(user, 'foto');
    await expect.poll(() => locationNow('a').picture).toBeDefined();
    const whole = wholePlan();
    if (whole === undefined) throw new Error('no plan');
    expect(JSON.stringify(chosenPart(whole, givenChoice))).not.toContain('Foto Kerkweg');
    const source = sourceFor(whole, { ...wholeChoice });
    const photo = { href: 'data:image/jpeg;base64,AAAA', width: 400, height: 300 };
    const photos = new Map([[locationNow('a').picture ?? '', photo]]);
    expect(JSON.stringify(makeDocument('factsheet', { ...source, photos }))).toContain(photo.href);
    expect(blocksOf(documentOf('factsheet', whole)).some(({ kind }) => kind === 'figure')).toBe(true);
  });

  it('die er niet meer is, wordt niet verzwegen', async () => {
    showPlan(examplePlan({ locations: [exampleLocation({ id: 'a', picture: 'Foto weg.jpg' })] }));
    await open();
    expect(screen.getByText(/staat niet in deze browser/)).toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'Foto weghalen' })).toBeInTheDocument();
  });
});
