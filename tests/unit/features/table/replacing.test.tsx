import { act, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
// What is fetched when it is first opened is there already: a test waits for no loading.
import '@/features/table/ReplaceDialog';
import { WideTable } from '@/features/table/WideTable';
import { setScreen } from '@/state/screenStore';
import { exampleLocation, examplePlan } from '../../examplePlan';
import { locationNow, noticeTexts, pressNotice, showPlan } from '../showPlan';

const setUp = async () => {
  showPlan(
    examplePlan({
      locations: [
        exampleLocation({ id: 'a', name: 'Kerkweg 1', notes: 'Naast de kerkweg, zie kerkweg 2.' }),
        exampleLocation({ id: 'b', name: 'Kerkweg 2', planningStatus: '1A', neighbourhood: 'Oud Dorp' }),
        exampleLocation({ id: 'c', name: 'Dorpsstraat 1' }),
      ],
    }),
  );
  const user = userEvent.setup();
  render(<WideTable />);
  const open = async () => {
    await user.click(screen.getByRole('button', { name: 'Zoeken en vervangen' }));
    await screen.findByRole('dialog', { name: 'Zoeken en vervangen' });
  };
  return { user, open };
};
const field = (name: string) => screen.getByRole('textbox', { name });
const replace = () => screen.getByRole('button', { name: 'Vervangen' });
const preview = () =>
  within(screen.getByRole('region', { name: 'Wat er verandert' }))
    .queryAllByRole('listitem')
    .map(({ textContent }) => textContent);
const names = () => ['a', 'b', 'c'].map((id) => locationNow(id).name);

beforeEach(() => {
  vi.spyOn(HTMLElement.prototype, 'clientHeight', 'get').mockReturnValue(600);
});
afterEach(() => {
  vi.restoreAllMocks();
});

describe('zoeken en vervangen in de tabel', () => {
  it('laat eerst zien wat er verandert, en vervangt dan namen en notities als één stap terug', async () => {
    const { user, open } = await setUp();
    await open();
    await user.type(field('Zoek'), 'kerkweg');
    await user.type(field('Vervang door'), 'Molen$&');
    expect(preview()).toEqual([
      'Kerkweg 1 →  wordt Molen$& 1',
      'Notities van Kerkweg 1: Naast de kerkweg, zie kerkweg 2. →  wordt Naast de Molen$&, zie Molen$& 2.',
      'Kerkweg 2 →  wordt Molen$& 2',
    ]);
    expect(screen.getByText('4 keer gevonden, bij 2 locaties.')).toBeInTheDocument();
    await user.click(replace());
    expect(names()).toEqual(['Molen$& 1', 'Molen$& 2', 'Dorpsstraat 1']);
    expect(locationNow('a').notes).toBe('Naast de Molen$&, zie Molen$& 2.');
    expect(noticeTexts()).toEqual(['4 keer vervangen, bij 2 locaties']);
    act(() => pressNotice());
    expect(names()).toEqual(['Kerkweg 1', 'Kerkweg 2', 'Dorpsstraat 1']);
    expect(locationNow('a').notes).toBe('Naast de kerkweg, zie kerkweg 2.');
  });

  it('laat hoofdletters meetellen, en namen of notities met rust, als dat gevraagd is', async () => {
    const { user, open } = await setUp();
    await open();
    await user.type(field('Zoek'), 'kerkweg');
    await user.click(screen.getByRole('checkbox', { name: 'Let op hoofdletters' }));
    expect(preview()).toHaveLength(1);
    await user.click(screen.getByRole('checkbox', { name: 'Let op hoofdletters' }));
    await user.click(screen.getByRole('checkbox', { name: 'Namen' }));
    expect(preview()).toHaveLength(1);
    for (const name of ['Notities', 'Buurt', 'Volgende stap', 'Wie die doet'])
      await user.click(screen.getByRole('checkbox', { name }));
    await user.click(replace());
    expect(field('Zoek')).toHaveAccessibleDescription('Kies waarin u zoekt.');
  });

  it('schrijft een buurt anders, en haalt haar weg als er niets overblijft', async () => {
    const { user, open } = await setUp();
    await open();
    await user.type(field('Zoek'), 'Oud Dorp');
    await user.type(field('Vervang door'), 'Oude Kern');
    expect(preview()).toEqual(['Buurt van Kerkweg 2: Oud Dorp →  wordt Oude Kern']);
    await user.click(replace());
    expect(locationNow('b').neighbourhood).toBe('Oude Kern');
    await open();
    await user.type(field('Zoek'), 'Oude Kern');
    await user.click(replace());
    expect(locationNow('b').neighbourhood).toBeUndefined();
  });

  it('weigert een naam leeg of dubbel te maken, bij het veld, en wat getypt is blijft', async () => {
    const { user, open } = await setUp();
    await open();
    await user.type(field('Zoek'), 'Dorpsstraat 1');
    await user.click(replace());
    expect(field('Vervang door')).toHaveAccessibleDescription(
      /Zo blijft er van de naam “Dorpsstraat 1” niets/,
    );
    await user.type(field('Vervang door'), 'Kerkweg 2');
    await user.click(replace());
    expect(field('Vervang door')).toHaveAccessibleDescription(/Zo komt de naam “Kerkweg 2” twee keer voor/);
    expect(field('Vervang door')).toHaveFocus();
    expect([field('Zoek'), field('Vervang door')].map((each) => each.getAttribute('value'))).toEqual([
      'Dorpsstraat 1',
      'Kerkweg 2',
    ]);
    expect(names()).toEqual(['Kerkweg 1', 'Kerkweg 2', 'Dorpsstraat 1']);
  });

  it('werkt alleen op wat het filter laat zien, en let op dubbele namen in het hele plan', async () => {
    const { user, open } = await setUp();
    act(() => setScreen({ filter: { statuses: ['1A'] } }));
    await open();
    expect(screen.getByText('Alleen in wat het filter toont: 1 locatie.')).toBeInTheDocument();
    await user.type(field('Zoek'), '2');
    await user.type(field('Vervang door'), '1');
    expect(preview()).toEqual(['Kerkweg 2 →  wordt Kerkweg 1']);
    await user.click(replace());
    expect(field('Vervang door')).toHaveAccessibleDescription(/“Kerkweg 1” twee keer/);
    await user.type(field('Vervang door'), '2');
    await user.click(replace());
    expect(names()).toEqual(['Kerkweg 1', 'Kerkweg 12', 'Dorpsstraat 1']);
  });
});
