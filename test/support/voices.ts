// Fake voices for tests, and what they were asked to say.

/** What each voice said; `cancelled` counts how often speaking was cancelled. */
export interface Voices {
  readonly messages: { readonly text: string; readonly lang: string; readonly voice: string }[];
  cancelled: number;
  /** Ends the present utterance, like a voice that reaches the end. */
  end(): void;
  /** Reports the end of a cancelled utterance, as browsers do with a delay. */
  endLate(): void;
  /** Restores the page's own voices. */
  restore(): void;
}

/** Replaces the browser's speech until `restore` is called. */
export function useVoices(voices: readonly { name: string; lang: string; localService: boolean }[]): Voices {
  const kept = ['speechSynthesis', 'SpeechSynthesisUtterance'].map(
    (name) => [name, Object.getOwnPropertyDescriptor(globalThis, name)] as const,
  );
  class Utterance {
    readonly text: string;
    voice: { name: string } | undefined;
    lang = '';
    onend = () => {};
    onerror = () => {};
    constructor(text: string) {
      this.text = text;
    }
  }
  const speaking: Utterance[] = [];
  const cut: Utterance[] = [];
  const state: Voices = {
    messages: [],
    cancelled: 0,
    end: () => speaking.splice(0).forEach((one) => one.onend()),
    endLate: () => cut.splice(0).forEach((one) => one.onerror()),
    restore: () => {
      for (const [name, descriptor] of kept) {
        if (descriptor) Object.defineProperty(globalThis, name, descriptor);
        else Reflect.deleteProperty(globalThis, name);
      }
    },
  };
  const speech = Object.assign(new EventTarget(), {
    getVoices: () => voices,
    speak: (one: Utterance) => {
      speaking.push(one);
      state.messages.push({ text: one.text, lang: one.lang, voice: one.voice?.name ?? '' });
    },
    cancel: () => {
      if (speaking.length > 0) state.cancelled += 1;
      cut.push(...speaking.splice(0));
    },
  });
  Object.defineProperty(globalThis, 'speechSynthesis', { configurable: true, value: speech });
  Object.defineProperty(globalThis, 'SpeechSynthesisUtterance', { configurable: true, value: Utterance });
  return state;
}
