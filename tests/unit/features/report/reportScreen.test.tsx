import { act, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { removePartner } from '@/domain/commands/changePartners';
import { ReportScreen } from '@/features/report/ReportScreen';
import { setReport } from '@/plans/reportChoice';
import { openPlanNow, run } from '@/state/planStore';
import { selectLocation } from '@/state/screenStore';
import { exampleLocation, examplePlan } from '../../examplePlan';
import { exampleLine, noticeTexts, showPlan } from '../showPlan';

const places = (count: number) =>
  Array.from({ length: count }, (_, n) => {
    const { geometry: _geometry, ...rest } = exampleLocation({
      id: `plek-${String(n).padStart(4, '0')}`,
      name: `Plek ${n}`,
      planningStatus: n === 0 ? '1A' : '3',
      programme: n < 3 ? [exampleLine()] : [],
    });
    return rest;
  });

const preview = () => screen.getByRole('region', { name: 'Voorbeeld van het document' });

describe('het scherm van documenten', () => {
  let user: ReturnType<typeof userEvent.setup>;
  beforeEach(() => {
    user = userEvent.setup();
    setReport({ kind: 'annex', which: 'all', isPublic: false, to: '', partnerId: null });
  });

  it('laat het document zien voor u het maakt, en het andere zodra u dat kiest', async () => {
    showPlan(examplePlan({ locations: places(3) }));
    render(<ReportScreen onClose={() => undefined} />);
    expect(preview()).toHaveTextContent('Tabel A. Locatielijst');
    await user.selectOptions(screen.getByRole('combobox', { name: 'Document' }), 'Factsheet per locatie');
    expect(preview()).toHaveTextContent('Factsheets van de locaties');
    expect(screen.getByRole('button', { name: 'Word (factsheet)' })).toBeEnabled();
    expect(screen.getByRole('button', { name: 'Afdrukken of PDF' })).toBeEnabled();
  });

  it('zegt hoeveel locaties erin staan, en hoeveel er wegblijven', async () => {
    showPlan(examplePlan({ locations: places(3) }));
    render(<ReportScreen onClose={() => undefined} />);
    await user.click(screen.getByRole('checkbox', { name: /Openbare versie/ }));
    expect(screen.getByText('1 locatie in dit document. 2 locaties blijven weg.')).toBeVisible();
    expect(preview()).not.toHaveTextContent('Plek 1');
  });

  it('maakt het ook van wat u heeft gekozen', async () => {
    showPlan(examplePlan({ locations: places(3) }));
    selectLocation('plek-0002');
    render(<ReportScreen onClose={() => undefined} />);
    await user.selectOptions(screen.getByRole('combobox', { name: 'Welke locaties' }), 'selection');
    expect(preview()).toHaveTextContent('Plek 2');
    expect(preview()).not.toHaveTextContent('Plek 1');
  });

  describe('het blad van één corporatie', () => {
    const dijk = { id: 'p1', name: 'De Dijk', role: 'corporatie' as const };
    const polder = { id: 'p2', name: 'Polderwonen', role: 'corporatie' as const };
    const at = ({ id }: { id: string }) => ({ partnerId: id, level: 'intentie' as const });
    const two = () => {
      const commitments = [[at(dijk), at(polder)], [at(dijk), at(polder)], [at(polder)]];
      return examplePlan({
        partners: [dijk, polder],
        locations: places(3).map((each, n) => ({ ...each, commitments: commitments[n] ?? [] })),
      });
    };
    const chooseDijk = () =>
      user.selectOptions(screen.getByRole('combobox', { name: 'Corporatie' }), 'De Dijk');
    beforeEach(() => setReport({ kind: 'agreements' }));

    it('heeft niets van een ander, en telt wat het scherm telt', async () => {
      showPlan(two());
      render(<ReportScreen onClose={() => undefined} />);
      expect(preview()).toHaveTextContent('Polderwonen is partner bij 3 locaties');
      expect(preview()).toHaveTextContent('Alle locaties van het plan: 3 locaties.');
      await chooseDijk();
      expect(preview()).toHaveTextContent('De Dijk is partner bij 2 locaties');
      expect(preview()).not.toHaveTextContent('Polderwonen');
      expect(document.title).toContain('De Dijk');
      expect(screen.getByText('2 locaties in dit document. 1 locatie blijft weg.')).toBeVisible();
      expect(preview()).toHaveTextContent(
        'Alle locaties van het plan met De Dijk als partner: 2 locaties. Staat niet het hele plan',
      );
    });

    it('wordt dat van elke corporatie waar de gekozen er niet (meer) is', async () => {
      showPlan(two());
      render(<ReportScreen onClose={() => undefined} />);
      await chooseDijk();
      act(() => run((view) => removePartner(dijk, view.allLocations.values(), view)));
      expect(preview()).toHaveTextContent('Polderwonen is partner bij 3 locaties');
      expect(screen.getByText('3 locaties in dit document.')).toBeVisible();
    });

    it('staat bij Verzonden met van wie het is', async () => {
      showPlan(two());
      render(<ReportScreen onClose={() => undefined} />);
      await chooseDijk();
      await user.type(screen.getByRole('textbox', { name: 'Voor wie (niet verplicht)' }), 'Anna');
      vi.stubGlobal('print', () => undefined);
      await user.click(screen.getByRole('button', { name: 'Afdrukken of PDF' }));
      await vi.waitFor(() => expect(openPlanNow().view.deliveries.size).toBe(1), 30_000);
      const name = 'Prestatieafspraken per corporatie (De Dijk)';
      expect([...openPlanNow().view.deliveries.values()]).toEqual([
        expect.objectContaining({ name, partnerId: 'p1', to: 'Anna', locations: 2 }),
      ]);
      expect(noticeTexts().join()).toContain(`${name} aan Anna`);
      vi.unstubAllGlobals();
    });
  });

  it('vraagt het eerst bij heel veel locaties', async () => {
    showPlan(examplePlan({ locations: places(1_001) }));
    render(<ReportScreen onClose={() => undefined} />);
    expect(screen.queryByRole('region', { name: 'Voorbeeld van het document' })).toBeNull();
    expect(screen.queryByRole('button', { name: /^Word/ })).toBeNull();
    setReport({ kind: 'summary' });
    await user.click(screen.getByRole('button', { name: 'Toch maken' }));
    expect(preview()).toHaveTextContent('Ouderenhuisvesting in het kort');
  });

  it('noteert bij Verzonden voor wie het document is gemaakt', async () => {
    showPlan(examplePlan({ locations: places(2) }));
    setReport({ kind: 'summary' });
    render(<ReportScreen onClose={() => undefined} />);
    await user.type(screen.getByRole('textbox', { name: 'Voor wie (niet verplicht)' }), 'Provincie');
    vi.stubGlobal('print', () => undefined);
    await user.click(screen.getByRole('button', { name: 'Afdrukken of PDF' }));
    await vi.waitFor(() => expect(openPlanNow().view.deliveries.size).toBe(1), 30_000);
    expect([...openPlanNow().view.deliveries.values()]).toEqual([
      expect.objectContaining({ name: 'Bestuurlijke samenvatting', to: 'Provincie', locations: 2 }),
    ]);
    vi.unstubAllGlobals();
  });

  it('zegt het als bewaren niet lukt', async () => {
    showPlan(examplePlan({ locations: places(1) }));
    vi.spyOn(URL, 'createObjectURL').mockImplementation(() => {
      throw new Error('vol');
    });
    setReport({ kind: 'summary' });
    render(<ReportScreen onClose={() => undefined} />);
    await user.click(screen.getByRole('button', { name: 'Word (bestuurlijke samenvatting)' }));
    await vi.waitFor(() => expect(noticeTexts().join()).toContain('Het document is niet gemaakt'), 30_000);
    vi.restoreAllMocks();
  });
});
