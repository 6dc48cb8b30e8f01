import { render } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { type Mark, placeMarks } from '@/features/compare/placeMarks';

const marks: Mark[] = [
  { id: 'new', kind: 'added', at: [10, 10] },
  { id: 'gone', kind: 'dropped', at: [90, 10] },
  { id: 'other', kind: 'changed', at: [30, 60] },
  { id: 'small', kind: 'changed', at: [35, 65] },
];

it('zet tekens waar plaats is, en een lege ring waar de kant die u ziet de locatie niet heeft', () => {
  vi.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockReturnValue(100);
  const { container } = render(marks.map(({ id }) => <span key={id} title={id} />));
  const look = (share: number, isAll = true) => {
    placeMarks({ project: ([x, y]) => ({ x, y }) }, container, { marks, share, isAll, room: 26 });
    const those = (which: (element: HTMLElement) => unknown) =>
      marks.flatMap(({ id }) => {
        const element = container.querySelector(`[title="${id}"]`);
        return element instanceof HTMLElement && which(element) ? [id] : [];
      });
    return {
      hidden: those(({ hidden }) => hidden),
      empty: those(({ classList }) => classList.contains('compare-map__mark--empty')),
    };
  };
  expect(look(0.5)).toEqual({ hidden: ['small'], empty: ['new', 'gone'] });
  expect(look(0)).toEqual({ hidden: ['small'], empty: ['gone'] });
  expect(look(1)).toEqual({ hidden: ['small'], empty: ['new'] });
  expect(look(0.5, false).empty).toEqual([]);
});
