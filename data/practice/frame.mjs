// A frame is a rectangle of streets and blocks before it is laid on the ground: `width` by `height` metres, and
// `at(s, t)` that bends it to where it lies. Neighbourhoods are drawn straight in a frame; the bending makes
// their streets follow the canals and roads around them.
import { add, joined, lengthOf, less, reversed, times, walkAlong } from './geometry.mjs';

/**
 * Frame between four border lines (a Coons patch); bottom and top run to the right, left and right upwards.
 * `inset`: how far inside each border line the frame begins. Places outside, up to the border lines, can be
 * asked for too: that is how a street reaches the road it comes from. `outline`: the border lines as one ring.
 */
export function frameBetween({ bottom, top, left, right }, inset) {
  const [alongBottom, alongTop, alongLeft, alongRight] = [bottom, top, left, right].map(walkAlong);
  const corners = [alongBottom(0), alongBottom(1), alongTop(0), alongTop(1)];
  const full = {
    width: (lengthOf(bottom) + lengthOf(top)) / 2,
    height: (lengthOf(left) + lengthOf(right)) / 2,
  };
  const width = full.width - inset.left - inset.right;
  const height = full.height - inset.bottom - inset.top;
  const onBorders = (u, v) => {
    const across = add(times(alongBottom(u), 1 - v), times(alongTop(u), v));
    const upward = add(times(alongLeft(v), 1 - u), times(alongRight(v), u));
    const flat = add(
      times(add(times(corners[0], 1 - u), times(corners[1], u)), 1 - v),
      times(add(times(corners[2], 1 - u), times(corners[3], u)), v),
    );
    return less(add(across, upward), flat);
  };
  const mix = (a, b, share) => a + (b - a) * share;
  const widthAt = (v) => mix(lengthOf(bottom), lengthOf(top), v);
  const heightAt = (u) => mix(lengthOf(left), lengthOf(right), u);
  /** Share of a border-to-border line: whole metres in the insets, stretched evenly between them. */
  const shareOf = (place, size, before, after, real) => {
    if (place < 0) return (before + place) / real;
    if (place > size) return 1 - (after - (place - size)) / real;
    return mix(before / real, 1 - after / real, place / size);
  };
  const at = (s, t) => {
    const [roughU, roughV] = [(s + inset.left) / full.width, (t + inset.bottom) / full.height];
    return onBorders(
      shareOf(s, width, inset.left, inset.right, widthAt(roughV)),
      shareOf(t, height, inset.bottom, inset.top, heightAt(roughU)),
    );
  };
  const outline = joined([bottom, right, reversed(top), reversed(left)]).slice(0, -1);
  return { width, height, at, inset, outline };
}

/** Part of a frame, turned a quarter anticlockwise if asked, so that its width runs up. */
export function partOfFrame(frame, [s0, t0, s1, t1], isTurned = false) {
  return isTurned
    ? { width: t1 - t0, height: s1 - s0, at: (s, t) => frame.at(s1 - t, t0 + s) }
    : { width: s1 - s0, height: t1 - t0, at: (s, t) => frame.at(s0 + s, t0 + t) };
}

/** The same frame with winding streets: a slow wave that dies out towards the edges. */
export function winding(frame, { sideways, upward, length, phase }) {
  const calm = (place, size) => {
    const share = Math.min(1, Math.max(0, Math.min(place, size - place) / 70));
    return share * share * (3 - 2 * share);
  };
  return {
    ...frame,
    at: (s, t) => {
      const share = calm(s, frame.width) * calm(t, frame.height);
      return frame.at(
        s + share * sideways * Math.sin(t / length + phase),
        t + share * upward * Math.sin(s / (length * 1.17) + phase * 1.7),
      );
    },
  };
}

/** A straight line of the frame, with as many points as its bends ask for. */
export function lineIn(frame, from, to, step = 14) {
  const count = Math.max(1, Math.round(Math.sqrt((to[0] - from[0]) ** 2 + (to[1] - from[1]) ** 2) / step));
  return Array.from({ length: count + 1 }, (_, i) =>
    frame.at(from[0] + ((to[0] - from[0]) * i) / count, from[1] + ((to[1] - from[1]) * i) / count),
  );
}

/** A ring of the frame (given by its corners), its sides bent with it. */
export const ringIn = (frame, corners, step = 14) =>
  corners.flatMap((corner, i) => lineIn(frame, corner, corners[(i + 1) % corners.length], step).slice(0, -1));

export const boxIn = (frame, [s0, t0, s1, t1], step) =>
  ringIn(
    frame,
    [
      [s0, t0],
      [s1, t0],
      [s1, t1],
      [s0, t1],
    ],
    step,
  );
