/** A request as a service sees it; header names in lower case. */
export type StandInRequest = {
  method?: string;
  headers?: Readonly<Record<string, string>>;
  body?: string;
};

export type StandInReply = { status: number; headers: Record<string, string>; body: string };

/** Answers one request to one of the real addresses. */
export type StandIn = (url: string, request: StandInRequest) => Promise<StandInReply>;

const open = { 'access-control-allow-origin': '*', 'cache-control': 'public, max-age=3600' };

export const jsonReply = (
  body: unknown,
  contentType = 'application/json',
  headers: Record<string, string> = {},
): StandInReply => ({
  status: 200,
  headers: { ...open, 'content-type': contentType, ...headers },
  body: JSON.stringify(body),
});

/** A refusal as the OGC APIs give it. */
export const problem = (status: number, detail: string): StandInReply => ({
  status,
  headers: { ...open, 'content-type': 'application/problem+json' },
  body: JSON.stringify({ title: status === 400 ? 'Bad Request' : 'Error', status, detail }),
});

export const htmlReply = (status: number, text: string): StandInReply => ({
  status,
  headers: { ...open, 'content-type': 'text/html; charset=utf-8' },
  body: `<!DOCTYPE html><html><body><p>${text}</p></body></html>`,
});
