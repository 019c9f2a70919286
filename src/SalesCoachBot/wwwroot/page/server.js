// The Direct Line requests, with the conversation and token that survive a reload.
const root = `${location.origin}/v3/directline`;
const stored = 'salescoach.conversation';

let current = JSON.parse(localStorage.getItem(stored) ?? 'null') ?? {};

export class Refused extends Error {
  constructor(status) {
    super(`The server answered ${status}.`);
    this.status = status;
  }
}

/** Enters the conversation of last time, or a new one, and tells where its messages arrive. */
export async function enter(watermark, locale) {
  if (current.token) {
    try {
      return keep(await reenter(watermark));
    } catch (error) {
      if (!isTokenRefused(error)) throw error;
    }
  }
  const before = current.conversationId;
  keep(await call('POST', '/tokens/generate', { conversationId: before }));
  return keep(current.conversationId === before
    ? await reenter(watermark)
    : await call('POST', '/conversations', { locale }));
}

/** Posts an activity; a token that has run out is renewed on the way. */
export async function post(activity) {
  try {
    return (await call('POST', `/conversations/${current.conversationId}/activities`, activity)).id;
  } catch (error) {
    if (!isTokenRefused(error)) throw error;
    keep(await call('POST', '/tokens/generate', { conversationId: current.conversationId }));
    return (await call('POST', `/conversations/${current.conversationId}/activities`, activity)).id;
  }
}

/** The next enter begins a new conversation. */
export function leave() {
  current = {};
  localStorage.removeItem(stored);
}

function reenter(watermark) {
  return call('GET', `/conversations/${current.conversationId}?watermark=${encodeURIComponent(watermark)}`);
}

function keep({ conversationId, token, streamUrl }) {
  current = { conversationId, token };
  localStorage.setItem(stored, JSON.stringify(current));
  return { conversationId, streamUrl };
}

function isTokenRefused(error) {
  return error instanceof Refused && (error.status === 401 || error.status === 403);
}

async function call(method, path, body) {
  const headers = { 'Content-Type': 'application/json' };
  if (current.token && path !== '/tokens/generate') headers.Authorization = `Bearer ${current.token}`;
  const response = await fetch(root + path, { method, headers, body: body && JSON.stringify(body) });
  if (!response.ok) throw new Refused(response.status);
  return response.json();
}
