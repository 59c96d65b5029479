/** See chromium.mjs. */
/** @throws Error that names the command to run, when there is no browser and none can be installed. */
export function findOrInstallChromium(): string;
