// The engine that runs the tests, for the few tests that one engine's driver does not support.

const agent = navigator.userAgent;

/** Blink: Chromium, Chrome, Edge. */
export const isChromium = agent.includes('Chrome/');
/** Gecko. */
export const isFirefox = agent.includes('Firefox/');
/** WebKitGTK or Safari. */
export const isWebKit = agent.includes('AppleWebKit/') && !isChromium;
