import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import type { Location } from '@/domain/location';
import type { Plan } from '@/domain/plan';
import { Presets } from '@/features/programme/Presets';
import { openPlanNow, showVariant, usePlan } from '@/state/planStore';
import { undo } from '@/state/steps';
import { exampleLocation, examplePlan } from '../../examplePlan';
import { exampleLine, locationNow, noticeTexts, pressNotice, showPlan } from '../showPlan';

const Shown = () => {
  const location = usePlan((plan) => plan.view.locations.get('a'));
  return location ? <Presets location={location} startYear={2028} /> : null;
};

const hofje = {
  id: 's1',
  name: 'Hofje',
  lines: [
    {
      type: 'geclusterd',
      segment: 'sociale_huur',
      count: 24,
      owner: 'onbekend',
      building: 'onbekend',
    },
  ],
} satisfies Plan['presets'][number];

const setUp = (location: Partial<Location>, plan: Partial<Plan> = {}) => {
  showPlan(examplePlan({ locations: [exampleLocation({ id: 'a', ...location })], ...plan }));
  render(<Shown />);
  return userEvent.setup();
};

const button = (name: string) => screen.getByRole('button', { name });
const presets = () => [...openPlanNow().view.presets.values()];
const homes = () =>
  locationNow('a').programme.map(({ type, segment, count, year }) => [type, segment, count, year]);

const openKeep = async (user: ReturnType<typeof userEvent.setup>) => {
  await user.click(button('Programma bewaren als voorbeeld'));
  return screen.findByRole('textbox', { name: 'Naam van het voorbeeld' });
};
const openUse = async (user: ReturnType<typeof userEvent.setup>) => {
  await user.click(button('Voorbeeld gebruiken'));
  return screen.findByRole('list', { name: 'Voorbeelden' });
};

describe('een programma bewaren als voorbeeld', () => {
  it('vraagt een naam, zegt wat het bevat, en laat jaar en opgeleverd weg; regels per jaar worden één', async () => {
    const user = setUp({
      programme: [
        exampleLine({ id: '1', count: 20, completed: 4, year: 2027, owner: 'corporatie', retained: 25 }),
        exampleLine({ id: '2', count: 10, year: 2028, owner: 'corporatie', retained: 25 }),
        exampleLine({ id: '3', type: 'nultreden', segment: 'onbekend', count: -6 }),
      ],
    });
    const name = await openKeep(user);
    await waitFor(() => expect(name).toHaveFocus());
    expect(name).toHaveAccessibleDescription(
      'Bewaart: 30 geclusterd, sociale huur, corporatie, 25 jaar instandhouding; sloop van 6 nultreden, huur of koop onbekend. Jaar en wat is opgeleverd gaan niet mee.',
    );
    await user.keyboard(' Hofje {Enter}');
    expect(presets()).toEqual([
      {
        id: expect.any(String),
        name: 'Hofje',
        lines: [
          { ...hofje.lines[0], count: 30, owner: 'corporatie', retained: 25 },
          { ...hofje.lines[0], type: 'nultreden', segment: 'onbekend', count: -6 },
        ],
      },
    ]);
    expect(button('Programma bewaren als voorbeeld')).toHaveFocus();
    pressNotice();
    expect(presets()).toEqual([]);
  });

  it('zegt bij het veld dat de naam leeg of bezet is, en houdt wat getypt is', async () => {
    const user = setUp({ programme: [exampleLine()] }, { presets: [hofje] });
    const name = await openKeep(user);
    await user.click(button('Bewaren'));
    expect(name).toHaveAccessibleDescription('Geef het voorbeeld een naam.');
    expect(name).toHaveFocus();
    await user.type(name, 'Hofje');
    await user.click(button('Bewaren'));
    expect(name).toHaveAccessibleDescription('Er is al een voorbeeld “Hofje”. Kies een andere naam.');
    expect(name).toHaveValue('Hofje');
    expect(presets()).toHaveLength(1);
  });

  it('is er niet zonder woningen, en zonder voorbeelden is er niets te gebruiken', () => {
    setUp({ programme: [exampleLine({ count: 0 })] });
    expect(screen.queryByRole('button')).not.toBeInTheDocument();
  });
});

