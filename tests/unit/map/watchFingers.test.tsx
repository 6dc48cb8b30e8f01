import { describe, expect, it } from 'vitest';
import { createPressWatch } from '@/map/drawing/pressWatch';
import { watchFingers } from '@/map/drawing/watchFingers';

const finger = (type: string, pointerId: number) =>
  new PointerEvent(type, { pointerId, pointerType: 'touch', bubbles: true });

/** What somebody hears who follows one pointer on the canvas, whatever the fingers do. */
const hear = (takesOver: boolean) => {
  const canvas = document.createElement('canvas');
  document.body.append(canvas);
  let seconds = 0;
  watchFingers(canvas, () => {
    seconds += 1;
    return takesOver;
  });
  const heard: string[] = [];
  for (const type of ['pointerdown', 'pointerup']) {
    canvas.addEventListener(type, (event) => {
      if (event instanceof PointerEvent) heard.push(`${type} ${event.pointerId}`);
    });
  }
  const send = (type: string, id: number) => canvas.dispatchEvent(finger(type, id));
  return { heard, send, seconds: () => seconds };
};

describe('een vinger op de kaart', () => {
  it('komt neer zonder erheen te bewegen: wie een vorm in de hand heeft, hoort waar hij tikt', () => {
    const canvas = document.createElement('canvas');
    document.body.append(canvas);
    const heard: string[] = [];
    canvas.addEventListener('pointermove', ({ clientX, clientY }) => heard.push(`${clientX} ${clientY}`));
    let hasShape = false;
    const drawing = { isOn: () => true, hasShape: () => hasShape, drop: () => undefined, endsAt: () => null };
    createPressWatch(canvas, drawing);
    const tap = (pointerType: string) =>
      canvas.dispatchEvent(
        new PointerEvent('pointerdown', { pointerType, isPrimary: true, clientX: 30, clientY: 40 }),
      );
    tap('touch');
    hasShape = true;
    tap('mouse');
    expect(heard).toEqual([]);
    tap('touch');
    expect(heard).toEqual(['30 40']);
  });

  it('drukt met de tik die iets tekent niet ook op wat er dan onder komt te staan, en laat een veld los', () => {
    const canvas = document.createElement('canvas');
    document.body.append(canvas);
    let isOn = true;
    const drawing = { isOn: () => isOn, hasShape: () => false, drop: () => undefined, endsAt: () => null };
    createPressWatch(canvas, drawing);
    /** Whether the browser makes a click of a tap. */
    const clicks = () => {
      canvas.dispatchEvent(new PointerEvent('pointerdown', { pointerType: 'touch', isPrimary: true }));
      isOn = false;
      return canvas.dispatchEvent(new Event('touchend', { cancelable: true }));
    };
    const field = document.createElement('input');
    document.body.append(field);
    field.focus();
    expect(clicks()).toBe(false);
    expect(field).not.toHaveFocus();
    field.focus();
    expect(clicks()).toBe(true);
    expect(field).toHaveFocus();
  });
});

describe('twee vingers op de kaart', () => {
  it('verzetten niets van wat getekend wordt: het eindigt waar het eindigde voor de eerste vinger kwam', () => {
    const canvas = document.createElement('canvas');
    document.body.append(canvas);
    canvas.getBoundingClientRect = () => new DOMRect(10, 20, 500, 500);
    const heard: string[] = [];
    for (const type of ['pointermove', 'pointerup'])
      canvas.addEventListener(type, (event) => {
        if (event instanceof PointerEvent) heard.push(`${type} ${event.clientX} ${event.clientY}`);
      });
    const endsAt = () => ({ x: 100, y: 200 });
    createPressWatch(canvas, { isOn: () => true, hasShape: () => true, drop: () => undefined, endsAt });
    const comeDown = (pointerId: number, isPrimary: boolean) =>
      canvas.dispatchEvent(
        new PointerEvent('pointerdown', {
          pointerId,
          pointerType: 'touch',
          isPrimary,
          clientX: 300,
          clientY: 400,
        }),
      );
    comeDown(1, true);
    comeDown(2, false);
    expect(heard).toEqual(['pointermove 300 400', 'pointerup 0 0', 'pointermove 110 220']);
  });

  it('zijn niets voor wie tekent, tot ze allebei weg zijn', () => {
    const { heard, send, seconds } = hear(true);
    send('pointerdown', 1);
    send('pointerdown', 2);
    send('pointerdown', 3);
    for (const id of [1, 3, 2]) send('pointerup', id);
    expect([heard, seconds()]).toEqual([['pointerdown 1'], 1]);
    send('pointerdown', 4);
    send('pointerup', 4);
    expect(heard).toEqual(['pointerdown 1', 'pointerdown 4', 'pointerup 4']);
  });

  it('zijn gewoon te volgen voor wie niet tekent', () => {
    const { heard, send } = hear(false);
    send('pointerdown', 1);
    send('pointerdown', 2);
    send('pointerup', 1);
    expect(heard).toEqual(['pointerdown 1', 'pointerdown 2', 'pointerup 1']);
  });
});
