// Park, sports grounds, wood, allotments, church and station square: drawn by hand in the frames they fill.

import { boxIn, lineIn, partOfFrame } from './frame.mjs';
import { closedCurve, curve, rectangleAround, walkAlong } from './geometry.mjs';
import { fieldSites } from './sites.mjs';
import { railway } from './skeleton.mjs';

export function drawGreenery(town, frames) {
  drawPark(town, frames.park.frame);
  drawSports(town, frames.sport.frame);
  drawWood(town, frames.bos.frame);
  drawStation(town);
  for (const [key, ring] of Object.entries(fieldSites)) {
    town.enter('Buitengebied', [1975, 2005]);
    town.addSite(key, ring);
    town.addParcel(ring, 'bijzonder');
  }
}

function drawPark(town, frame) {
  town.enter('Waterwijk', [1972, 1978]);
  const { width, height } = frame;
  const south = partOfFrame(frame, [0, 0, width, height * 0.62 - 8]);
  const { width: w, height: h } = south;
  const on = (s, t) => south.at(w * s, h * t);
  town.addLand('park', boxIn(south, [0, 0, w, h]), 'Burgemeesterspark');
  const pond = closedCurve([
    on(0.3, 0.3),
    on(0.46, 0.22),
    on(0.62, 0.34),
    on(0.7, 0.52),
    on(0.58, 0.62),
    on(0.48, 0.5),
    on(0.36, 0.52),
    on(0.27, 0.42),
  ]);
  town.addWater('lake', pond, 'Parkvijver');
  for (const grove of [
    [on(0.05, 0.1), on(0.2, 0.08), on(0.24, 0.22), on(0.12, 0.34), on(0.04, 0.26)],
    [on(0.76, 0.12), on(0.94, 0.1), on(0.95, 0.34), on(0.84, 0.4), on(0.77, 0.26)],
    [on(0.08, 0.7), on(0.24, 0.66), on(0.34, 0.8), on(0.28, 0.93), on(0.09, 0.94)],
    [on(0.5, 0.76), on(0.62, 0.72), on(0.66, 0.84), on(0.58, 0.94), on(0.49, 0.9)],
  ])
    town.addLand('wood', closedCurve(grove));
  town.addPath(
    closedCurve([
      on(0.14, 0.44),
      on(0.28, 0.18),
      on(0.55, 0.12),
      on(0.76, 0.44),
      on(0.66, 0.7),
      on(0.42, 0.66),
      on(0.24, 0.6),
    ]).concat([on(0.14, 0.44)]),
    'footway',
    'Vijverpad',
  );
  town.addPath(curve([on(-0.02, 0.5), on(0.14, 0.44)]));
  town.addPath(curve([on(0.24, 0.6), on(0.38, 0.84), on(0.42, 1.02)]));
  town.addPath(curve([on(0.76, 0.44), on(0.9, 0.5), on(1.02, 0.46)]), 'cycleway', 'Burgemeesterspad');
  town.addPath(curve([on(0.55, 0.12), on(0.56, -0.02)]));
  town.addBuilding(rectangleAround(on(0.22, 0.5), 20, 12, 12), {
    use: 'horeca',
    name: 'Theehuis',
    front: on(0.22, 0.47),
  });
  town.addPoi('park', on(0.46, 0.68), 'Burgemeesterspark', 'park');
}

function drawSports(town, frame) {
  town.enter('De Poort', [1985, 2006]);
  const { width: w, height: h } = frame;
  town.addLand('recreation_ground', boxIn(frame, [0, 0, w, h]), 'Sportpark Oost');
  const pitch = (s, t, wide, high) => town.addLand('pitch', boxIn(frame, [s, t, s + wide, t + high], 1000));
  pitch(26, 24, 68, 104);
  pitch(104, 24, 68, 104);
  pitch(26, 142, 104, 68);
  pitch(200, 26, 60, 92);
  for (let i = 0; i < 4; i += 1) pitch(150 + i * 24, 158, 18, 36);
  const tree = (box) => town.addLand('wood', boxIn(frame, box));
  tree([4, 4, 18, h - 6]);
  tree([20, 4, w - 24, 14]);
  tree([276, 24, 292, 120]);
  town.addBuilding(rectangleAround(frame.at(226, 137), 44, 16, 4), {
    use: 'sport',
    name: 'Sportkantine',
    front: frame.at(226, 128),
  });
  town.addBuilding(rectangleAround(frame.at(330, 70), 58, 40, 2), {
    use: 'sport',
    name: 'Sporthal De Wering',
    front: frame.at(330, 48),
    height: 10,
  });
  town.addLand('parking', boxIn(frame, [300, 100, 366, 138]));
  town.addStreet('Sportparkweg', lineIn(frame, [268, -10], [268, 150]), 'service');
  town.addPath(lineIn(frame, [-10, 134], [w + 27, 134]), 'cycleway', 'Sportpad');
}

function drawWood(town, frame) {
  town.enter('Zuiderlanden', [1990, 2010]);
  const { width: w, height: h } = frame;
  town.addLand('wood', boxIn(frame, [0, 0, w, h]), 'Zuiderbos');
  town.addPoi('park', frame.at(w * 0.3, h * 0.26), 'Zuiderbos', 'park');
  town.addLand('allotments', boxIn(frame, [w * 0.1, h * 0.42, w * 0.62, h * 0.86]), 'Volkstuinen De Pluk');
  for (let i = 1; i < 6; i += 1) {
    const s = w * (0.1 + (0.52 * i) / 6);
    town.addPath(lineIn(frame, [s, h * 0.42], [s, h * 0.86]), 'footway', i === 3 ? 'Tuinpad' : '');
  }
  town.addPath(
    curve([
      frame.at(-20, h * 0.3),
      frame.at(w * 0.3, h * 0.2),
      frame.at(w * 0.7, h * 0.34),
      frame.at(w + 10, h * 0.3),
    ]),
    'cycleway',
    'Bospad',
  );
  town.addPath(
    curve([frame.at(w * 0.5, -20), frame.at(w * 0.46, h * 0.2), frame.at(w * 0.36, h * 0.42)]),
    'footway',
    'Plukpad',
  );
  town.addWater(
    'lake',
    closedCurve([
      frame.at(w * 0.74, h * 0.46),
      frame.at(w * 0.86, h * 0.5),
      frame.at(w * 0.9, h * 0.68),
      frame.at(w * 0.8, h * 0.76),
      frame.at(w * 0.72, h * 0.62),
    ]),
    'Bosplas',
  );
}

function drawStation(town) {
  town.enter('Stationskwartier', [2010, 2012]);
  const along = walkAlong(railway.part('B', 'D'));
  const [from, to] = [along(0.46), along(0.58)];
  const degrees = (Math.atan2(to[1] - from[1], to[0] - from[0]) * 180) / Math.PI;
  for (const side of [-7, 7]) {
    const at = along(0.55);
    town.addLand('platform', rectangleAround([at[0], at[1] + side], 190, 4, degrees));
  }
  const hall = along(0.555);
  town.addBuilding(rectangleAround([hall[0], hall[1] + 15], 46, 8, degrees), {
    use: 'station',
    name: 'Station Markerwaard',
    front: [hall[0], hall[1] + 21],
  });
  town.addPoi('station', [hall[0], hall[1] + 12], 'Station Markerwaard', 'station');
}