describe('een voorbeeld gebruiken', () => {
  it('vult een lege locatie meteen in, met haar jaar, en is met één keer ongedaan', async () => {
    const user = setUp({}, { presets: [hofje] });
    const list = await openUse(user);
    await user.click(within(list).getByRole('button', { name: 'Hofje 24 geclusterd, sociale huur' }));
    expect(homes()).toEqual([['geclusterd', 'sociale_huur', 24, 2028]]);
    expect(noticeTexts()).toEqual(['“Hofje” ingevuld.']);
    undo();
    expect(homes()).toEqual([]);
  });

  it('zegt bij een locatie met woningen wat er staat, en zet het erbij: dezelfde woningen in hun regel', async () => {
    const before = [
      exampleLine({ count: 10, year: 2029 }),
      exampleLine({ id: 'regel-2', type: 'nultreden', count: -5, completed: 2, year: 2029 }),
    ];
    const user = setUp({ programme: before }, { presets: [hofje] });
    await openUse(user);
    await user.click(button('Hofje 24 geclusterd, sociale huur'));
    expect(screen.getByRole('alert')).toHaveTextContent(
      'Hier staat al: 10 geclusterd, sociale huur; sloop van 5 nultreden, sociale huur. Het voorbeeld komt daarbij. Vervangen haalt ook weg wat klaar is (2 woningen).',
    );
    expect(locationNow('a').programme).toEqual(before);
    await user.click(button('Erbij zetten'));
    expect(homes()).toEqual([
      ['geclusterd', 'sociale_huur', 34, 2029],
      ['nultreden', 'sociale_huur', -5, 2029],
    ]);
    undo();
    expect(locationNow('a').programme).toEqual(before);
  });

  it('vervangt op verzoek alles wat er staat, en houdt het jaar', async () => {
    const before = [exampleLine({ type: 'zorggeschikt', count: 10, year: 2029 })];
    const user = setUp({ programme: before }, { presets: [hofje] });
    await openUse(user);
    await user.click(button('Hofje 24 geclusterd, sociale huur'));
    await user.click(button('Alles vervangen'));
    expect(homes()).toEqual([['geclusterd', 'sociale_huur', 24, 2029]]);
    undo();
    expect(locationNow('a').programme).toEqual(before);
  });

  it('vervangt in een variant met eigen aantallen alleen de aantallen van die variant', async () => {
    const own = { ...exampleLine({ id: 'v/regel-1', count: 50 }), variantId: 'v' };
    const user = setUp(
      {
        programme: [exampleLine({ count: 10 })],
        variantParts: [{ variantId: 'v', hasOwnNumbers: true }],
        variantLines: [own],
      },
      { presets: [hofje], variants: [{ id: 'v', name: 'A', startsWith: 'all' }] },
    );
    showVariant('v');
    await openUse(user);
    await user.click(button('Hofje 24 geclusterd, sociale huur'));
    expect(screen.getByRole('alert')).toHaveTextContent('Hier staat al: 50 geclusterd');
    await user.click(button('Alles vervangen'));
    expect(homes()).toEqual([['geclusterd', 'sociale_huur', 24, 2028]]);
    showVariant(null);
    expect(homes()).toEqual([['geclusterd', 'sociale_huur', 10, undefined]]);
  });

  it('krijgt een andere naam, die niet leeg mag zijn', async () => {
    const user = setUp({}, { presets: [hofje] });
    await openUse(user);
    await user.click(button('Naam wijzigen: Hofje'));
    const name = screen.getByRole('textbox', { name: 'Naam van het voorbeeld' });
    await user.clear(name);
    await user.keyboard('{Enter}');
    expect(name).toHaveAccessibleDescription('Geef het voorbeeld een naam.');
    await user.type(name, 'Woonzorg 24{Enter}');
    expect(presets().map((preset) => preset.name)).toEqual(['Woonzorg 24']);
    undo();
    expect(presets()).toEqual([hofje]);
  });

  it('is weg te halen, en terug te halen', async () => {
    const user = setUp({}, { presets: [hofje] });
    await openUse(user);
    await user.click(button('Voorbeeld verwijderen: Hofje'));
    expect(presets()).toEqual([]);
    expect(noticeTexts()).toEqual(['Voorbeeld “Hofje” verwijderd.']);
    pressNotice();
    expect(presets()).toEqual([hofje]);
  });
});
