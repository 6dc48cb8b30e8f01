import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { filterPlan } from '@/app/filterPlan';
import { documentOfPlan } from '@/document/documentOfPlan';
import { openPlanDocument } from '@/document/planDocument';
import { changeLocations, removeLocations } from '@/domain/commands/changeMany';
import { useNotices } from '@/state/noticeStore';
import { closeDocument, openPlanNow, run, showDocument } from '@/state/planStore';
import { runInParts } from '@/state/runInParts';
import { resetScreen, setScreen, useScreen } from '@/state/screenStore';
import { undo } from '@/state/steps';
import { exampleLocation, examplePlan } from '../examplePlan';

const ids = ['a', 'b', 'c'];
const locationOf = (id: string) => {
  const location = openPlanNow().view.locations.get(id);
  if (location === undefined) throw new Error(`no location ${id}`);
  return location;
};
const shown = () => useScreen.getState().filteredIds;

describe('wat het filter laat zien', () => {
  let stop: () => void;
  beforeEach(() => {
    const locations = ids.map((id) => exampleLocation({ id, name: `Plek ${id}` }));
    showDocument('plan-1', openPlanDocument(documentOfPlan(examplePlan({ locations }))));
    stop = filterPlan();
  });
  afterEach(() => {
    stop();
    closeDocument();
    resetScreen();
  });

  it('is zonder filter niets apart, en volgt elke wijziging van het plan', () => {
    expect(shown()).toBeNull();
    setScreen({ filter: { firmness: ['ambtelijk'] } });
    expect(shown()).toEqual(ids);
    run(() => changeLocations([locationOf('b')], { planningStatus: '1A' }));
    expect(shown()).toEqual(['a', 'c']);
    undo();
    expect(shown()).toEqual(ids);
    run(() => removeLocations([locationOf('c')]));
    expect(shown()).toEqual(['a', 'b']);
  });

  it('zegt waarom gevonden locaties na een wijziging weg zijn, en leidt ernaar terug', () => {
    useNotices.setState({ notices: [] });
    setScreen({ filter: { firmness: ['ambtelijk'] } });
    run(() => changeLocations([locationOf('a'), locationOf('b')], { planningStatus: '1A' }));
    const [notice, ...others] = useNotices.getState().notices;
    expect(notice?.text).toBe(
      '2 locaties passen na deze wijziging niet meer bij het filter, en staan er daarom niet meer bij.',
    );
    expect(others).toEqual([]);
    notice?.action?.act();
    expect(shown()).toBeNull();
    setScreen({ filter: { firmness: ['ambtelijk'] } });
    undo();
    expect(useNotices.getState().notices).toEqual([]);
  });

  it('telt bij elkaar wat één stap in delen wegneemt', async () => {
    useNotices.setState({ notices: [] });
    setScreen({ filter: { firmness: ['ambtelijk'] } });
    const parts = ids.slice(0, 2).map((id) => changeLocations([locationOf(id)], { planningStatus: '1A' }));
    await runInParts(parts, 2, () => undefined);
    expect(useNotices.getState().notices.map(({ text }) => text)).toEqual([
      expect.stringMatching(/^2 locaties passen/),
    ]);
    run(() => changeLocations([locationOf('c')], { planningStatus: '1A' }));
    expect(useNotices.getState().notices.map(({ text }) => text)).toEqual([
      expect.not.stringMatching(/^[23] locaties/),
    ]);
  });

  it('blijft dezelfde lijst zolang er niets uit of in komt', () => {
    setScreen({ filter: { text: 'plek' } });
    const before = shown();
    run(() => changeLocations([locationOf('b')], { priority: 'kansrijk' }));
    expect(shown()).toBe(before);
  });
});
