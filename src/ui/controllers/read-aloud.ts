/** Reads a part of a widget aloud, with a voice of this device. */

/** Whether a voice on this device speaks the language; a voice elsewhere would send a student's screen away. */
export function canSpeak(language: string): boolean {
  return voiceFor(language) !== undefined;
}

/** Calls back once voices have come, which browsers do late; the answer ends it. */
export function watchVoices(listener: () => void): () => void {
  const speech = globalThis.speechSynthesis;
  if (!speech?.addEventListener) return () => {};
  speech.addEventListener('voiceschanged', listener);
  return () => speech.removeEventListener('voiceschanged', listener);
}

/** Reads what these elements say, one after the other, each in its own language; calls back at the end, or when stopped. */
export function speak(pieces: readonly Element[], ended: () => void): void {
  const speech = globalThis.speechSynthesis;
  speech.cancel();
  const messages = pieces.flatMap((piece) => {
    const text = piece.textContent?.trim();
    const language = piece.closest('[lang]')?.getAttribute('lang') ?? '';
    const voice = voiceFor(language);
    if (!text || !voice) return [];
    const utterance = new SpeechSynthesisUtterance(text);
    utterance.voice = voice;
    utterance.lang = voice.lang;
    return [utterance];
  });
  const last = messages.at(-1);
  if (!last) return ended();
  last.onend = last.onerror = ended;
  messages.forEach((utterance) => speech.speak(utterance));
}

/** Ends what is being read. */
export function hush(): void {
  globalThis.speechSynthesis?.cancel();
}

function voiceFor(language: string): SpeechSynthesisVoice | undefined {
  const primary = primaryOf(language);
  return globalThis.speechSynthesis
    ?.getVoices?.()
    .find((voice) => voice.localService && (!primary || primaryOf(voice.lang) === primary));
}

/** The language of a tag; Android separates the region with an underscore. Filipino, `fil`, is not Finnish, `fi`. */
function primaryOf(tag: string): string {
  return tag.toLowerCase().replace(/[-_].*/, '');
}
