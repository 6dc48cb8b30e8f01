import { render } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { type Mark, placeMarks } from '@/features/compare/placeMarks';

const marks: Mark[] = [
  { id: 'new', kind: 'added', at: [10, 10] },
  { id: 'gone', kind: 'dropped', at: [90, 10] },
  { id: 'other', kind: 'changed', at: [30, 60] },
  { id: 'small', kind: 'changed', at: [35, 65] },
];

const project = ([x, y]: readonly [number, number]) => ({ x, y });

it('zet tekens waar plaats is, en een lege ring waar de kant die u ziet de locatie niet heeft', () => {
  vi.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockReturnValue(100);
  const { container } = render(marks.map(({ id }) => <span key={id} title={id} />));
  const look = (share: number, isAll = true) => {
    const side = { project, drawnAt: () => undefined };
    placeMarks({ left: side, right: side }, container, { marks, share, isAll, room: 26 });
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

it('zet het teken bij de donut waarin de locatie is opgeteld, van de kant die u ziet', () => {
  vi.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockReturnValue(100);
  const { container } = render(<span />);
  const inCluster = (x: number, y: number) => ({ project, drawnAt: () => [x, y] satisfies [number, number] });
  const placeAt = (share: number) => {
    const [gone] = marks.filter(({ id }) => id === 'other');
    const sides = { left: inCluster(20, 50), right: inCluster(40, 70) };
    placeMarks(sides, container, { marks: gone ? [gone] : [], share, isAll: true, room: 26 });
    const { left, top } = container.querySelector('span')?.style ?? {};
    return [left, top];
  };
  expect(placeAt(1)).toEqual(['20px', '50px']);
  expect(placeAt(0)).toEqual(['40px', '70px']);
});
