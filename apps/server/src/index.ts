export { createLogger, loggable } from './http/log.ts';
export { readSettings, type Settings } from './settings.ts';
export { type ServerParts, type Started, startServer } from './startServer.ts';
