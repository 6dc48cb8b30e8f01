import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readAddress } from '@/sources/own/readAddress';
import { tryService } from '@/sources/own/tryService';

const read = (typed: string, allowsPrivate = false) => {
  const found = readAddress(typed, allowsPrivate);
  return found.ok ? found.template : found.fault;
};

describe('het adres van een eigen kaartdienst', () => {
  it('wordt herkend als XYZ, WMTS of WMS, zoals mensen het plakken', () => {
    expect(read(' https://kaart.gemeente.nl/{z}/{x}/{y}.png ')).toBe(
      'https://kaart.gemeente.nl/{z}/{x}/{y}.png',
    );
    expect(
      read('https://kaart.gemeente.nl/wmts/bomen/{TileMatrixSet}/{TileMatrix}/{TileCol}/{TileRow}.png'),
    ).toBe('https://kaart.gemeente.nl/wmts/bomen/EPSG:3857/{z}/{x}/{y}.png');
    expect(read('https://kaart.gemeente.nl/geoserver/wms?layers=ruimte:bomen&request=GetCapabilities')).toBe(
      'https://kaart.gemeente.nl/geoserver/wms?service=WMS&version=1.3.0&request=GetMap&layers=ruimte%3Abomen&styles=&crs=EPSG:3857&bbox={bbox-epsg-3857}&width=256&height=256&format=image/png&transparent=true',
    );
    expect(read('https://kaart.gemeente.nl/wmts?layer=grijs')).toMatch(
      /tilematrix=\{z\}&tilerow=\{y\}&tilecol=\{x\}$/,
    );
  });

  it('zegt wat er mis is', () => {
    expect(read('bomen')).toBe('no_address');
    expect(read('http://kaart.gemeente.nl/{z}/{x}/{y}.png')).toBe('not_https');
    expect(read('https://kaart.gemeente.nl/{z}/{x}/{-y}.png')).toBe('upside_down');
    expect(read('https://kaart.gemeente.nl/wms')).toBe('no_layer');
    expect(read('https://www.gemeente.nl/kaarten')).toBe('unknown_kind');
  });

  it('op een eigen netwerk moet zo bedoeld zijn', () => {
    for (const host of [
      'localhost',
      'gisserver',
      '10.0.0.7',
      '192.168.1.2',
      '172.20.0.1',
      'kaart.local',
      '[::1]',
    ]) {
      expect(read(`https://${host}/{z}/{x}/{y}.png`), host).toBe('private_host');
    }
    expect(read('https://gisserver/{z}/{x}/{y}.png', true)).toBe('https://gisserver/{z}/{x}/{y}.png');
    expect(read('https://172.33.0.1/{z}/{x}/{y}.png')).not.toBe('private_host');
  });
});

const answers: Record<string, (answer: ServerResponse) => void> = {
  '/ok': (answer) => answer.writeHead(200, { 'content-type': 'image/png' }).end('x'),
  '/html': (answer) => answer.writeHead(200, { 'content-type': 'text/html' }).end('<html>'),
  '/xml': (answer) => answer.writeHead(200, { 'content-type': 'application/xml' }).end('<ServiceException/>'),
  '/busy': (answer) => answer.writeHead(429).end(),
  '/broken': (answer) => answer.writeHead(500).end(),
  '/none': (answer) => answer.writeHead(404).end(),
};
const server = createServer((request, answer) => {
  const found = Object.entries(answers).find(([path]) => request.url?.startsWith(path));
  if (found === undefined) answer.destroy();
  else found[1](answer);
});
beforeAll(() => new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve)));
afterAll(() => new Promise((resolve) => server.close(resolve)));

describe('een eigen kaartdienst wordt eerst geprobeerd', () => {
  const tried = (path: string) =>
    tryService(`http://127.0.0.1:${(server.address() as AddressInfo).port}${path}/{z}/{x}/{y}.png`);
  it.each([
    ['/ok', 'ok'],
    ['/html', 'html'],
    ['/xml', 'no_picture'],
    ['/busy', 'busy'],
    ['/broken', 'refused'],
    ['/none', 'no_tile_here'],
    ['/gone', 'unreachable'],
  ])('%s: %s', async (path, outcome) => {
    expect(await tried(path)).toBe(outcome);
  });
});
