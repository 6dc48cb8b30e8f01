import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { StandIn, StandInReply } from './reply';

/** What can go wrong on the way: no answer ever, a connection closed at once, or one closed halfway the body. */
export type Mishap = 'silence' | 'hang up' | { breakOff: StandInReply };

/** Looks at each request first; undefined leaves it to the stand-in. */
export type Interfere = (url: string) => StandInReply | Mishap | undefined | Promise<undefined>;

export type StandInServer = {
  /** Fetches the real addresses from the stand-in, over real HTTP. */
  fetch: (url: string, request: RequestInit) => Promise<Response>;
  /** The addresses asked so far. */
  asked: string[];
  interfere: (interfere: Interfere | null) => void;
  close: () => Promise<void>;
};

const textOf = async (message: IncomingMessage): Promise<string> => {
  const parts: Buffer[] = [];
  for await (const part of message) parts.push(Buffer.from(part));
  return Buffer.concat(parts).toString();
};

const headersOf = ({ headers }: IncomingMessage): Record<string, string> =>
  Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, String(value)]));

const send = (response: ServerResponse, { status, headers, body }: StandInReply) =>
  response.writeHead(status, { ...headers, 'content-length': Buffer.byteLength(body) }).end(body);

const suffer = (response: ServerResponse, mishap: Mishap) => {
  if (mishap === 'silence') return;
  if (mishap === 'hang up') return response.socket?.destroy();
  const { status, headers, body } = mishap.breakOff;
  response.writeHead(status, { ...headers, 'content-length': Buffer.byteLength(body) });
  response.write(body.slice(0, body.length / 2), () => response.socket?.destroy());
};

/** The stand-in as a server on this machine; `/api.pdok.nl/x` is what `https://api.pdok.nl/x` would be. */
export const serveStandIn = async (standIn: StandIn): Promise<StandInServer> => {
  const asked: string[] = [];
  let interfere: Interfere | null = null;
  const server = createServer(async (message, response) => {
    const url = `https:/${message.url ?? ''}`;
    asked.push(url);
    const body = await textOf(message);
    const other = await interfere?.(url);
    if (other && typeof other === 'object' && 'status' in other) return send(response, other);
    if (other) return suffer(response, other);
    send(
      response,
      await standIn(url, { method: message.method ?? 'GET', headers: headersOf(message), body }),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    fetch: (url, request) => {
      // A browser adds the address of the page; fetch in Node does not.
      const headers = {
        ...Object.fromEntries(new Headers(request.headers)),
        referer: 'https://app.example/',
      };
      return fetch(url.replace(/^https:\//, `http://127.0.0.1:${port}`), { ...request, headers });
    },
    asked,
    interfere: (given) => {
      interfere = given;
    },
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
};
