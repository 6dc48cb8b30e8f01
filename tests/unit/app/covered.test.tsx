import { afterEach, describe, expect, it } from 'vitest';
import { covered } from '@/app/covered';

/** An element of that class, as it lies on the screen. */
const put = (name: string, box: DOMRect) => {
  const element = document.createElement('div');
  element.className = name;
  element.getBoundingClientRect = () => box;
  document.body.append(element);
};

afterEach(() => document.body.replaceChildren());

describe('wat over de kaart ligt', () => {
  it('is met de la ernaast niets, en bij het tekenen de uitleg bovenaan', () => {
    put('plan-canvas', new DOMRect(320, 44, 680, 700));
    put('workspace__drawer', new DOMRect(1000, 44, 360, 700));
    expect(covered()).toEqual({ top: 0, bottom: 0 });
    put('drawing-hint', new DOMRect(392, 58, 500, 60));
    expect(covered()).toEqual({ top: 74, bottom: 0 });
  });

  it('is op een telefoon het blad, of bij het tekenen de uitleg onderaan', () => {
    put('plan-canvas', new DOMRect(0, 105, 390, 656));
    put('workspace__drawer', new DOMRect(0, 289, 390, 472));
    expect(covered()).toEqual({ top: 0, bottom: 472 });
    // What is drawn for a location needs the map: the sheet is not shown then.
    document.querySelector('.workspace__drawer')?.remove();
    put('workspace__drawer', new DOMRect(0, 0, 0, 0));
    put('drawing-hint', new DOMRect(8, 581, 374, 120));
    expect(covered()).toEqual({ top: 0, bottom: 180 });
  });
});
