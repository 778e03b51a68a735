// Which engine the tests run in now, for the few that one engine's driver cannot do.

const agent = navigator.userAgent;

/** Blink: Chromium, Chrome, Edge. */
export const isChromium = agent.includes('Chrome/');
/** Gecko. */
export const isFirefox = agent.includes('Firefox/');
/** WebKitGTK or Safari. */
export const isWebKit = agent.includes('AppleWebKit/') && !isChromium;
