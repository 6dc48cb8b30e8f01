import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import { setHomes } from '@/domain/commands/setHomes';
import { addToPlan } from '@/features/drawing/addToPlan';
import { LeftOut } from '@/features/variants/LeftOut';
import { VariantButton } from '@/features/variants/VariantButton';
import { VariantFields } from '@/features/variants/VariantFields';
import { VariantsDialog } from '@/features/variants/VariantsDialog';
import { openPlanNow, run, showVariant, usePlan } from '@/state/planStore';
import { setScreen, useScreen } from '@/state/screenStore';
import { redo, undo } from '@/state/steps';
import { wholePlan } from '@/state/wholePlan';
import { exampleLocation, examplePlan } from '../../examplePlan';
import { exampleLine, locationNow, noticeTexts, pressNotice, showPlan } from '../showPlan';

const Fields = ({ id }: { id: string }) => {
  const location = usePlan((plan) => plan.view.locations.get(id));
  return location === undefined ? null : <VariantFields location={location} />;
};

const Screen = () => {
  const dialog = useScreen((state) => state.dialog);
  return (
    <>
      <VariantButton />
      <Fields id="a" />
      <LeftOut />
      {dialog === 'variants' && <VariantsDialog onClose={() => setScreen({ dialog: null })} />}
    </>
  );
};

const shownIds = () => [...openPlanNow().view.locations.keys()].sort();
const homes = () => openPlanNow().view.totals.counted.geclusterd.sociale_huur.ambtelijk;

describe('varianten van een plan', () => {
  let user: ReturnType<typeof userEvent.setup>;

  beforeEach(() => {
    const locations = ['a', 'b'].map((id) =>
      exampleLocation({ id, name: `Plek ${id}`, programme: [exampleLine({ count: 20 })] }),
    );
    showPlan(examplePlan({ locations }));
    user = userEvent.setup();
    render(<Screen />);
  });

  const choose = async (item: string) => {
    await user.click(screen.getByRole('button', { name: /^Variant/ }));
    await user.click(await screen.findByRole('menuitem', { name: item }));
  };
  const make = async (name: string, start?: string) => {
    await choose(openPlanNow().view.variants.size === 0 ? 'Nieuwe variant…' : 'Varianten…');
    const field = await screen.findByLabelText('Naam van de variant');
    await user.clear(field);
    if (name !== '') await user.type(field, name);
    if (start !== undefined) await user.selectOptions(screen.getByLabelText('Begint met'), start);
    await user.click(screen.getByRole('button', { name: 'Variant maken' }));
  };

  it('begint met het hele plan, en toont wat er gemaakt is', async () => {
    await make('A spreiding');
    expect(screen.getByRole('button', { name: 'Variant A spreiding' })).toBeVisible();
    expect(shownIds()).toEqual(['a', 'b']);
    expect(homes()).toBe(40);
  });

  it('laat een locatie weg uit de ene variant, met een weg terug, en nergens anders', async () => {
    await make('A');
    await make('B');
    await choose('A');
    await user.click(screen.getByRole('checkbox', { name: 'A' }));
    expect(shownIds()).toEqual(['b']);
    expect(homes()).toBe(20);
    expect(noticeTexts()).toEqual(expect.arrayContaining(["'Plek a' hoort niet meer bij A"]));
    await choose('B');
    expect(homes()).toBe(40);
    await choose('A');
    await user.click(screen.getByRole('button', { name: 'Plek a opnemen' }));
    expect(shownIds()).toEqual(['a', 'b']);
  });

  it('geeft een locatie eigen aantallen in één variant; gedeelde aantallen gelden overal', async () => {
    await make('A');
    await make('B');
    await user.click(screen.getByRole('checkbox', { name: 'Eigen aantallen in B' }));
    run(() => setHomes(locationNow('a'), 'geclusterd', 'sociale_huur', 99));
    expect(homes()).toBe(119);
    run(() => setHomes(locationNow('b'), 'geclusterd', 'sociale_huur', 1));
    expect(homes()).toBe(100);
    showVariant([...openPlanNow().view.variants.keys()][0] ?? null);
    expect(homes()).toBe(21);
    undo();
    undo();
    expect(homes()).toBe(40);
    redo();
    showVariant([...openPlanNow().view.variants.keys()][1] ?? null);
    expect(homes()).toBe(119);
  });

  it('begint leeg, of als een andere variant met wat daar anders is', async () => {
    await make('A', 'Geen locaties');
    expect(shownIds()).toEqual([]);
    expect(screen.getByText('2 locaties niet in A')).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Plek b opnemen' }));
    await make('B', 'Hetzelfde als A');
    expect(shownIds()).toEqual(['b']);
  });

  it('zet wat u tekent alleen in de variant die u ziet; het plan houdt alles', async () => {
    await make('A');
    await make('B', 'Geen locaties');
    addToPlan(exampleLocation({ id: 'c' }), () => '');
    expect(shownIds()).toEqual(['c']);
    await choose('A');
    expect(shownIds()).toEqual(['a', 'b']);
    expect(wholePlan()?.locations.map(({ id }) => id)).toEqual(['a', 'b', 'c']);
  });

  it('zegt bij het veld wat er mis is met een naam, en houdt wat er getypt is', async () => {
    await make('');
    expect(screen.getByRole('alert')).toHaveTextContent('Geef de variant een naam.');
    await user.type(screen.getByLabelText('Naam van de variant'), 'A');
    await user.click(screen.getByRole('button', { name: 'Variant maken' }));
    await choose('Varianten…');
    await user.clear(await screen.findByLabelText('Naam van de variant'));
    await user.type(screen.getByLabelText('Naam van de variant'), 'A');
    await user.click(screen.getByRole('button', { name: 'Variant maken' }));
    expect(screen.getByRole('alert')).toHaveTextContent("Er is al een variant 'A'.");
    expect(screen.getByLabelText('Naam van de variant')).toHaveValue('A');
  });

  it('krijgt geen lege of bezette naam: het veld zegt waarom, en houdt wat getypt is tot het klopt', async () => {
    await make('A');
    await make('B');
    await choose('Varianten…');
    const field = await screen.findByLabelText('Naam van B');
    await user.clear(field);
    await user.type(field, 'A{Enter}');
    expect(screen.getByRole('alert')).toHaveTextContent("Er is al een variant 'A'.");
    expect(field).toHaveValue('A');
    await user.clear(field);
    await user.tab();
    expect(screen.getByRole('alert')).toHaveTextContent('Geef de variant een naam.');
    await user.type(field, 'Groot{Enter}');
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
    expect([...openPlanNow().view.variants.values()].map(({ name }) => name).sort()).toEqual(['A', 'Groot']);
  });

  it('verdwijnt zonder locaties mee te nemen, en komt terug met wat ze zei', async () => {
    await make('A');
    await user.click(screen.getByRole('checkbox', { name: 'A' }));
    await choose('Varianten…');
    await user.click(
      within(await screen.findByRole('dialog')).getByRole('button', { name: 'Variant A verwijderen' }),
    );
    expect(openPlanNow().view.variants.size).toBe(0);
    expect(shownIds()).toEqual(['a', 'b']);
    pressNotice();
    showVariant([...openPlanNow().view.variants.keys()][0] ?? null);
    expect(shownIds()).toEqual(['b']);
  });
});
