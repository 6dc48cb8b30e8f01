import { describe, expect, it } from 'vitest';
import { type Box, placeCard } from '@/features/tour/placeCard';
import { ringAround } from '@/features/tour/ringAround';

const laptop = { width: 1440, height: 900 };
const phone = { width: 390, height: 844 };
const card = { width: 352, height: 200 };

const box = (left: number, top: number, width: number, height: number): Box => ({ left, top, width, height });

const list = box(0, 144, 304, 580);
const toolBar = box(318, 58, 44, 264);
const dock = box(0, 770, 1440, 130);

const covers = (at: { left: number; top: number }, other: Box): boolean =>
  at.left < other.left + other.width &&
  at.left + card.width > other.left &&
  at.top < other.top + other.height &&
  at.top + card.height > other.top;

describe('de plaats van de uitleg', () => {
  it('is rechts van een lijst aan de linkerkant', () => {
    expect(placeCard(card, { room: laptop, about: [list] })).toEqual({ left: 316, top: 156 });
  });

  it('is links van een la aan de rechterkant', () => {
    const drawer = box(1052, 44, 388, 726);
    expect(placeCard(card, { room: laptop, about: [drawer] }).left).toBe(1052 - 12 - 352);
  });

  it('is onder een knop bovenin en boven een balk onderin', () => {
    const bar = box(0, 0, 1440, 44);
    const button = box(535, 6, 32, 32);
    expect(placeCard(card, { room: laptop, about: [button], keepFree: [bar] }).top).toBe(50);
    expect(placeCard(card, { room: laptop, about: [dock] }).top).toBe(770 - 12 - 200);
  });

  it('schuift langs de lijst tot het gereedschap vrij is', () => {
    const at = placeCard(card, { room: laptop, about: [list], keepFree: [toolBar] });
    expect(at.left).toBe(316);
    expect(covers(at, toolBar)).toBe(false);
  });

  it('dekt van twee aangewezen knoppen onder elkaar geen van beide af', () => {
    const undo = box(275, 6, 32, 32);
    const saved = box(8, 50, 150, 32);
    const at = placeCard({ width: 352, height: 170 }, { room: phone, about: [undo, saved] });
    expect(at.top).toBe(94);
  });

  it('is op een telefoon boven het blad met de aantallen, en niet eroverheen', () => {
    const sheet = box(0, 272, 390, 482);
    const at = placeCard({ width: 366, height: 160 }, { room: phone, about: [sheet] });
    expect(at).toEqual({ left: 8, top: 100 });
  });

  it('ligt bij het tekenen zo laag mogelijk op de kaart, boven wat daar al staat', () => {
    const map = box(0, 84, 390, 670);
    const hint = box(60, 92, 322, 110);
    const status = box(0, 650, 320, 90);
    const at = placeCard(card, { room: phone, about: [hint], within: map, keepFree: [status] });
    expect(at.top + card.height).toBeLessThanOrEqual(650);
    expect(at.top).toBeGreaterThan(350);
  });

  it('laat liever iets anders afdekken dan waar de stap om vraagt', () => {
    const asked = box(20, 20, 700, 400);
    const at = placeCard(card, {
      room: { width: 740, height: 660 },
      about: [asked],
      keepFree: [box(0, 420, 740, 240)],
    });
    expect(covers(at, asked)).toBe(false);
  });

  it.each([laptop, phone, { width: 320, height: 480 }])(
    'is altijd helemaal in beeld, bij $width x $height',
    (room) => {
      const size = { width: Math.min(352, room.width - 16), height: 220 };
      for (let left = 0; left < room.width; left += 37) {
        for (let top = 0; top < room.height; top += 41) {
          const at = placeCard(size, { room, about: [box(left, top, 90, 40)] });
          expect(at.left).toBeGreaterThanOrEqual(8);
          expect(at.top).toBeGreaterThanOrEqual(8);
          expect(at.left + size.width).toBeLessThanOrEqual(room.width - 8);
          expect(at.top + size.height).toBeLessThanOrEqual(room.height - 8);
        }
      }
    },
  );
});

describe('de ring', () => {
  it('laat lucht om wat hij aanwijst', () => {
    expect(ringAround(box(100, 100, 32, 32), laptop)).toEqual(box(94, 94, 44, 44));
  });

  it('valt niet buiten beeld', () => {
    expect(ringAround(dock, laptop)).toEqual(box(2, 764, 1436, 134));
  });
});
