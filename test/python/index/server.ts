import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { onTestFinished } from 'vitest';
import type { Patience } from '../../../src/python/index/ask.ts';
import type { IndexLocation, IndexSettings } from '../../../src/python/index/index-settings.ts';
import { type HttpPort, openHttp } from '../../../src/world/http.ts';

/** A server on this machine for the time of a test; its address without a slash at the end. */
export async function serve(listener: RequestListener): Promise<string> {
  const server = createServer(listener);
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  // A listening TCP server has an AddressInfo, not a pipe's name.
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

/** A port that may reach servers of a test. */
export function openTestHttp(): HttpPort {
  const http = openHttp({ namedHosts: ['127.0.0.1'] });
  onTestFinished(() => http.close());
  return http;
}

/** As patient as a test can afford. */
export const HURRY: Patience = {
  firstAnswerMilliseconds: 300,
  answerMilliseconds: 400,
  pauseMilliseconds: 5,
  attempts: 3,
  longestPauseMilliseconds: 1_500,
};

export function location(url: string, more: Partial<IndexLocation> = {}): IndexLocation {
  return { name: null, url, explicit: false, flat: false, isDefault: false, origin: 'a test', ...more };
}

export function settings(
  indexes: readonly IndexLocation[],
  more: Partial<IndexSettings> = {},
): IndexSettings {
  return {
    indexes,
    strategy: 'first-index',
    pins: new Map(),
    credentials: [],
    namedHosts: [],
    notes: [],
    ...more,
  };
}
