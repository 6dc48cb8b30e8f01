import { beforeEach, describe, expect, it } from 'vitest';
import { notify, useNotices } from '@/state/noticeStore';

const texts = () => useNotices.getState().notices.map(({ text }) => text);

beforeEach(() => useNotices.setState({ notices: [] }));

describe('korte berichten', () => {
  it('er staan er hoogstens drie: het oudste maakt plaats', () => {
    for (const text of ['een', 'twee', 'drie', 'vier']) notify(text);
    expect(texts()).toEqual(['twee', 'drie', 'vier']);
  });

  it('een bericht dat blijft, wordt niet weggeduwd', () => {
    notify('Opslaan mislukt', { lasting: true });
    for (const text of ['een', 'twee', 'drie', 'vier']) notify(text);
    expect(texts()).toEqual(['Opslaan mislukt', 'twee', 'drie', 'vier']);
  });

  it('ook niet door andere die blijven', () => {
    for (const text of ['een', 'twee', 'drie', 'vier']) notify(text, { lasting: true });
    notify('vijf');
    expect(texts()).toEqual(['een', 'twee', 'drie', 'vier', 'vijf']);
  });

  it('hetzelfde bericht staat er een keer, hoe vaak het ook gebeurt', () => {
    for (const text of ['een', 'Niets meer terug te nemen', 'twee', 'Niets meer terug te nemen'])
      notify(text);
    expect(texts()).toEqual(['een', 'twee', 'Niets meer terug te nemen']);
  });

  it('wat blijft staat er een keer, ook als het nog eens gebeurt', () => {
    notify('Opslaan mislukt', { lasting: true });
    notify('een');
    notify('Opslaan mislukt', { lasting: true });
    expect(texts()).toEqual(['een', 'Opslaan mislukt']);
  });
});
