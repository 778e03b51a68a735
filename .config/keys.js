// Test commands that press keys together (Shift and Tab) or type text, in every engine; each driver has its own
// interface.

/** WebDriver's code points for non-character keys: https://www.w3.org/TR/webdriver2/#keyboard-actions */
const webdriverKeys = {
  Shift: '\uE008',
  Control: '\uE009',
  Alt: '\uE00A',
  Meta: '\uE03D',
  Tab: '\uE004',
  Enter: '\uE007',
  Escape: '\uE00C',
  Backspace: '\uE003',
  Delete: '\uE017',
  Home: '\uE011',
  End: '\uE010',
  PageUp: '\uE00E',
  PageDown: '\uE00F',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
};

/** How long a browser may take to answer to a key, in milliseconds: far longer than a busy machine needs. */
const answerTimeout = 20_000;

/**
 * Handles `press-keys` with `{keys: ['Shift', 'Tab'], times: 2}` (all pressed in order, then released in reverse, so many
 * times) and `type-text` with `{text}`.
 */
export function keysPlugin() {
  return {
    name: 'keys',
    /** @param {{command: string, payload: any, session: any}} call */
    async executeCommand({ command, payload, session }) {
      if (command === 'press-keys') await press(session, payload.keys, payload.times);
      else if (command === 'type-text') for (const character of payload.text) await press(session, [character]);
      else return undefined;
      return true;
    },
  };
}

/**
 * @param {any} session
 * @param {string[]} keys
 * @param {number} [times]
 */
async function press({ browser, id }, keys, times = 1) {
  const released = [...keys].reverse();
  if (browser.type === 'webdriver') {
    await browser.driverManager.performActions(id, actionsOf(keys, times));
    return;
  }
  const page = browser.getPage(id);
  // Firefox draws a frame for each call, so many keys are pressed with one.
  const { browsingContext } = times > 1 ? page.mainFrame() : {};
  if (browsingContext) {
    await browsingContext.performActions(actionsOf(keys, times));
    return;
  }
  for (let count = 0; count < times; count++) await pressOnce(page, keys, released);
}

/**
 * WebDriver's input actions; its two versions have the same.
 * @param {string[]} keys
 * @param {number} times
 */
function actionsOf(keys, times) {
  const values = keys.map((key) => webdriverKeys[/** @type {'Tab'} */ (key)] ?? key);
  const once = [
    ...values.map((value) => ({ type: 'keyDown', value })),
    ...values.toReversed().map((value) => ({ type: 'keyUp', value })),
  ];
  return [{ type: 'key', id: 'keyboard', actions: Array.from({ length: times }, () => once).flat() }];
}

/**
 * @param {any} page
 * @param {string[]} keys
 * @param {string[]} released
 */
async function pressOnce(page, keys, released) {
  // A browser that loses a key never answers, and every key after it would wait as long as a test may take.
  if (await within(answerTimeout, pressOn(page.keyboard, keys, released))) return;
  console.error(`The browser did not answer to ${keys.join(' and ')}; pressed once more.`);
  await page.bringToFront();
  if (await within(answerTimeout, pressOn(page.keyboard, keys, released))) return;
  throw new Error(`The browser did not answer to ${keys.join(' and ')}.`);
}

/**
 * @param {any} keyboard
 * @param {string[]} keys
 * @param {string[]} released
 */
async function pressOn(keyboard, keys, released) {
  const [only = ''] = keys;
  // An accented letter has no key of its own, so it is sent as text.
  if (keys.length === 1 && only.length <= 2 && only !== ' ') return keyboard.type(only);
  for (const key of keys) await keyboard.down(key);
  for (const key of released) await keyboard.up(key);
}

/**
 * Whether it is done within so many milliseconds.
 * @param {number} limit
 * @param {Promise<unknown>} work
 */
async function within(limit, work) {
  /** @type {NodeJS.Timeout | undefined} */
  let timer;
  const late = new Promise((resolve) => {
    timer = setTimeout(resolve, limit, false);
  });
  try {
    return await Promise.race([work.then(() => true), late]);
  } finally {
    clearTimeout(timer);
  }
}
