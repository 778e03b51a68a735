/** The messages between the tabs of a record. */

/** Opens the channel of a record; undefined where there are no channels. */
export function openChannel<M>(record: string, hear: (message: Partial<M>) => void): BroadcastChannel | undefined {
  try {
    const channel = new BroadcastChannel(`competency-widgets/${record}`);
    channel.onmessage = ({ data }: MessageEvent<unknown>) => {
      if (typeof data === 'object' && data !== null) hear(data);
    };
    return channel;
  } catch {
    return undefined;
  }
}

/** Sends a message to the other tabs. */
export function post(channel: BroadcastChannel | undefined, message: object): void {
  try {
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a BroadcastChannel has no other origin
    channel?.postMessage(message);
  } catch {
    // The channel is closed. Other tabs read the database when they become visible again.
  }
}
