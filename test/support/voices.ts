// Voices for tests: the ones a test asks for instead of this machine's, and what they were asked to say.

/** What was said by whom; `cancelled` counts how often speaking was cut off. */
export interface Voices {
  readonly messages: { readonly text: string; readonly lang: string; readonly voice: string }[];
  cancelled: number;
  /** Ends what is being said, as a voice does when it comes to the end. */
  end(): void;
  /** Tells the end of what was cut off, as browsers do a while later. */
  endLate(): void;
  /** Gives the page back its own voices. */
  restore(): void;
}

/** Stands in for the browser's speech until `restore` is called. */
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
